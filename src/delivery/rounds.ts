/** Rounds over all companies: what a vanished process had taken on is taken over, what has run out is erased. */
import { listTenantIds } from '../database/members.ts';
import type { Log } from '../log.ts';
import type { Engine } from './apply.ts';
import { eraseHandles } from './inbox.ts';
import type { Worker } from './worker.ts';

/** With the lease of 30 s an orphan is taken after 45 s at the latest: within the 60 s of row F2. */
const ROUND_INTERVAL_MS = 15_000;

export const makeRound =
  <Desk>(engine: Engine<Desk>, worker: Worker) =>
  async (): Promise<void> => {
    for (const tenantId of await listTenantIds(engine.sql)) {
      worker.applySoon(tenantId);
      worker.sendSoon(tenantId);
      await eraseHandles(engine.sql, tenantId, engine.now());
    }
  };

/** Rounds follow each other, never overlap. */
export const startRounds = (round: () => Promise<void>, log: Log): { stop: () => Promise<void> } => {
  let running: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    running = running
      .then(round)
      .catch((error: unknown) =>
        log.warn({ fault: error instanceof Error ? error.name : 'not an error' }, 'a round failed'),
      );
  }, ROUND_INTERVAL_MS);
  return {
    stop: async () => {
      clearInterval(timer);
      await running;
    },
  };
};
