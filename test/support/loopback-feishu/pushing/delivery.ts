/**
 * Sends events and callbacks to the app, and judges its answers as Feishu does. Events that are not acknowledged in 3 s
 * with HTTP 200 are sent again, the same event_id, after 15 s, 5 min, 1 h and 6 h; card callbacks never:
 * https://open.feishu.cn/document/ukTMukTMukTM/uUTNz4SN1MjL1UzM, read 2026-11.
 */
import type { Wire } from '../cards/card.ts';
import { limitOf, type RuleId } from '../rules/rules.ts';
import { noteBreach, type World } from '../world.ts';
import type { AppAnswer } from './answer.ts';
import type { Carrier } from './carrier.ts';
import { type EventType, envelope } from './payloads.ts';

/** Seconds after the first try, each after the one before. */
const RETRIES_S = [15, 300, 3600, 21_600] as const;

export type Attempt = { at: Date; outcome: 'acknowledged' | 'late' | 'failed' | 'unreachable' | 'silent' };

/** One event on its way. */
export type Pushed = {
  type: EventType;
  eventId: string;
  payload: Wire;
  /** Every try, those out of turn too. */
  attempts: Attempt[];
  acknowledged: boolean;
  /** When it is sent again; null where it never is. */
  dueAt: Date | null;
};

/** Changes a payload before it is sent, as somebody would who forges one. */
export type Forge = (payload: Wire) => Wire;

export type Delivery = {
  pushed: Pushed[];
  /** Null where nobody subscribed it. */
  event: (type: EventType, event: Wire, forge?: Forge) => Promise<Pushed | null>;
  /** Null where nobody subscribed it, or nobody could be there. */
  callback: (event: Wire) => Promise<AppAnswer | null>;
  /** After the clock was moved: sends again what is due, and gives it. */
  passTime: () => Promise<readonly Pushed[]>;
  /** Sends the very same event once more, as Feishu may; what is planned for it stays. */
  repeat: (pushed: Pushed) => Promise<Attempt>;
  /** Whether the signature of a repetition names its own time, as at first, or that of the event. */
  signRepetitions: (way: 'anew' | 'as-before') => void;
};

export const makeDelivery = (world: World, carrier: Carrier): Delivery => {
  const pushed: Pushed[] = [];
  const retriesMade = new Map<Pushed, number>();
  let signed: 'anew' | 'as-before' = 'anew';

  const attempt = async (one: Pushed): Promise<Attempt> => {
    const at = world.now();
    const first = one.attempts[0]?.at ?? at;
    const answer = await carrier.carry(one.payload, signed === 'anew' ? at : first);
    const made = { at, outcome: outcomeOf(answer) };
    one.attempts.push(made);
    one.acknowledged ||= made.outcome === 'acknowledged';
    const breach = BREACHES[made.outcome];
    if (breach !== undefined) noteBreach(world, breach, one.type, made.outcome);
    world.changed();
    return made;
  };

  const plan = (one: Pushed, retries: number): void => {
    retriesMade.set(one, retries);
    const waitS = one.acknowledged ? undefined : RETRIES_S[retries];
    one.dueAt = waitS === undefined ? null : new Date(world.now().getTime() + waitS * 1000);
  };

  return {
    pushed,
    event: async (type, event, forge = (payload) => payload) => {
      if (!world.app.subscriptions.has(type)) return null;
      const payload = envelope(world, type, event);
      const eventId = eventIdOf(payload);
      const one: Pushed = {
        type,
        eventId,
        payload: forge(payload),
        attempts: [],
        acknowledged: false,
        dueAt: null,
      };
      pushed.push(one);
      await attempt(one);
      plan(one, 0);
      return one;
    },
    callback: async (event) => {
      const isSubscribed = world.app.subscriptions.has('card.action.trigger');
      if (!isSubscribed || !carrier.isReachable()) return null;
      return carrier.carry(envelope(world, 'card.action.trigger', event), world.now());
    },
    passTime: async () => {
      const now = world.now().getTime();
      const due = pushed.filter(({ dueAt }) => dueAt !== null && dueAt.getTime() <= now);
      for (const one of due) {
        await attempt(one);
        plan(one, (retriesMade.get(one) ?? 0) + 1);
      }
      return due;
    },
    repeat: attempt,
    signRepetitions: (way) => {
      signed = way;
    },
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

const eventIdOf = ({ header }: Wire): string => (header as { event_id: string }).event_id;
