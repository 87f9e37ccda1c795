/** Work that goes on after Slack has been answered. It is waited for when the platform stops. */
import type { Log } from '../../log.ts';

export type Background = {
  run: (what: string, work: () => Promise<unknown>) => void;
  idle: () => Promise<void>;
};

export const makeBackground = (log: Log): Background => {
  const running = new Set<Promise<void>>();
  return {
    run: (what, work) => {
      const ended = work().then(
        () => undefined,
        (error: unknown) => log.warn({ what, fault: nameOf(error) }, 'did not work'),
      );
      const tracked: Promise<void> = ended.then(() => {
        running.delete(tracked);
      });
      running.add(tracked);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running);
    },
  };
};

/** Never the message: it may quote what somebody wrote. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'not an error');
