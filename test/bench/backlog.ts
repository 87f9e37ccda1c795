/** What waits in the database to be applied, and to be sent. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Sql } from '../../src/database/connection.ts';

export type Drained = { draftsMs: number; deliveredMs: number };

const LOOK_EVERY_MS = 100;
/** 20,000 notes at 50 sends a second, which is what Feishu takes, need 400 s. */
const PATIENCE_MS = 30 * 60_000;

/** Milliseconds until all that was accepted is applied, and until all of it is sent as well. */
export const whenDrained = async (sql: Sql): Promise<Drained> => {
  const startedMs = performance.now();
  const since = () => performance.now() - startedMs;
  await until(async () => {
    const [row] = await sql`select exists (select 1 from inbox where state = 'received') as waits`;
    return row?.waits === false;
  });
  const draftsMs = since();
  await until(async () => {
    const [row] =
      await sql`select exists (select 1 from messages where state in ('wanted', 'tried')) as waits`;
    return row?.waits === false;
  });
  return { draftsMs, deliveredMs: since() };
};

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const giveUpMs = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > giveUpMs) throw new Error('the backlog does not drain');
    await delay(LOOK_EVERY_MS);
  }
};

/** Throws where something that was accepted did not become a draft, or was not delivered. */
export const checkKept = async (sql: Sql, notes: number): Promise<void> => {
  const [seen] = await sql<{ inbounds: number; drafts: number; undelivered: number }[]>`
    select (select count(*)::int from inbox where state = 'done') as inbounds,
      (select count(*)::int from visits) as drafts,
      (select count(*)::int from messages where state <> 'delivered') as undelivered`;
  if (seen?.inbounds !== notes || seen.drafts !== notes || seen.undelivered > 0) {
    throw new Error(`${notes} notes were sent; of them ${JSON.stringify(seen)}`);
  }
};
