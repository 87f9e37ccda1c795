/** Carries a payload to the app by whichever way it chose, and keeps what it answered. */
import type { Wire } from '../cards/card.ts';
import type { World } from '../world.ts';
import type { AppAnswer } from './answer.ts';
import type { LongConnection } from './long-connection.ts';
import { seal } from './sealing.ts';
import { post } from './webhook.ts';

export type Mode = 'long-connection' | { webhook: string };

export type Carrier = {
  useMode: (mode: Mode) => void;
  /** Frames that one payload is split into over the long connection. */
  splitInto: (parts: number) => void;
  /** Somebody could be there. */
  isReachable: () => boolean;
  /** `signedAt`: the time that a signature names. */
  carry: (payload: Wire, signedAt: Date) => Promise<AppAnswer>;
  /** What was carried last, byte by byte: event or callback. */
  again: () => Promise<AppAnswer>;
  /** Bodies of all answers. */
  answers: readonly string[];
};

/** `patienceMs` is real time: how long Feishu waits for an app that stays silent. */
export const makeCarrier = (world: World, connection: LongConnection, patienceMs: number): Carrier => {
  const answers: string[] = [];
  let mode: Mode | null = null;
  let parts = 1;
  let last: (() => Promise<AppAnswer>) | null = null;

  const run = async (way: () => Promise<AppAnswer>): Promise<AppAnswer> => {
    last = way;
    const answer = await way();
    if (answer.kind === 'answered') answers.push(answer.body);
    return answer;
  };

  return {
    answers,
    useMode: (next) => {
      mode = next;
    },
    splitInto: (count) => {
      parts = count;
    },
    isReachable: () => (mode !== null && mode !== 'long-connection') || connection.count() > 0,
    carry: (payload, signedAt) => {
      const way = mode ?? 'long-connection';
      if (way === 'long-connection') return run(() => connection.send(payload, patienceMs, parts));
      const sealed = seal(payload, world.app.encryptKey, Math.floor(signedAt.getTime() / 1000));
      return run(() => post(world, way.webhook, sealed, patienceMs));
    },
    again: () => {
      if (last === null) throw new Error('nothing was sent yet');
      return run(last);
    },
  };
};
