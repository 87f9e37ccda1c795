/** Stops calling a model that keeps failing, so that nobody waits for a time-out each time. One per process. */

/** So many failures in a row open it: one may be chance. */
const FAILURES_MAX = 3;
/** Then the next try is after a minute: long enough for most outages of minutes, short enough to be back by the next visit. */
const PAUSE_MS = 60_000;

export type Breaker = { allows: (now: Date) => boolean; succeeded: () => void; failed: (now: Date) => void };

export const makeBreaker = (): Breaker => {
  let failures = 0;
  let pausedUntilMs = 0;
  return {
    allows: (now) => now.getTime() >= pausedUntilMs,
    succeeded: () => {
      failures = 0;
    },
    failed: (now) => {
      failures += 1;
      if (failures < FAILURES_MAX) return;
      failures = 0;
      pausedUntilMs = now.getTime() + PAUSE_MS;
    },
  };
};
