/** Events: sent at once; where the app does not take one, again at once, after 1 minute and after 5 minutes. */
import { RULES } from '../rules/rules.ts';
import type { Ack, World } from '../world/world.ts';
import type { Judge, Judged } from './judge.ts';
import type { RetryReason } from './transport.ts';

/** When each retry is due, counted from the first try: docs.slack.dev/apis/events-api, 2026-11. */
const RETRY_AFTER_MS = [0, 60_000, 300_000] as const;

const RULE_OF = { http_timeout: 'eventInTime', http_error: 'eventAnswered' } as const;

export type SentEvent = {
  payload: Record<string, unknown> & { event_id: string };
  /** One for each try. */
  acks: Ack[];
};

export type Events = {
  /** Resolves when the app took it or the retry at once has failed too. */
  send: (payload: SentEvent['payload']) => Promise<SentEvent>;
  /** The very same event once more, whatever the app said before. */
  repeat: (sent: SentEvent, retryNum?: number) => Promise<Ack>;
  /** Sends what has become due by Slack's clock. */
  sendDue: () => Promise<void>;
};

export const makeEvents = (world: World, judge: Judge): Events => {
  const due: { at: number; num: number; reason: RetryReason; sent: SentEvent; firstAt: number }[] = [];

  const attempt = async (
    sent: SentEvent,
    firstAt: number,
    num: number,
    reason: RetryReason | null,
  ): Promise<void> => {
    const judged = await tryOnce(sent, num, reason);
    const failure = failureOf(judged);
    if (failure !== null && failure !== 'connection_failed')
      world.refused.push({ rule: RULE_OF[failure], method: nameOf(sent.payload), messages: [] });
    const wait = RETRY_AFTER_MS[num];
    if (failure === null || wait === undefined) return;
    if (wait === 0) return attempt(sent, firstAt, num + 1, failure);
    due.push({ at: firstAt + wait, num: num + 1, reason: failure, sent, firstAt });
  };

  const tryOnce = async (sent: SentEvent, num: number, reason: RetryReason | null): Promise<Judged> => {
    const retry = reason === null ? null : { num, reason };
    const judged = await judge.send(nameOf(sent.payload), {
      kind: 'event',
      payload: sent.payload,
      retry,
    });
    sent.acks.push(judged.ack);
    return judged;
  };

  return {
    send: async (payload) => {
      const sent: SentEvent = { payload, acks: [] };
      await attempt(sent, world.now().getTime(), 0, null);
      return sent;
    },
    repeat: async (sent, retryNum = 1) => (await tryOnce(sent, retryNum, 'http_timeout')).ack,
    sendDue: async () => {
      const now = world.now().getTime();
      const ready = due.filter(({ at }) => at <= now).toSorted((one, other) => one.at - other.at);
      for (const one of ready) due.splice(due.indexOf(one), 1);
      for (const { sent, firstAt, num, reason } of ready) await attempt(sent, firstAt, num, reason);
    },
  };
};

const nameOf = ({ event }: SentEvent['payload']): string =>
  typeof event === 'object' && event !== null && 'type' in event ? `event ${String(event.type)}` : 'event';

/** Null where the app took it, or asked not to be asked again. */
const failureOf = ({ reached }: Judged): RetryReason | null => {
  if (reached.kind === 'late') return RULES.eventInTime.error;
  if (reached.kind === 'unreachable') return 'connection_failed';
  const isTaken = reached.status === null || (reached.status >= 200 && reached.status < 300);
  return isTaken || reached.noRetry ? null : RULES.eventAnswered.error;
};
