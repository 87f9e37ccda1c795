/**
 * Before all tests: a data folder of each PostgreSQL, initialised and migrated once. Whoever opens a house starts from a
 * copy of it, which takes a tenth of the time.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/connection.ts';
import { startEmbedded } from '../../src/database/embedded-server.ts';
import { migrate, readMigrations } from '../../src/database/migrate.ts';
import { PACKAGES, templateVariable } from './database.ts';

/** The returned function clears up. */
export default async (): Promise<() => Promise<void>> => {
  const folders = await Promise.all(PACKAGES.map(makeTemplate));
  return async () => {
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  };
};

const makeTemplate = async (packageName: string): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'inroad-template-'));
  const server = await startEmbedded(folder, packageName);
  const sql = openDatabase(server.url, 1);
  await migrate(sql, await readMigrations('migrations'));
  // A house is thrown away: nothing of it has to outlive the machine. Tests of crashes start a database of their own.
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) {
    await sql`alter system set ${sql(setting)} = off`;
  }
  await sql.end();
  await server.release();
  // Worker processes are started with it.
  process.env[templateVariable(packageName)] = folder;
  return folder;
};
