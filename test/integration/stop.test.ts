import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openDatabase, type Sql } from '../../src/database/connection.ts';
import type { EmbeddedServer } from '../../src/database/embedded-server.ts';
import { enterConsole } from '../support/console-visitor.ts';
import { startDatabase } from '../support/database.ts';
import { type FakeModel, startFakeModel } from '../support/fake-model.ts';
import { holdLock, waitingPids } from '../support/hold-lock.ts';
import { startServer } from '../support/server.ts';

const SLOW = 90_000;
const WHILE = { timeout: 30_000, interval: 50 };
/** Row F15. */
const STOP_MAX_MS = 10_000;

let folder: string;
let database: EmbeddedServer;
let model: FakeModel;
let sql: Sql;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'inroad-stop-'));
  database = await startDatabase(folder);
  // It never answers what is slow, and nothing of use to the rest: the rules read those alone.
  model = await startFakeModel((question) =>
    question.includes('slow') ? { kind: 'hang' } : { kind: 'raw', body: 'no' },
  );
  sql = openDatabase(database.url);
}, SLOW);

afterAll(async () => {
  await model.close();
  await sql.end();
  await database.release();
  await rm(folder, { recursive: true, force: true });
}, SLOW);

const env = () => ({
  DATABASE_URL: database.url,
  SESSION_SECRET: 'a secret of tests alone, never one of a real server',
  DEMO: 'true',
  LOG_LEVEL: 'silent',
});

const numbered = (count: number, what: string): string[] =>
  Array.from({ length: count }, (_, n) => `Visited ${what} ${n} Ltd today, they find it too expensive`);

const SLOW_NOTES = numbered(15, 'slow Harbour');
const QUICK_NOTES = numbered(5, 'Quay');

/** Of these notes: how many stand in each state, how many visits and answers there are. */
const tally = async (notes: readonly string[]) => {
  const rows = await sql<{ state: string; visits: number; answers: number; isFree: boolean }[]>`
    select i.state, i.leased_until <= now() as is_free,
           (select count(*)::int from visits v where v.raw_text = i.intent->>'text') as visits,
           (select count(*)::int from messages m where m.tenant_id = i.tenant_id and m.inbox_id = i.id) as answers
    from inbox i where i.intent->>'text' in ${sql(notes)}`;
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  return {
    received: count('received'),
    done: count('done'),
    free: rows.filter(({ state, isFree }) => state === 'received' && isFree).length,
    visits: rows.reduce((sum, { visits }) => sum + visits, 0),
    answers: rows.reduce((sum, { answers }) => sum + answers, 0),
  };
};

test('F15: a stop with 20 notes in hand takes no more, finishes what it can, and leaves the rest to the next process', {
  timeout: SLOW,
}, async () => {
  const server = await startServer({ ...env(), OPENAI_BASE_URL: model.baseUrl, OPENAI_MODEL: 'fake' });
  const visitor = await enterConsole(server);
  const letGo = await holdLock(sql, (tx) => tx`lock table visits in exclusive mode`);
  const slow = SLOW_NOTES.map((note) => visitor.say(note).catch(() => null));
  await vi.waitFor(() => expect(model.asked).toHaveLength(SLOW_NOTES.length), WHILE);
  const quick = QUICK_NOTES.map((note) => visitor.say(note));
  await vi.waitFor(async () => expect(await waitingPids(sql)).toHaveLength(QUICK_NOTES.length), WHILE);
  const stoppedAt = performance.now();
  const stopped = server.stop('SIGTERM');
  await vi.waitFor(() => expect(fetch(server.address)).rejects.toThrow(), WHILE);
  await letGo();
  expect(await stopped).toBe(0);
  expect(performance.now() - stoppedAt).toBeLessThan(STOP_MAX_MS);
  for (const answer of await Promise.all(quick)) expect(answer.status).toBe(303);
  for (const answer of await Promise.all(slow)) expect(answer).toBeNull();
  expect(await tally(QUICK_NOTES)).toMatchObject({ done: 5, visits: 5, answers: 5 });
  expect(await tally(SLOW_NOTES)).toEqual({ received: 15, done: 0, free: 15, visits: 0, answers: 0 });

  const next = await startServer(env());
  const once = { received: 0, done: 15, free: 0, visits: 15, answers: 15 };
  await vi.waitFor(async () => expect(await tally(SLOW_NOTES)).toEqual(once), WHILE);
  expect(await tally(QUICK_NOTES)).toMatchObject({ done: 5, visits: 5, answers: 5 });
  expect(await next.stop()).toBe(0);
});
