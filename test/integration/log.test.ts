import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 as uuidv4 } from 'uuid';
import { expect, test } from 'vitest';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import { startDatabase } from '../support/database.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const SLOW = 90_000;
const SECRET = 'canary-secret-0123456789-0123456789-0123';
const PERSON = 'Quillon Canarywood';
const WORDS = 'canarywords-of-a-note';
const NOTE = `Visited Canaryfield Ltd today, met ${PERSON}, ${WORDS}. I send an offer by Friday.`;

/** A browser that keeps its cookie and reads the form token of the page it is on. */
const openBrowser = async ({ address }: ServerProcess) => {
  const entered = await fetch(`${address}/`, { redirect: 'manual' });
  const cookie = entered.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .join('; ');
  const page = await (await fetch(`${address}/`, { headers: { cookie } })).text();
  const token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  const say = async (text: string): Promise<number> => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ token, key: uuidv4(), text })) body.append(name, value);
    const init = { method: 'POST', headers: { cookie }, body, redirect: 'manual' as const };
    return (await fetch(`${address}/say`, init)).status;
  };
  return { cookie, token, say };
};

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
  const browser = await openBrowser(server);
  expect(browser.token).not.toBe('');
  expect(await browser.say(NOTE)).toBe(303);
  expect(await countNotes(sql)).toBe(1);
  expect(await browser.say(`/tasks ${WORDS}`)).toBe(303);
  expect(await browser.say(WORDS.repeat(100_000))).toBe(413);
  await sql`alter table visits rename to visits_away`;
  await browser.say(NOTE);
  await sql`alter table visits_away rename to visits`;
  await sql`alter table inbox rename to inbox_away`;
  expect(await browser.say(NOTE)).toBeGreaterThanOrEqual(500);
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
