/** Keeps what Feishu allows, so that it need not refuse: sends a second to one reader, calls a second in all. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CALLS_PER_SECOND, SENDS_PER_SECOND } from './limits.ts';

export type Pace = {
  /** Resolves when a send to this reader may go, which is counted; within a second where nobody else waits. */
  ready: (reader: string) => Promise<void>;
};

const SECOND_MS = 1_000;

/** The time that counts is Feishu's, so that it runs by the machine's clock; tests hand in one of their own. */
export const makePace = (
  nowMs: () => number = () => performance.now(),
  wait: (ms: number) => Promise<unknown> = sleep,
): Pace => {
  const sent = new Map<string, number[]>();
  let all: number[] = [];
  const recent = (times: readonly number[]): number[] => times.filter((time) => time > nowMs() - SECOND_MS);
  const waitOf = (times: readonly number[], max: number): number => {
    const first = times.at(-max);
    return first === undefined ? 0 : first + SECOND_MS - nowMs();
  };
  return {
    ready: async (reader) => {
      for (;;) {
        all = recent(all);
        for (const [one, times] of sent) if (recent(times).length === 0) sent.delete(one);
        const own = recent(sent.get(reader) ?? []);
        const waitMs = Math.max(waitOf(own, SENDS_PER_SECOND), waitOf(all, CALLS_PER_SECOND));
        if (waitMs <= 0) {
          sent.set(reader, [...own, nowMs()]);
          all.push(nowMs());
          return;
        }
        await wait(waitMs);
      }
    },
  };
};
