import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import { enterConsole } from '../support/console-visitor.ts';
import { startDatabase } from '../support/database.ts';
import { startServer } from '../support/server.ts';

const SLOW = 90_000;
const SECRET = 'canary-secret-0123456789-0123456789-0123';
const PERSON = 'Quillon Canarywood';
const WORDS = 'canarywords-of-a-note';
const NOTE = `Visited Canaryfield Ltd today, met ${PERSON}, ${WORDS}. I send an offer by Friday.`;

const countNotes = async (sql: Sql): Promise<number> => {
  const rows = await sql`select 1 from visits where raw_text like ${`%${WORDS}%`}`;
  return rows.length;
};

test('B18: no note, name, cookie, token or secret stands in the log, whatever goes well or wrong', {
  timeout: SLOW,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'inroad-log-'));
  const database = await startDatabase(folder);
  const sql = openDatabase(database.url);
  const env = { DATABASE_URL: database.url, DEMO: 'true', SESSION_SECRET: SECRET, LOG_LEVEL: 'debug' };
  const server = await startServer(env);
  const browser = await enterConsole(server);
  expect(browser.token).not.toBe('');
  expect((await browser.say(NOTE)).status).toBe(303);
  expect(await countNotes(sql)).toBe(1);
  expect((await browser.say(`/tasks ${WORDS}`)).status).toBe(303);
  expect((await browser.say(WORDS.repeat(100_000))).status).toBe(413);
  await sql`alter table visits rename to visits_away`;
  await browser.say(NOTE);
  await sql`alter table visits_away rename to visits`;
  await sql`alter table inbox rename to inbox_away`;
  expect((await browser.say(NOTE)).status).toBeGreaterThanOrEqual(500);
  await sql`alter table inbox_away rename to inbox`;
  await server.stop();
  const log = server.written();
  expect(log).toContain('"level":50');
  const secrets = [PERSON, 'Canarywood', WORDS, 'Canaryfield', SECRET, browser.token, browser.cookie];
  const password = new URL(database.url).password;
  for (const secret of [...secrets, ...(password === '' ? [] : [password])])
    expect(log).not.toContain(secret);
  await sql.end();
  await database.release();
  await rm(folder, { recursive: true, force: true });
});
