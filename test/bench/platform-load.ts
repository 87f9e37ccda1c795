/**
 * (d) A platform's notes accepted, then drained, then both at once, against a bare app with the same check that writes
 * one row. Rounds of the two follow each other on the same database, over as many connections.
 */
import type { Sql } from '../../src/database/connection.ts';
import { checkKept, whenDrained } from './backlog.ts';
import type { BenchProcess } from './bench-process.ts';
import { type Gun, makeGun, type Volley } from './burst.ts';
import { atLeast, atMost, type Figure, percentile, remark } from './figure.ts';
import type { Members } from './platform-members.ts';

export type Measured = {
  name: string;
  sql: Sql;
  ours: BenchProcess;
  bare: BenchProcess;
  members: Members;
  /** Most messages a second that the platform takes from an app; null where it names no number. */
  sendsPerSecond: number | null;
  scale: number;
};

/** What the third part goes on with. */
export type AtWork = { gun: Gun; figures: Figure[]; barePerSecond: number };

const CONNECTIONS = 32;
const NOTES = 20_000;
const ROUNDS = 4;
const ACCEPT_RATIO_MIN = 0.7;
const ACCEPT_P99_RATIO_MAX = 2;
const DRAIN_RATIO_MIN = 0.15;
const STEADY_SHARE = 0.1;
const STEADY_P99_MS_MAX = 1_000;
const STEADY_S = 20;

/** The row of the bare app. */
export const makeBareTable = async (sql: Sql): Promise<void> => {
  await sql`create table bare_notes (
    id uuid primary key, place text not null, member text not null, text text not null,
    received_at timestamptz not null default now())`;
};

/** Burst and drain. Ours rests afterwards. */
export const measureBacklog = async (measured: Measured): Promise<AtWork> => {
  const { name, sql, ours, bare, members, scale, sendsPerSecond } = measured;
  const [gun, other] = [makeGun(ours.address, CONNECTIONS), makeGun(bare.address, CONNECTIONS)];
  // Everybody is known afterwards, and both processes have run through all that they do.
  await gun.burst(members.notes(members.count));
  await other.burst(members.notes(members.count));
  ours.tell('work');
  await whenDrained(sql);
  ours.tell('rest');
  // What autovacuum does within a minute of use: without statistics every index looks alike to the planner.
  await sql`vacuum analyze`;
  const aRound = Math.ceil((NOTES * scale) / ROUNDS);
  const notes = aRound * ROUNDS;
  const accepted: Volley[] = [];
  const written: Volley[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    accepted.push(await gun.burst(members.notes(aRound)));
    written.push(await other.burst(members.notes(aRound)));
  }
  await other.close();
  await sql`vacuum analyze`;
  ours.tell('work');
  const { draftsMs, deliveredMs } = await whenDrained(sql);
  ours.tell('rest');
  await checkKept(sql, members.count + notes);
  const [our, their] = [summed(accepted), summed(written)];
  const barePerSecond = their.perSecond;
  const [draftsPerSecond, deliveredPerSecond] = [(1000 * notes) / draftsMs, (1000 * notes) / deliveredMs];
  // Where the platform's own limit ends the matter, what is ours to make fast is the draft.
  const isPaced = sendsPerSecond !== null && sendsPerSecond < DRAIN_RATIO_MIN * barePerSecond;
  const drained = isPaced
    ? { what: 'drained to drafts', perSecond: draftsPerSecond }
    : { what: 'drained', perSecond: deliveredPerSecond };
  const figures = [
    remark(`${name}: notes of the burst`, notes),
    remark(`${name}: bare app, notes/s`, barePerSecond),
    remark(`${name}: bare app, p99 ms`, their.p99Ms),
    remark(`${name}: accepted, notes/s`, our.perSecond),
    remark(`${name}: accepted, p99 ms`, our.p99Ms),
    atLeast(`${name}: accepted against the bare app, rate`, our.perSecond / barePerSecond, ACCEPT_RATIO_MIN),
    atMost(`${name}: accepted against the bare app, p99`, our.p99Ms / their.p99Ms, ACCEPT_P99_RATIO_MAX),
    remark(`${name}: drained to drafts, notes/s`, draftsPerSecond),
    remark(`${name}: drained to delivered drafts, notes/s`, deliveredPerSecond),
    ...(isPaced
      ? [remark(`${name}: sends/s that the platform allows, which caps what is delivered`, sendsPerSecond)]
      : []),
    atLeast(
      `${name}: ${drained.what} against the bare app, rate`,
      drained.perSecond / barePerSecond,
      DRAIN_RATIO_MIN,
    ),
  ];
  return { gun, figures, barePerSecond };
};

/** Arrivals at a tenth of the bare app's rate while ours works, over a backlog of as many seconds' arrivals. */
export const measureSteady = async (
  { name, ours, members, scale }: Measured,
  { gun, barePerSecond }: AtWork,
): Promise<Figure[]> => {
  const perSecond = barePerSecond * STEADY_SHARE;
  const seconds = Math.max(5, STEADY_S * scale);
  const count = Math.ceil(perSecond * seconds);
  await gun.burst(members.notes(count));
  ours.tell('work');
  const arrivals = members.notes(count);
  const flood = await gun.steady(arrivals, perSecond);
  const p99Ms = percentile(flood.answeredMs, 0.99);
  return [
    remark(`${name}: arrivals beside the work, notes/s`, (1000 * count) / flood.elapsedMs),
    atMost(`${name}: acknowledged beside the work, p99 ms`, p99Ms, STEADY_P99_MS_MAX),
  ];
};

const summed = (volleys: readonly Volley[]): { perSecond: number; p99Ms: number } => {
  const answeredMs = volleys.flatMap((volley) => volley.answeredMs);
  const elapsedMs = volleys.reduce((sum, volley) => sum + volley.elapsedMs, 0);
  return { perSecond: (1000 * answeredMs.length) / elapsedMs, p99Ms: percentile(answeredMs, 0.99) };
};
