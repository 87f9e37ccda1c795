/**
 * (a) Note to stored draft through the console's own route, against a bare Hono app that writes the same rows. Both
 * are processes of their own on the same database and get the same POSTs; rounds of the two follow each other.
 */
import { spawn } from 'node:child_process';
import type { Sql } from '../../src/database/connection.ts';
import { startServer } from '../support/server.ts';
import { type BenchHouse, openBenchHouse } from './bench-house.ts';
import { type BenchRep, foundBenchCompany } from './company.ts';
import { atLeast, atMost, type Figure, remark } from './figure.ts';
import { writeNote } from './notes.ts';
import { measureReadTime } from './read-time.ts';
import { inParallel, makeWebClient, type WebClient } from './web-client.ts';

const REPS = 40;
const ACCOUNTS_EACH = 5;
const CONCURRENCY = 8;
const ROUNDS = 6;
const NOTES_A_ROUND = 600;
const SECRET = 'a secret of the benchmark alone, never one of a real server';
const RATE_RATIO_MIN = 0.4;
const READ_MS_MAX = 0.3;
const READ_GROWTH_MAX = 2;

export const benchDraft = async (): Promise<Figure[]> => {
  const house = await openBenchHouse();
  try {
    const reps = await foundBenchCompany(house.sql, REPS, ACCOUNTS_EACH);
    const elapsedMs = await measure(house, reps);
    return figuresOf(elapsedMs, ROUNDS * NOTES_A_ROUND, reps);
  } finally {
    await house.close();
  }
};

type Elapsed = { ours: number; bare: number };

const measure = async ({ sql, url }: BenchHouse, reps: readonly BenchRep[]): Promise<Elapsed> => {
  const ours = await startServer({ DATABASE_URL: url, SESSION_SECRET: SECRET, LOG_LEVEL: 'info' });
  const console = makeWebClient(ours.address, SECRET, CONCURRENCY);
  const sent = makeSender(reps);
  await sent(console, NOTES_A_ROUND);
  const bare = await startBareApp(url, await latestDraft(sql));
  const other = makeWebClient(bare.address, SECRET, CONCURRENCY);
  await sent(other, NOTES_A_ROUND);
  // What autovacuum does within a minute of use: without statistics every index looks alike to the planner.
  await sql`vacuum analyze`;
  await sent(console, NOTES_A_ROUND);
  const elapsedMs = { ours: 0, bare: 0 };
  const storedBefore = await countVisits(sql);
  for (let round = 0; round < ROUNDS; round += 1) {
    await discardDrafts(sql);
    elapsedMs.ours += await sent(console, NOTES_A_ROUND);
    elapsedMs.bare += await sent(other, NOTES_A_ROUND);
  }
  const stored = (await countVisits(sql)) - storedBefore;
  console.close();
  other.close();
  bare.child.kill();
  await ours.stop();
  const expected = 2 * ROUNDS * NOTES_A_ROUND;
  if (stored !== expected) throw new Error(`${expected} notes were sent, ${stored} drafts stored`);
  return elapsedMs;
};

const figuresOf = (elapsedMs: Elapsed, notes: number, reps: readonly BenchRep[]): Figure[] => {
  const read = measureReadTime(reps.flatMap(({ accounts }) => accounts));
  // The server reads on one thread: its reading adds up, however many notes are under way.
  const withoutReadingMs = elapsedMs.ours - notes * read.perNoteMs;
  return [
    remark('note to stored draft, notes/s', (1000 * notes) / elapsedMs.ours),
    remark('the same rows from a bare app, notes/s', (1000 * notes) / elapsedMs.bare),
    atLeast(
      'draft: rate against the bare app, reading taken off',
      elapsedMs.bare / withoutReadingMs,
      RATE_RATIO_MIN,
    ),
    atMost('reader, ms for 120 characters', read.per120CharactersMs, READ_MS_MAX),
    atMost('reader, time a character at 40,000 against 1,200', read.growth, READ_GROWTH_MAX),
  ];
};

/** Every note that is sent has a number of its own, over all rounds and both servers. */
const makeSender = (reps: readonly BenchRep[]) => {
  let first = 0;
  return async (client: WebClient, count: number): Promise<number> => {
    const from = first;
    first += count;
    return inParallel(count, CONCURRENCY, async (n) => {
      const rep = reps[n % reps.length] as BenchRep;
      const account = rep.accounts[Math.floor(n / reps.length) % rep.accounts.length];
      if (account !== undefined) await client.say(rep.viewer, writeNote(account, from + n));
    });
  };
};

type StoredDraft = { inboxId: string; visitId: string };

const latestDraft = async (sql: Sql): Promise<StoredDraft> => {
  const [row] = await sql<StoredDraft[]>`
    select inbox_id, id as visit_id from visits where state = 'draft' order by id desc limit 1`;
  if (row === undefined) throw new Error('no note became a draft');
  return row;
};

const countVisits = async (sql: Sql): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from visits`;
  return row?.count ?? 0;
};

/** A rep has a few open drafts, never hundreds. */
const discardDrafts = async (sql: Sql): Promise<void> => {
  await sql`update visits set state = 'discarded' where state = 'draft'`;
};

const startBareApp = async (url: string, { inboxId, visitId }: StoredDraft) => {
  const args = ['--max-semi-space-size=2', 'test/bench/bare-app.ts', url, inboxId, visitId];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise<string>((ready, failed) => {
    child.on('exit', (code) => failed(new Error(`the bare app ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready: (\S+)\n/.exec(chunk.toString())?.[1];
      if (found !== undefined) ready(found);
    });
  });
  return { address, child };
};
