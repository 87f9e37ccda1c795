/**
 * Rows F1 and F2: a real server is killed at every point between what it hears and what it answers. Between two points
 * that anybody outside can tell apart there is always something that it says to its database or hears from it, so the
 * line between the two is where it is killed: before the first word, before the second, and so on, until it is through.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import type { EmbeddedServer } from '../../src/database/embedded-server.ts';
import { enterConsole } from '../support/console-visitor.ts';
import { startDatabase } from '../support/database.ts';
import { type DatabaseProxy, startDatabaseProxy } from '../support/database-proxy.ts';
import { startServer } from '../support/server.ts';

const SLOW = 300_000;
const RECOVERY = { timeout: 30_000, interval: 50 };
/** More words than a note takes: where the killing never ends, the test does. */
const POINTS_MAX = 120;
/** Row F2 walks the path of F1 again, behind another beginning: every fourth point shows it. */
const STRIDE = 4;

let folder: string;
let database: EmbeddedServer;
let proxy: DatabaseProxy;
let sql: Sql;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inroad-crash-'));
  database = await startDatabase(folder);
  proxy = await startDatabaseProxy(database.url);
  sql = openDatabase(database.url);
  // Tables and the demo company are there before anything is killed.
  await (await start()).stop();
}, SLOW);

afterAll(async () => {
  proxy.close();
  await sql.end();
  await database.release();
  await rm(folder, { recursive: true, force: true });
}, SLOW);

const start = () =>
  startServer({
    DATABASE_URL: proxy.url,
    SESSION_SECRET: 'a secret of tests alone, never one of a real server',
    DEMO: 'true',
    LOG_LEVEL: 'silent',
  });

/** Lets nothing pass before the n-th word after the one that `isFirst` knows, nor later; resolves when it is there. */
const stopLineAt = (n: number, isFirst: (chunk: Buffer) => boolean = () => true): Promise<void> => {
  const reached = Promise.withResolvers<void>();
  let words = -1;
  proxy.spy((chunk) => {
    if (words >= 0 || isFirst(chunk)) words += 1;
    if (words < n) return true;
    reached.resolve();
    return false;
  });
  return reached.promise;
};

type Left = { inbox: string | null; visits: number; answers: number };

const leftOf = async (note: string): Promise<Left> => {
  const [row] = await sql<Left[]>`
    select (select string_agg(state, ',') from inbox where intent->>'text' = ${note}) as inbox,
           (select count(*)::int from visits where raw_text = ${note}) as visits,
           (select count(*)::int from messages m join inbox i on i.tenant_id = m.tenant_id and i.id = m.inbox_id
            where i.intent->>'text' = ${note}) as answers`;
  return row ?? { inbox: null, visits: 0, answers: 0 };
};
const ONCE: Left = { inbox: 'done', visits: 1, answers: 1 };

/** As if the lease of the killed process had run out. */
const ageLeases = () =>
  sql`update inbox set leased_until = now() - interval '1 second' where state = 'received'`;

/** What a killed server may leave: all of it or nothing, whatever stands in the inbox. */
const expectWhole = (left: Left) =>
  expect(left).toEqual(left.inbox === 'done' ? ONCE : { inbox: left.inbox, visits: 0, answers: 0 });

test('F1: killed at any point between a note and its answer, and the note sent again: one visit, one answer', {
  timeout: SLOW,
}, async () => {
  const seen = new Set<string>();
  let server = await start();
  for (let n = 0, isThrough = false; !isThrough; n += 1) {
    expect(n).toBeLessThan(POINTS_MAX);
    const note = `Visited Harbour ${n} Ltd today, they find it too expensive`;
    const key = uuidv4();
    const visitor = await enterConsole(server);
    const { child } = server;
    void stopLineAt(n).then(() => child.kill('SIGKILL'));
    const answer = await visitor.say(note, key).catch(() => null);
    isThrough = answer !== null;
    proxy.spy(null);
    await server.stop('SIGKILL');
    const left = await leftOf(note);
    // Never an answer without a row.
    if (answer !== null) expect([answer.status, left]).toEqual([303, ONCE]);
    expectWhole(left);
    seen.add(left.inbox ?? 'nothing');
    await ageLeases();
    server = await start();
    // By the person again and by the new server's round, both at once.
    expect((await (await enterConsole(server)).say(note, key)).status).toBeLessThan(400);
    await vi.waitFor(async () => expect(await leftOf(note)).toEqual(ONCE), RECOVERY);
  }
  await server.stop();
  expect(seen).toEqual(new Set(['nothing', 'received', 'done']));
});

/** A note that a process had accepted before it went; its id. */
const leave = async (note: string): Promise<string> => {
  const id = uuidv7();
  await sql`
    insert into inbox (tenant_id, id, member_id, platform, place_kind, place_id, dedupe_key, intent, state, attempts,
                       leased_until, received_at)
    select tenant_id, ${id}, id, 'web', 'direct', id, ${id}, ${sql.json({ kind: 'text', text: note })}, 'received', 1,
           now() - interval '1 second', now()
    from members where role = 'rep' order by id limit 1`;
  return id;
};

test('F2: killed at any point of taking over what was left: another process takes it within 60 s, one visit, one answer', {
  timeout: SLOW,
}, async () => {
  const seen = new Set<string>();
  const notes: string[] = [];
  for (let n = 0, isThrough = false; !isThrough; n += STRIDE) {
    expect(n).toBeLessThan(POINTS_MAX);
    const note = `Visited Quay ${n} Ltd today, they find it too expensive`;
    notes.push(note);
    const id = await leave(note);
    // What the last one left comes first: it is of the same person.
    let isReached = false;
    void stopLineAt(n, (chunk) => chunk.includes(id)).then(() => {
      isReached = true;
    });
    const server = await start();
    await vi.waitFor(async () => {
      isThrough = !isReached && (await leftOf(note)).inbox === 'done';
      expect(isReached || isThrough).toBe(true);
    }, RECOVERY);
    await server.stop('SIGKILL');
    proxy.spy(null);
    const left = await leftOf(note);
    expectWhole(left);
    seen.add(left.inbox ?? 'nothing');
    const [late] = await sql`select 1 from inbox where leased_until > now() + interval '55 seconds'`;
    expect(late).toBeUndefined();
    await ageLeases();
  }
  expect(seen).toEqual(new Set(['received', 'done']));
  for (const note of notes) expect(await leftOf(note)).toEqual(ONCE);
});
