/** The workspaces that we have a token of. One that the app was taken out of is out at once. */
import { WebClient } from '@slack/web-api';
import { AppError } from '../../chat/app-error.ts';
import { nameOf } from './background.ts';
import { boltLogger } from './bolt-logger.ts';
import { CALL_MS } from './limits.ts';
import { isDeadToken } from './slack-errors.ts';
import type { SlackOptions } from './slack-options.ts';

export type Workspace = {
  team: string;
  /** Of which it is a part; people of its other workspaces are colleagues. */
  enterprise: string | null;
  botUserId: string;
  botId: string;
  token: string;
  client: WebClient;
};

export type Workspaces = {
  /** Null for a workspace that is none of ours, or no longer. */
  find: (team: string) => Workspace | null;
  /** Slack has not told yet which workspace each token is of. */
  isSettling: () => boolean;
  remove: (team: string) => void;
  stop: () => void;
};

/** Between tries to ask Slack whose a token is. */
const RETRY_MS = 15_000;

/** Without retries: who calls decides what to do, and waits for nobody. */
export const makeClient = (token: string, { apiUrl, log }: SlackOptions): WebClient =>
  new WebClient(token, {
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
    timeout: CALL_MS,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: boltLogger(log),
  });

/** Rejects with INVALID where Slack knows none of the tokens. Where it does not answer, it is asked again later. */
export const connectWorkspaces = async (options: SlackOptions): Promise<Workspaces> => {
  const { log } = options;
  const known = new Map<string, Workspace>();
  const timers = new Set<NodeJS.Timeout>();
  let refused = 0;
  let open = options.tokens.length;
  const settle = async (token: string, at: number): Promise<void> => {
    try {
      const workspace = await identify(token, options);
      await options.connected(workspace.team);
      known.set(workspace.team, workspace);
      open -= 1;
      log.info({ workspace: workspace.team }, 'Slack is connected');
    } catch (error) {
      if (isDeadToken(error)) {
        refused += 1;
        open -= 1;
        log.error({ token: at + 1 }, 'Slack refuses a bot token');
        return;
      }
      log.warn(
        { token: at + 1, fault: nameOf(error) },
        'Slack does not say whose a bot token is; asked again',
      );
      const timer = setTimeout(() => {
        timers.delete(timer);
        void settle(token, at);
      }, RETRY_MS).unref();
      timers.add(timer);
    }
  };
  await Promise.all(options.tokens.map(settle));
  if (refused === options.tokens.length) {
    throw new AppError(
      'INVALID',
      'Slack knows none of the tokens of SLACK_BOT_TOKEN: copy them from the app’s page again.',
    );
  }
  return {
    find: (team) => known.get(team) ?? null,
    isSettling: () => open > 0,
    remove: (team) => {
      if (known.delete(team)) log.warn({ workspace: team }, 'Slack: the app was taken out of the workspace');
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
};

const identify = async (token: string, options: SlackOptions): Promise<Workspace> => {
  const client = makeClient(token, options);
  const {
    team_id: team,
    user_id: botUserId,
    bot_id: botId = '',
    enterprise_id: enterprise,
  } = await client.auth.test();
  if (team === undefined || botUserId === undefined)
    throw new AppError('INVALID', 'Slack names no workspace');
  return { team, enterprise: enterprise ?? null, botUserId, botId, token, client };
};
