/** A house to measure: a real PostgreSQL of its own, with the settings that `npm start` gives it, and the rules reader. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { composeHouse, type House } from '../../src/compose.ts';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import { startEmbedded } from '../../src/database/embedded-server.ts';
import { migrate, readMigrations } from '../../src/database/migrate.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { readByRules } from '../../src/reading/rules-reader.ts';

export type BenchHouse = {
  sql: Sql;
  /** For further processes on the same database. */
  url: string;
  house: House;
  close: () => Promise<void>;
};

export const openBenchHouse = async (): Promise<BenchHouse> => {
  const folder = await mkdtemp(join(tmpdir(), 'inroad-bench-'));
  const server = await startEmbedded(folder);
  const sql = openDatabase(server.url);
  await migrate(sql, await readMigrations('migrations'));
  const house = composeHouse({
    sql,
    inTransaction: inTransaction(sql),
    read: async (note) => ({ reading: readByRules(note), degraded: false }),
    log: pino({ level: 'silent' }),
  });
  return {
    sql,
    url: server.url,
    house,
    close: async () => {
      await sql.end();
      await server.release();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
