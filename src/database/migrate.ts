/** Applies what drizzle-kit generated: each file in one transaction, one migrator at a time (row F14). */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Sql } from './connection.ts';

/** Any number will do as long as every release uses the same one. */
const ADVISORY_LOCK = 4_207_849_201;

const journal = z.object({ entries: z.array(z.object({ idx: z.int(), tag: z.string() })) });

export type Migration = { tag: string; hash: string; statements: readonly string[] };

export const readMigrations = async (folder: string): Promise<Migration[]> => {
  const { entries } = journal.parse(
    JSON.parse(await readFile(join(folder, 'meta', '_journal.json'), 'utf8')),
  );
  return Promise.all(
    entries.map(async ({ tag }) => {
      const text = await readFile(join(folder, `${tag}.sql`), 'utf8');
      const hash = createHash('sha256').update(text).digest('hex');
      return { tag, hash, statements: text.split('--> statement-breakpoint') };
    }),
  );
};

/** Brings the database to the code's schema; returns the tags applied. Refuses a database newer than the code. */
export const migrate = async (sql: Sql, migrations: readonly Migration[]): Promise<string[]> => {
  const connection = await sql.reserve();
  try {
    await connection`select pg_advisory_lock(${ADVISORY_LOCK})`;
    await connection`create table if not exists schema_migrations
      (tag text primary key, hash text not null, applied_at timestamptz not null default now())`;
    const pending = await findPending(connection, migrations);
    for (const migration of pending) await applyOne(connection, migration);
    return pending.map((migration) => migration.tag);
  } finally {
    await connection`select pg_advisory_unlock(${ADVISORY_LOCK})`;
    connection.release();
  }
};

const findPending = async (sql: Sql, migrations: readonly Migration[]): Promise<Migration[]> => {
  const rows = await sql<{ tag: string; hash: string }[]>`select tag, hash from schema_migrations`;
  const known = new Map(migrations.map((migration) => [migration.tag, migration.hash]));
  for (const { tag, hash } of rows) {
    if (!known.has(tag)) {
      throw new Error(
        `the database has migration ${tag} of a newer release; please start that release or a later one`,
      );
    }
    if (known.get(tag) !== hash) {
      throw new Error(
        `migration ${tag} was changed after it had been applied; please restore the released file`,
      );
    }
  }
  const applied = new Set(rows.map((row) => row.tag));
  return migrations.filter((migration) => !applied.has(migration.tag));
};

const applyOne = async (sql: Sql, { tag, hash, statements }: Migration): Promise<void> => {
  try {
    await sql`begin`;
    // Waiting behind a long lock would queue every other statement behind us.
    await sql`set local lock_timeout = '5s'`;
    for (const statement of statements) await sql.unsafe(statement);
    await sql`insert into schema_migrations (tag, hash) values (${tag}, ${hash})`;
    await sql`commit`;
  } catch (error) {
    await sql`rollback`;
    throw new Error(`migration ${tag} failed and changed nothing`, { cause: error });
  }
};
