/** (c) From the start of the process to ready on a warm folder, and the memory it takes, then and after many visits. */
import { readFile } from 'node:fs/promises';
import { type ServerProcess, startServer } from '../support/server.ts';
import { openBenchHouse } from './bench-house.ts';
import { type BenchRep, foundBenchCompany } from './company.ts';
import { atMost, type Figure, remark } from './figure.ts';
import { writeNote } from './notes.ts';
import { inParallel, makeWebClient } from './web-client.ts';

const STARTS = 5;
const READY_S_MAX = 2;
const READY_MB_MAX = 250;
const GROWTH_MB_MAX = 60;
const VISITS = 10_000;
const REPS = 40;
const ACCOUNTS_EACH = 5;
const CONCURRENCY = 8;
const SECRET = 'a secret of the benchmark alone, never one of a real server';

export const benchStart = async (scale: number): Promise<Figure[]> => {
  const warm = await startServer();
  const { folder } = warm;
  await warm.stop();
  const seconds: number[] = [];
  for (let round = 0; round < STARTS; round += 1) seconds.push(await secondsToReady(folder));
  const { readyMb, grownMb, sentAgain } = await memory(Math.round(VISITS * scale));
  seconds.sort((a, b) => a - b);
  return [
    atMost('warm start to ready, s (median of 5)', seconds[Math.floor(STARTS / 2)] ?? 0, READY_S_MAX),
    atMost('memory of the ready process, MB', readyMb, READY_MB_MAX),
    remark('visits written', Math.round(VISITS * scale)),
    remark('sent again because not saved within 2 s', sentAgain),
    atMost('memory more after them, MB', grownMb, GROWTH_MB_MAX),
  ];
};

const secondsToReady = async (folder: string): Promise<number> => {
  const startedMs = performance.now();
  const server = await startServer({ INROAD_DATA: folder });
  if (!(await fetch(`${server.address}/readyz`)).ok) throw new Error('not ready');
  const seconds = (performance.now() - startedMs) / 1000;
  await server.stop();
  return seconds;
};

type Memory = { readyMb: number; grownMb: number; sentAgain: number };

const memory = async (visits: number): Promise<Memory> => {
  const house = await openBenchHouse();
  try {
    const reps = await foundBenchCompany(house.sql, REPS, ACCOUNTS_EACH);
    const server = await startServer({ DATABASE_URL: house.url, SESSION_SECRET: SECRET });
    await fetch(`${server.address}/readyz`);
    const before = await residentMb(server);
    const sentAgain = await writeVisits(server, reps, visits);
    const after = await residentMb(server);
    await server.stop();
    return { readyMb: before, grownMb: after - before, sentAgain };
  } finally {
    await house.close();
  }
};

const writeVisits = async (
  server: ServerProcess,
  reps: readonly BenchRep[],
  visits: number,
): Promise<number> => {
  const client = makeWebClient(server.address, SECRET, CONCURRENCY);
  await inParallel(visits, CONCURRENCY, async (n) => {
    const rep = reps[n % reps.length];
    const account = rep?.accounts[n % ACCOUNTS_EACH];
    if (rep !== undefined && account !== undefined) await client.say(rep.viewer, writeNote(account, n));
  });
  client.close();
  return client.sentAgain();
};

/** Linux tells it of every process; elsewhere there is no such file and the benchmark says so. */
const residentMb = async ({ child }: ServerProcess): Promise<number> => {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+) kB/u.exec(status)?.[1] ?? Number.NaN) / 1024;
};
