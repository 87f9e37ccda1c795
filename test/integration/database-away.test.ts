import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 as uuidv4 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import type { EmbeddedServer } from '../../src/database/embedded-server.ts';
import { type ConsoleVisitor, enterConsole } from '../support/console-visitor.ts';
import { startDatabase } from '../support/database.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const SLOW = 90_000;
/** Until the lines of the pool are made anew. */
const RECOVERY_MS = 30_000;

let folder: string;
let database: EmbeddedServer;
let proxy: DatabaseProxy;
let server: ServerProcess;
let visitor: ConsoleVisitor;
let sql: Sql;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inroad-away-'));
  database = await startDatabase(folder);
  proxy = await startDatabaseProxy(database.url);
  server = await startServer({
    DATABASE_URL: proxy.url,
    SESSION_SECRET: 'a secret of tests alone, never one of a real server',
    DEMO: 'true',
    LOG_LEVEL: 'silent',
  });
  visitor = await enterConsole(server);
  sql = openDatabase(database.url);
}, SLOW);

afterAll(async () => {
  await server.stop();
  proxy.close();
  await sql.end();
  await database.release();
  await rm(folder, { recursive: true, force: true });
}, SLOW);

const statusOf = async (path: string): Promise<number> => (await fetch(`${server.address}${path}`)).status;

const storedOf = async (note: string): Promise<number> => {
  const rows = await sql`select 1 from visits where raw_text like ${`%${note}%`}`;
  return rows.length;
};

test.each(['refuse', 'hang'] as const)(
  'F6: with the database away (%s) the note is not saved, says so and is kept; it comes back without a restart',
  { timeout: SLOW },
  async (state) => {
    const note = `Visited Harbour ${state} Ltd today, they find it too expensive`;
    const key = uuidv4();
    proxy.set(state);
    const answer = await visitor.say(note, key);
    expect(answer.status).toBe(503);
    const page = await answer.text();
    expect(page).toContain(note);
    expect(await statusOf('/readyz')).toBe(503);
    expect(await statusOf('/healthz')).toBe(200);
    proxy.set('pass');
    await vi.waitFor(async () => expect(await statusOf('/readyz')).toBe(200), RECOVERY_MS);
    expect((await visitor.say(note, key)).status).toBe(303);
    expect(await storedOf(note)).toBe(1);
  },
);
