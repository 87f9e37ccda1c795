/** Reps at the console, over HTTP: session cookie, form token and an id of their own for everything that is sent. */
import { Agent, request } from 'node:http';
import { v4 as uuidv4 } from 'uuid';
import type { Viewer } from '../../src/chat/viewer.ts';
import { formToken, newSession, sealSession } from '../../src/platforms/web/session.ts';
import { COOKIE } from '../../src/platforms/web/visitor.ts';

export type WebClient = {
  /** Sends a note; the answer's HTML. */
  say: (viewer: Viewer, text: string) => Promise<string>;
  press: (viewer: Viewer, button: Pressed) => Promise<string>;
  /** How often something was said not to be saved in time (row F6) and sent again, as the page asks one to. */
  sentAgain: () => number;
  close: () => void;
};

/** Times that one thing is sent: a machine that is busy elsewhere is slow for seconds, not for minutes. */
const SENT_MAX = 5;
const NOT_SAVED = 503;

export type Pressed = { value: string; messageId: string };

type Badge = { cookie: string; token: string };

export const makeWebClient = (address: string, secret: string, concurrency: number): WebClient => {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const badges = new Map<string, Badge>();
  const badgeOf = ({ tenantId, memberId }: Viewer): Badge => {
    const known = badges.get(memberId);
    if (known !== undefined) return known;
    const session = newSession({ tenantId, memberId }, uuidv4(), new Date());
    const badge = {
      cookie: `${COOKIE}=${sealSession(session, secret)}`,
      token: formToken(session, secret),
    };
    badges.set(memberId, badge);
    return badge;
  };
  let again = 0;
  const send = async (
    viewer: Viewer,
    path: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<string> => {
    const { cookie, token } = badgeOf(viewer);
    const body = new URLSearchParams({ token, key: uuidv4(), ...fields }).toString();
    for (let sent = 1; ; sent += 1) {
      const { status, text } = await post(agent, `${address}${path}`, cookie, body);
      if (status === 200) return text;
      if (status !== NOT_SAVED || sent === SENT_MAX) {
        throw new Error(`${address}${path} answered ${status}: ${text.slice(0, 200)}`);
      }
      again += 1;
    }
  };
  return {
    say: (viewer, text) => send(viewer, '/say', { text }),
    press: (viewer, button) => send(viewer, '/press', button),
    sentAgain: () => again,
    close: () => agent.destroy(),
  };
};

type Answered = { status: number | undefined; text: string };

const post = (agent: Agent, url: string, cookie: string, body: string): Promise<Answered> =>
  new Promise((done, failed) => {
    const headers = {
      cookie,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
      'hx-request': 'true',
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', failed);
      response.on('end', () => done({ status: response.statusCode, text: Buffer.concat(chunks).toString() }));
    });
    sent.on('error', failed);
    sent.end(body);
  });

/** The first button of a command in an answer's HTML; throws where there is none. */
export const findPressed = (page: string, command: string): Pressed => {
  const found = new RegExp(
    `name="value" value="(${command}@[^"]*)">\\s*<input type="hidden" name="messageId" value="([^"]*)">`,
  ).exec(page);
  const [, value, messageId] = found ?? [];
  if (value === undefined || messageId === undefined) throw new Error(`no button ${command} in ${page}`);
  return { value: unescaped(value), messageId };
};

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&');

/** Does `work` for 0 … count - 1, so many at a time; milliseconds that all of it took. */
export const inParallel = async (
  count: number,
  concurrency: number,
  work: (n: number) => Promise<unknown>,
): Promise<number> => {
  let next = 0;
  const worker = async () => {
    while (next < count) await work(next++);
  };
  const startedMs = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return performance.now() - startedMs;
};
