/** Holds up what others do in the database, until it is let go of. */
import type { Queries, Sql } from '../../src/database/connection.ts';

/** `lock` takes the lock; what is returned ends it. */
export const holdLock = async (
  sql: Sql,
  lock: (tx: Queries) => PromiseLike<unknown>,
): Promise<() => Promise<void>> => {
  const held = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  const whole = sql.begin(async (tx) => {
    await lock(tx);
    held.resolve();
    await end.promise;
  });
  const isHeld = await Promise.race([
    held.promise.then(() => true),
    whole.then(
      () => false,
      () => false,
    ),
  ]);
  // A line that the pool closes at this very moment, since it was idle, takes no transaction: the next one does.
  if (!isHeld) return holdLock(sql, lock);
  return async () => {
    end.resolve();
    await whole;
  };
};

/** The servers' connections that wait for a lock. */
export const waitingPids = async (sql: Sql): Promise<number[]> => {
  const rows = await sql<{ pid: number }[]>`
    select pid from pg_stat_activity where wait_event_type = 'Lock' and application_name = 'inroad'`;
  return rows.map(({ pid }) => pid);
};
