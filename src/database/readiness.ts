/** For the ready check: whether requests can be served. */
import { renewLines, type Sql } from './connection.ts';
import type { Migration } from './migrate.ts';
import { promptly } from './promptly.ts';

/** `reason` is for operators: it names what is missing, never a secret. */
export type Readiness = { ok: boolean; reason?: string };

/** The database answers in time, takes writes and has exactly the code's migrations. Never rejects. */
export const readiness = async (sql: Sql, migrations: readonly Migration[]): Promise<Readiness> => {
  try {
    const { isReadOnly, applied } = await promptly(sql)(() => examine(sql));
    if (isReadOnly) {
      renewLines(sql);
      return { ok: false, reason: 'the database takes no writes' };
    }
    return applied === migrations.length ? { ok: true } : { ok: false, reason: 'migrations do not match' };
  } catch {
    return { ok: false, reason: 'the database does not answer' };
  }
};

const examine = async (sql: Sql): Promise<{ isReadOnly: boolean; applied: number }> => {
  const [row] = await sql<{ isReadOnly: boolean; applied: number }[]>`
    select current_setting('transaction_read_only')::boolean as is_read_only,
           (select count(*)::int from schema_migrations) as applied`;
  return row ?? { isReadOnly: false, applied: 0 };
};
