/** Rounds over all companies: what a vanished process had taken on is taken over, what has run out is erased. */
import { setTimeout as delay } from 'node:timers/promises';
import { listTenantIds } from '../database/members.ts';
import type { Log } from '../log.ts';
import type { Engine } from './apply.ts';
import { eraseHandles } from './inbox.ts';
import type { Worker } from './worker.ts';

/**
 * With the lease of 30 s an orphan is taken after 35 s: within the 60 s of row F2. Shorter than the time after which
 * the pool closes idle lines, so that a living process always has one.
 */
const ROUND_INTERVAL_MS = 5_000;

export const makeRound =
  <Desk>(engine: Engine<Desk>, worker: Worker) =>
  async (): Promise<void> => {
    for (const tenantId of await listTenantIds(engine.sql)) {
      worker.applySoon(tenantId);
      worker.sendSoon(tenantId);
      await eraseHandles(engine.sql, tenantId, engine.now());
    }
  };

/** Rounds from now on; they follow each other, never overlap. */
export const startRounds = (round: () => Promise<void>, log: Log): { stop: () => Promise<void> } => {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rounds = async () => {
    while (!signal.aborted) {
      await round().catch((error: unknown) =>
        log.warn({ fault: error instanceof Error ? error.name : 'not an error' }, 'a round failed'),
      );
      await delay(ROUND_INTERVAL_MS, undefined, { signal }).catch(() => undefined);
    }
  };
  const running = rounds();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
};
