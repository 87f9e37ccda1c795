/** Takes over what a vanished process had accepted and not applied. */

import { readViewer } from '../database/members.ts';
import type { Log } from '../log.ts';
import type { Engine } from './apply.ts';
import { applyOrRelease } from './conversation.ts';
import { takeLeftovers } from './inbox.ts';

/** With the lease of 30 s an orphan is taken after 45 s at the latest: within the 60 s of row F2. */
export const LEFTOVER_INTERVAL_MS = 15_000;

/** One tenant's share of a round, so that a large backlog keeps nobody else waiting. */
const PER_TENANT = 20;

/** One round over all tenants in turn; says how many inbounds it took. */
export const applyLeftovers = async <Desk>(
  engine: Engine<Desk>,
  tenantIds: readonly string[],
  log: Log,
): Promise<number> => {
  let count = 0;
  for (const tenantId of tenantIds) {
    for (const { inbound, attempts } of await takeLeftovers(engine.sql, tenantId, engine.now(), PER_TENANT)) {
      const viewer = await readViewer(engine.sql, tenantId, inbound.memberId);
      if (viewer === null) continue;
      await applyOrRelease(engine, log, inbound, viewer, attempts);
      count += 1;
    }
  }
  return count;
};
