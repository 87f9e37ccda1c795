/** Row F6: the database is away in every way it can be. A real server, its PostgreSQL behind a line that breaks. */
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
import { holdLock, waitingPids } from '../support/hold-lock.ts';
import { type ServerProcess, startServer } from '../support/server.ts';

const SLOW = 90_000;
/** Until lines that say nothing are known to be dead, and new ones are made. */
const RECOVERY = { timeout: 30_000, interval: 200 };
/** Connections of a server's pool. */
const POOL = 10;

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

/** An answer that takes longer is a failure of its own: row F6 wants one within 3 s. */
const statusOf = async (path: string): Promise<number> =>
  (await fetch(`${server.address}${path}`, { signal: AbortSignal.timeout(3_000) })).status;

const isReady = () => vi.waitFor(async () => expect(await statusOf('/readyz')).toBe(200), RECOVERY);

const noteOf = (name: string) => `Visited Harbour ${name} Ltd today, they find it too expensive`;

const storedOf = async (note: string): Promise<{ visits: number; answers: number }> => {
  const [row] = await sql<{ visits: number; answers: number }[]>`
    select (select count(*)::int from visits where raw_text = ${note}) as visits,
           (select count(*)::int from messages m join inbox i on i.tenant_id = m.tenant_id and i.id = m.inbox_id
            where i.intent->>'text' = ${note}) as answers`;
  return row ?? { visits: 0, answers: 0 };
};
const ONCE = { visits: 1, answers: 1 };

const isAway = async (note: string, key: string) => {
  const answer = await visitor.say(note, key);
  expect(answer.status).toBe(503);
  const page = await answer.text();
  expect(page).toContain(note);
  expect(page).toContain('Not saved');
};

test.each(['refuse', 'hang'] as const)(
  'F6: with the database away (%s) the note is not saved, says so and is kept; it comes back without a restart',
  { timeout: SLOW },
  async (state) => {
    const note = noteOf(state);
    const key = uuidv4();
    proxy.set(state);
    await isAway(note, key);
    expect(await statusOf('/readyz')).toBe(503);
    expect(await statusOf('/healthz')).toBe(200);
    expect(await statusOf('/visits')).toBe(503);
    proxy.set('pass');
    await isReady();
    expect((await visitor.say(note, key)).status).toBe(303);
    expect(await storedOf(note)).toEqual(ONCE);
  },
);

test('F6: a line that says nothing any more is cut, and the pool has a new one in its place', {
  timeout: SLOW,
}, async () => {
  const pool = openDatabase(proxy.url, 1);
  await pool`select 1`;
  proxy.set('hang');
  const asked = pool`select 1`;
  await expect(asked).rejects.toThrow('CONNECTION_CLOSED');
  proxy.set('pass');
  expect(await pool`select 1`).toHaveLength(1);
  await pool.end();
});

test('F6: a line that is cut while the driver makes it ready does not end the server', {
  timeout: SLOW,
}, async () => {
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
            where application_name = 'inroad' and pid <> pg_backend_pid()`;
  let cuts = 0;
  proxy.spy((chunk) => {
    if (!chunk.includes('typarray')) return true;
    cuts += 1;
    proxy.set('refuse');
    return false;
  });
  await vi.waitFor(async () => {
    await statusOf('/readyz');
    expect(cuts).toBeGreaterThan(0);
  }, RECOVERY);
  proxy.spy(null);
  proxy.set('pass');
  await isReady();
  expect(server.child.exitCode).toBeNull();
});

test('F6: a transaction whose line is cut in its middle leaves nothing behind, and the note sent again is stored once', {
  timeout: SLOW,
}, async () => {
  const note = noteOf('Cut');
  const key = uuidv4();
  const letGo = await holdLock(sql, (tx) => tx`lock table visits in exclusive mode`);
  const answer = isAway(note, key);
  const [pid] = await vi.waitFor(async () => {
    const pids = await waitingPids(sql);
    expect(pids).toHaveLength(1);
    return pids;
  }, RECOVERY);
  await sql`select pg_terminate_backend(${pid ?? 0})`;
  await answer;
  expect(await storedOf(note)).toEqual({ visits: 0, answers: 0 });
  await letGo();
  expect((await visitor.say(note, key)).status).toBe(303);
  await vi.waitFor(async () => expect(await storedOf(note)).toEqual(ONCE), RECOVERY);
  expect(server.child.exitCode).toBeNull();
});

test('F6: a database that takes no writes is away, and is back as soon as it does', {
  timeout: SLOW,
}, async () => {
  const note = noteOf('Standby');
  const key = uuidv4();
  const setReadOnly = (on: boolean) =>
    sql.unsafe(`alter database postgres set default_transaction_read_only = ${on ? 'on' : 'off'}`);
  await setReadOnly(true);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity
            where application_name = 'inroad' and pid <> pg_backend_pid()`;
  await vi.waitFor(async () => expect(await statusOf('/readyz')).toBe(503), RECOVERY);
  await isAway(note, key);
  await sql`set default_transaction_read_only = off`;
  await setReadOnly(false);
  await isReady();
  expect((await visitor.say(note, key)).status).toBe(303);
  expect(await storedOf(note)).toEqual(ONCE);
});

test('F6: with every connection taken the next note is not saved and says so; all are stored once when there is room', {
  timeout: SLOW,
}, async () => {
  const notes = Array.from({ length: POOL + 1 }, (_, n) => ({ note: noteOf(`Crowd ${n}`), key: uuidv4() }));
  const letGo = await holdLock(sql, (tx) => tx`lock table visits in exclusive mode`);
  const crowd = notes.slice(0, POOL).map(({ note, key }) => visitor.say(note, key));
  await vi.waitFor(async () => expect(await waitingPids(sql)).toHaveLength(POOL), RECOVERY);
  const { note, key } = notes.at(-1) ?? { note: '', key: '' };
  await isAway(note, key);
  await letGo();
  await Promise.all(crowd);
  await isReady();
  for (const { note, key } of notes) expect((await visitor.say(note, key)).status).toBeLessThan(400);
  for (const { note } of notes)
    await vi.waitFor(async () => expect(await storedOf(note)).toEqual(ONCE), RECOVERY);
});

test('F6: a note that is stored too late, after it was said not to be, is sent again without a double effect', {
  timeout: SLOW,
}, async () => {
  const note = noteOf('Late');
  const key = uuidv4();
  const letGo = await holdLock(sql, (tx) => tx`lock table inbox in exclusive mode`);
  await isAway(note, key);
  await letGo();
  await vi.waitFor(async () => {
    expect(await sql`select 1 from inbox where intent->>'text' = ${note}`).toHaveLength(1);
  }, RECOVERY);
  expect((await visitor.say(note, key)).status).toBe(303);
  expect(await storedOf(note)).toEqual(ONCE);
});

test('F6: a note that was changed before it was sent again is stored as changed, whatever became of the first', {
  timeout: SLOW,
}, async () => {
  const key = uuidv4();
  await visitor.say(noteOf('First'), key);
  await visitor.say(noteOf('Changed'), key);
  expect(await storedOf(noteOf('Changed'))).toEqual(ONCE);
});
