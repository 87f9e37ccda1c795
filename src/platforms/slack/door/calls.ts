/** Calls to Slack, with the waits that it asked for: per workspace and method, so that nobody else is held up. */
import { CALL_MS } from '../limits.ts';
import {
  isDeadToken,
  type Trouble,
  troubleOf,
  troubleOfConnection,
  troubleOfStatus,
} from '../slack-errors.ts';
import type { SlackOptions } from '../slack-options.ts';
import type { Workspace, Workspaces } from '../workspaces.ts';
import { askSlack, type SlackAnswer } from './ask-slack.ts';

export type Called<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

export type Calls = {
  /** Never rejects. `method` is Slack's name of it. */
  call: <T>(workspace: Workspace, method: string, work: () => Promise<T>) => Promise<Called<T>>;
  /** The same for what is sent most: by itself, with the arguments as Slack names them. */
  send: (workspace: Workspace, method: string, message: object) => Promise<Called<SlackAnswer>>;
  /** Posts to a response_url. Never rejects. */
  respond: (team: string, url: string, message: object) => Promise<Called<null>>;
};

export const makeCalls = (workspaces: Workspaces, { now, log }: Pick<SlackOptions, 'now' | 'log'>): Calls => {
  const waits = new Map<string, number>();
  const inTurn = async <T>(
    team: string,
    method: string,
    work: () => Promise<Called<T>>,
  ): Promise<Called<T>> => {
    const key = `${team} ${method}`;
    const waitMs = (waits.get(key) ?? 0) - now().getTime();
    if (waitMs > 0) return { ok: false, trouble: { kind: 'later', waitMs } };
    waits.delete(key);
    const called = await work();
    if (called.ok) return called;
    const { trouble } = called;
    if (trouble.kind === 'later') waits.set(key, now().getTime() + trouble.waitMs);
    const code = trouble.kind === 'refused' ? { code: trouble.code } : {};
    log.warn({ workspace: team, method, trouble: trouble.kind, ...code }, 'Slack did not do it');
    return called;
  };
  return {
    call: (workspace, method, work) =>
      inTurn(workspace.team, method, async () => {
        try {
          return { ok: true, value: await work() };
        } catch (error) {
          if (isDeadToken(error)) workspaces.remove(workspace.team);
          return { ok: false, trouble: troubleOf(error) };
        }
      }),
    send: (workspace, method, message) =>
      inTurn(workspace.team, method, async () => {
        const asked = await askSlack(workspace, method, message);
        if (!asked.ok && asked.isDead) workspaces.remove(workspace.team);
        return asked;
      }),
    respond: (team, url, message) => inTurn(team, 'response_url', () => post(url, message)),
  };
};

const post = async (url: string, message: object): Promise<Called<null>> => {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(message),
      redirect: 'error',
      signal: AbortSignal.timeout(CALL_MS),
    });
    await response.body?.cancel();
    if (response.ok) return { ok: true, value: null };
    return { ok: false, trouble: troubleOfStatus(response.status, response.headers.get('retry-after')) };
  } catch (error) {
    return { ok: false, trouble: troubleOfConnection(error) };
  }
};
