/** The database that configuration names, checked and migrated; the embedded one is started or attached to. */
import { fileURLToPath } from 'node:url';
import { checkServer, openDatabase, type Sql } from './connection.ts';
import { startEmbedded } from './embedded-server.ts';
import { type Migration, migrate, readMigrations } from './migrate.ts';

/** Time that transactions under way get to end; the whole stop of the server has 10 s. */
const END_TIMEOUT_S = 2;

const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

export type OpenedDatabase = {
  sql: Sql;
  migrations: readonly Migration[];
  /** Ends the connections; the embedded server stops with the last process that leaves it. */
  release: () => Promise<void>;
};

/** Rejects with one clear sentence where something stands in the way, and leaves nothing running. */
export const openMigrated = async (where: {
  databaseUrl: string | null;
  dataFolder: string;
}): Promise<OpenedDatabase> => {
  const embedded = where.databaseUrl === null ? await startEmbedded(where.dataFolder) : null;
  const sql = openDatabase(where.databaseUrl ?? embedded?.url ?? '');
  const release = async () => {
    await sql.end({ timeout: END_TIMEOUT_S });
    await embedded?.release();
  };
  try {
    await checkServer(sql);
    const migrations = await readMigrations(MIGRATIONS);
    await migrate(sql, migrations);
    return { sql, migrations, release };
  } catch (error) {
    await release();
    throw error;
  }
};
