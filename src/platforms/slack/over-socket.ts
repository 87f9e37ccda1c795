/**
 * Socket Mode: a connection that we open, and open again. The library's own way back ends the process where Slack
 * refuses it; ours waits and tries again.
 */
import { SocketModeReceiver } from '@slack/bolt';
import { AppError } from '../../chat/app-error.ts';
import { nameOf } from './background.ts';
import { boltLogger } from './bolt-logger.ts';
import { CALL_MS } from './limits.ts';
import { isDeadToken } from './slack-errors.ts';
import type { SlackOptions } from './slack-options.ts';

/** Slack closes every connection after some hours: then there is no reason to wait. After failures longer each time. */
const waitMs = (failures: number): number =>
  failures === 0 ? 0 : Math.min(1_000 * 2 ** (failures - 1), 30_000);

export const makeSocketReceiver = (
  appToken: string,
  { apiUrl, log }: Pick<SlackOptions, 'apiUrl' | 'log'>,
): SocketModeReceiver =>
  new SocketModeReceiver({
    appToken,
    autoReconnectEnabled: false,
    logger: boltLogger(log),
    installerOptions: {
      clientOptions: {
        ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
        timeout: CALL_MS,
        retryConfig: { retries: 0 },
      },
    },
    // What was not taken is not acknowledged: Slack sends it again.
    processEventErrorHandler: async ({ error }) => {
      log.warn({ code: 'code' in error ? error.code : undefined }, 'Slack is told to send it again');
      return false;
    },
  });

/** Rejects with INVALID where Slack refuses the token; where it is out of reach, it is tried again. */
export const keepConnected = async (
  { client }: SocketModeReceiver,
  { log }: Pick<SlackOptions, 'log'>,
): Promise<{ stop: () => Promise<void> }> => {
  let isStopping = false;
  let failures = 0;
  let timer: NodeJS.Timeout | null = null;
  const again = (): void => {
    if (isStopping || timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      void connect();
    }, waitMs(failures)).unref();
  };
  const connect = async (): Promise<unknown> => {
    try {
      await client.start();
      failures = 0;
      log.info('Slack is connected (Socket Mode)');
      return null;
    } catch (error) {
      failures += 1;
      log.warn({ fault: nameOf(error), failures }, 'no connection to Slack');
      again();
      return error;
    }
  };
  client.on('disconnected', again);
  const stop = async (): Promise<void> => {
    isStopping = true;
    if (timer !== null) clearTimeout(timer);
    await client.disconnect();
  };
  if (isDeadToken(await connect())) {
    await stop();
    throw new AppError(
      'INVALID',
      'Slack does not know the token of SLACK_APP_TOKEN: copy it from the app’s page again.',
    );
  }
  return { stop };
};
