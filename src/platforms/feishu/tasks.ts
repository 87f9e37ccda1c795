/** What is under way, so that a stop can wait for it. */
import { setImmediate as immediate } from 'node:timers/promises';
import type { Log } from '../../log.ts';

export type Tasks = {
  track: <T>(work: () => Promise<T>) => Promise<T>;
  /** Runs it after that many milliseconds; what fails is logged. What has not begun at a stop never does. */
  later: (run: () => unknown, waitMs: number) => void;
  /** Resolves when nothing is under way, nor waits. */
  idle: () => Promise<void>;
  stop: () => Promise<void>;
};

export const makeTasks = (log: Log, delay: Delay = timed): Tasks => {
  const running = new Set<Promise<unknown>>();
  const waiting = new Set<() => void>();
  const track = async <T>(work: () => Promise<T>): Promise<T> => {
    const under = work();
    const settled = under.then(
      () => undefined,
      () => undefined,
    );
    running.add(settled);
    void settled.finally(() => running.delete(settled));
    return under;
  };
  return {
    track,
    later: (run, waitMs) => {
      const cancel = delay(() => {
        waiting.delete(cancel);
        track(async () => run()).catch((error: unknown) =>
          log.warn({ fault: error instanceof Error ? error.name : 'not an error' }, 'a later task failed'),
        );
      }, waitMs);
      waiting.add(cancel);
    },
    idle: async () => {
      while (running.size > 0 || waiting.size > 0) {
        await Promise.all(running);
        await immediate();
      }
    },
    stop: async () => {
      for (const cancel of waiting) cancel();
      while (running.size > 0) await Promise.all(running);
    },
  };
};

/** Gives back how to call it off. */
export type Delay = (run: () => void, waitMs: number) => () => void;

const timed: Delay = (run, waitMs) => {
  const timer = setTimeout(run, waitMs);
  return () => clearTimeout(timer);
};
