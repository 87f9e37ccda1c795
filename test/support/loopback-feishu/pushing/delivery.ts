/**
 * Sends events and callbacks to the app, and judges its answers as Feishu does. Events that are not acknowledged in 3 s
 * with HTTP 200 are sent again, the same event_id, after 15 s, 5 min, 1 h and 6 h; card callbacks never:
 * https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM, read 2026-11.
 */
import type { Wire } from '../cards/card.ts';
import { limitOf, type RuleId } from '../rules/rules.ts';
import { noteBreach, type World } from '../world.ts';
import type { AppAnswer } from './answer.ts';
import type { LongConnection } from './long-connection.ts';
import { type EventType, envelope } from './payloads.ts';
import { seal } from './sealing.ts';
import { post } from './webhook.ts';

/** Seconds after the first try, each after the one before. */
export const RETRIES_S = [15, 300, 3600, 21_600] as const;

export type Attempt = { at: Date; outcome: 'acknowledged' | 'late' | 'failed' | 'unreachable' | 'silent' };

/** One event on its way. */
export type Pushed = {
  type: EventType;
  eventId: string;
  payload: Wire;
  attempts: Attempt[];
  acknowledged: boolean;
  /** When it is sent again; null where it never is. */
  dueAt: Date | null;
};

export type Mode = 'long-connection' | { webhook: string };

export type Delivery = {
  pushed: Pushed[];
  useMode: (mode: Mode) => void;
  mode: () => Mode | null;
  /** Frames that one event is split into over the long connection. */
  splitInto: (parts: number) => void;
  /** Null where nobody subscribed it. */
  event: (type: EventType, event: Wire) => Promise<Pushed | null>;
  callback: (event: Wire) => Promise<AppAnswer | null>;
  /** After the clock was moved: sends again what is due, and gives it. */
  passTime: () => Promise<readonly Pushed[]>;
  /** Sends the very same event once more, as Feishu may. */
  repeat: (pushed: Pushed) => Promise<Attempt>;
};

type Options = {
  world: World;
  connection: LongConnection;
  /** Real ms that Feishu waits for an app that stays silent. */
  patienceMs: number;
  /** The signature of a repetition names the time of the repetition, or that of the event. */
  repetitionSigned: () => 'anew' | 'as-before';
};

export const makeDelivery = ({ world, connection, patienceMs, repetitionSigned }: Options): Delivery => {
  const pushed: Pushed[] = [];
  let mode: Mode | null = null;
  let parts = 1;

  const send = async (payload: Wire, signedAt: Date): Promise<AppAnswer> => {
    const way = mode ?? 'long-connection';
    if (way === 'long-connection') return connection.send(payload, patienceMs, parts);
    const atS = Math.floor(signedAt.getTime() / 1000);
    return post(world, way.webhook, seal(payload, world.app.encryptKey, atS), patienceMs);
  };

  const attempt = async (one: Pushed): Promise<Attempt> => {
    const first = one.attempts[0]?.at ?? world.now();
    const at = world.now();
    const answer = await send(one.payload, repetitionSigned() === 'anew' ? at : first);
    const made = { at, outcome: outcomeOf(answer) };
    one.attempts.push(made);
    one.acknowledged ||= made.outcome === 'acknowledged';
    const breach = BREACHES[made.outcome];
    if (breach !== undefined) noteBreach(world, breach, one.type, made.outcome);
    world.changed();
    return made;
  };

  /** After each planned try; a repetition out of turn changes no plan. */
  const plan = (one: Pushed, triesMade: number): void => {
    const waitS = one.acknowledged ? undefined : RETRIES_S[triesMade - 1];
    one.dueAt = waitS === undefined ? null : new Date(world.now().getTime() + waitS * 1000);
  };

  return {
    pushed,
    useMode: (next) => {
      mode = next;
    },
    mode: () => mode,
    splitInto: (count) => {
      parts = count;
    },
    event: async (type, event) => {
      if (!world.app.subscriptions.has(type)) return null;
      const payload = envelope(world, type, event);
      const one: Pushed = {
        type,
        eventId: idIn(payload),
        payload,
        attempts: [],
        acknowledged: false,
        dueAt: null,
      };
      pushed.push(one);
      await attempt(one);
      plan(one, 1);
      return one;
    },
    callback: async (event) => {
      const isSubscribed = world.app.subscriptions.has('card.action.trigger');
      const isReachable = mode !== null || connection.count() > 0;
      if (!isSubscribed || !isReachable) return null;
      return send(envelope(world, 'card.action.trigger', event), world.now());
    },
    passTime: async () => {
      const now = world.now().getTime();
      const due = pushed.filter(({ dueAt }) => dueAt !== null && dueAt.getTime() <= now);
      for (const one of due) {
        await attempt(one);
        plan(one, one.attempts.length);
      }
      return due;
    },
    repeat: attempt,
  };
};

const BREACHES: Readonly<Partial<Record<Attempt['outcome'], RuleId>>> = {
  late: 'eventTime',
  silent: 'eventTime',
  failed: 'eventStatus',
  unreachable: 'eventStatus',
};

const outcomeOf = (answer: AppAnswer): Attempt['outcome'] => {
  if (answer.kind !== 'answered') return answer.kind;
  if (answer.status !== 200) return 'failed';
  return answer.tookMs > limitOf('eventTime') ? 'late' : 'acknowledged';
};

const idIn = (payload: Wire): string => {
  const header = payload.header as { event_id: string };
  return header.event_id;
};
