/** Waits for the app as long as Slack does, and keeps what came of it. */
import { limitOf } from '../rules/rules.ts';
import type { Ack, World } from '../world/world.ts';
import type { Parcel, Reached, Transport } from './transport.ts';

/** The same for commands, interactions and events. */
const LIMIT_MS = limitOf('eventInTime');

export type Judge = {
  /** Sends one parcel; an answer that comes too late is none. */
  send: (what: string, parcel: Parcel) => Promise<Judged>;
  /** Gives up on whatever has waited too long by Slack's clock. */
  lookAtClock: () => void;
  /** Gives up on everything, now and from now on. */
  stop: () => void;
};

export type Judged = { ack: Ack; reached: Reached | { kind: 'late' } };

/**
 * `patienceMs` is counted by the machine's clock: what Slack waits at most where its own clock stands still. With a clock
 * that is moved by hand it is long, so that a busy machine makes no test late.
 */
export const makeJudge = (world: World, transport: Transport, patienceMs: number): Judge => {
  const waiting = new Set<{ since: Date; giveUp: () => void }>();
  let isStopped = false;
  const isOver = (since: Date): boolean => world.now().getTime() - since.getTime() > LIMIT_MS;

  const wait = async (parcel: Parcel, since: Date): Promise<Reached | { kind: 'late' }> => {
    const stop = new AbortController();
    const { promise, resolve } = Promise.withResolvers<{ kind: 'late' }>();
    const one = { since, giveUp: () => resolve({ kind: 'late' }) };
    const timer = setTimeout(one.giveUp, patienceMs);
    waiting.add(one);
    if (isStopped) one.giveUp();
    try {
      const reached = await Promise.race([transport.send(parcel, stop.signal), promise]);
      return isOver(since) ? { kind: 'late' } : reached;
    } finally {
      clearTimeout(timer);
      waiting.delete(one);
      stop.abort();
    }
  };

  return {
    send: async (what, parcel) => {
      const at = world.now();
      const started = performance.now();
      const reached = await wait(parcel, at);
      const ack: Ack = {
        what,
        at,
        latencyMs: world.now().getTime() - at.getTime(),
        realMs: performance.now() - started,
        isLate: reached.kind === 'late',
        status: reached.kind === 'answered' ? reached.status : null,
        body: reached.kind === 'answered' ? reached.body : null,
      };
      world.acks.push(ack);
      world.changed();
      return { ack, reached };
    },
    lookAtClock: () => {
      for (const { since, giveUp } of waiting) if (isOver(since)) giveUp();
    },
    stop: () => {
      isStopped = true;
      for (const { giveUp } of waiting) giveUp();
    },
  };
};
