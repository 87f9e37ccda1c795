/**
 * Who is served next: tenants in turn, so that one that floods does not keep the others waiting. Knows nothing of what
 * is served.
 */

/** Serves one tenant once. Calls `more` as soon as it has found work, so that another turn can begin beside it. */
export type Turn = (tenantId: string, more: () => void) => Promise<void>;

export type Rota = {
  /** There may be work for this tenant. */
  wake: (tenantId: string) => void;
  /** Begins no further turn; resolves when the running ones have ended. */
  stop: () => Promise<void>;
  /** Resolves when nobody is waiting and nothing runs. */
  idle: () => Promise<void>;
};

/**
 * At most `slots` turns run at a time; the last free one is kept for a tenant that has none. A turn must not reject:
 * what goes wrong is its own to tell.
 */
export const makeRota = (slots: number, turn: Turn): Rota => {
  const waiting = new Set<string>();
  /** The turns that run, and whose each is. */
  const running = new Map<Promise<void>, string>();
  let stopped = false;

  const mayBegin = (tenantId: string): boolean =>
    running.size < slots - 1 || (running.size < slots && ![...running.values()].includes(tenantId));

  const wake = (tenantId: string): void => {
    if (stopped) return;
    // A set keeps the order of arrival: who is waiting already keeps the place.
    waiting.add(tenantId);
    next();
  };

  const next = (): void => {
    for (const tenantId of waiting) {
      if (!stopped && mayBegin(tenantId)) begin(tenantId);
    }
  };

  const begin = (tenantId: string): void => {
    waiting.delete(tenantId);
    // Begun after it has its slot: a turn that finds more work at once must not take this one twice.
    const served = Promise.resolve()
      .then(() => turn(tenantId, () => wake(tenantId)))
      .finally(() => {
        running.delete(served);
        next();
      });
    running.set(served, tenantId);
  };

  const idle = async (): Promise<void> => {
    while (running.size > 0) await Promise.all(running.keys());
  };

  return {
    wake,
    idle,
    stop: async () => {
      stopped = true;
      await idle();
    },
  };
};
