/**
 * (d) `/find` and `/account` in a company with 1,000,000 visits and 100,000 accounts, typed by reps one after another,
 * rights applied; for comparison by a manager of a fifth of them. Accepting, answering and storing the answer included.
 */
import { v4 as uuidv4 } from 'uuid';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { House } from '../../src/compose.ts';
import { openBenchHouse } from './bench-house.ts';
import { atMost, type Figure, percentile, remark } from './figure.ts';
import { ACCOUNTS_A_REP, accountNo, fillLargeCompany, type LargeCompany } from './large-company.ts';
import { makeRandom, SEARCHES } from './zipf-sentences.ts';

const P99_MS_MAX = 20;
const WARM_CALLS = 200;
const CALLS = 1_000;
const MANAGER_CALLS = 200;

/** Who types what. */
type Call = { viewer: Viewer; text: string };

export const benchLists = async (scale: number): Promise<Figure[]> => {
  const { sql, url, house, close } = await openBenchHouse();
  try {
    const startedMs = performance.now();
    const company = await fillLargeCompany(url, sql, scale);
    process.stderr.write(` filled in ${((performance.now() - startedMs) / 1000).toFixed(0)} s …`);
    const calls = makeCalls(company);
    const measure = async (name: string, count: number, next: () => Call, max: number | null) => {
      await timed(house, WARM_CALLS, next);
      return figuresOf(name, await timed(house, count, next), max);
    };
    return [
      remark('accounts', company.accounts),
      remark('visits', company.visits),
      ...(await measure('/find, rep', CALLS, calls.findAsRep, P99_MS_MAX)),
      ...(await measure('/account, rep', CALLS, calls.accountAsRep, P99_MS_MAX)),
      ...(await measure('/find, manager of a fifth', MANAGER_CALLS, calls.findAsManager, null)),
      ...(await measure('/account, manager of a fifth', MANAGER_CALLS, calls.accountAsManager, null)),
    ];
  } finally {
    await close();
  }
};

const makeCalls = ({ reps, manager, accounts }: LargeCompany) => {
  const random = makeRandom(11);
  const below = (count: number) => Math.floor(random() * count);
  const search = () => `/find ${SEARCHES[below(SEARCHES.length)]}`;
  const open = (account: number) => `/account ${accountNo(account)}`;
  const teamOf = (account: number) => reps[Math.floor(account / ACCOUNTS_A_REP)]?.teamId;
  const ofTeam = (): number => {
    const account = below(accounts);
    return teamOf(account) === manager.teamId ? account : ofTeam();
  };
  return {
    findAsRep: (): Call => ({ viewer: reps[below(reps.length)] as Viewer, text: search() }),
    accountAsRep: (): Call => {
      const account = below(accounts);
      return { viewer: reps[Math.floor(account / ACCOUNTS_A_REP)] as Viewer, text: open(account) };
    },
    findAsManager: (): Call => ({ viewer: manager, text: search() }),
    accountAsManager: (): Call => ({ viewer: manager, text: open(ofTeam()) }),
  };
};

/** Milliseconds of each call; throws where most find nothing, which would be quick and worthless. */
const timed = async (house: House, count: number, next: () => Call): Promise<number[]> => {
  const elapsedMs: number[] = [];
  let empty = 0;
  for (let n = 0; n < count; n += 1) {
    const { viewer, text } = next();
    const { tenantId, memberId } = viewer;
    const place = { platform: 'web', kind: 'direct', id: memberId } as const;
    const said = { tenantId, memberId, place, dedupeKey: uuidv4(), intent: { kind: 'text', text } as const };
    const startedMs = performance.now();
    const answer = await house.conversation.receive(said);
    elapsedMs.push(performance.now() - startedMs);
    // What is found stands below a heading; that there is nothing is a line alone.
    if ((answer.added[0]?.reply.blocks.length ?? 0) < 2) empty += 1;
  }
  if (empty > count / 2) throw new Error('most calls found nothing');
  return elapsedMs;
};

const figuresOf = (name: string, elapsedMs: readonly number[], max: number | null): Figure[] => {
  const p99 = percentile(elapsedMs, 0.99);
  return [
    remark(`${name}, p50 ms`, percentile(elapsedMs, 0.5)),
    max === null ? remark(`${name}, p99 ms`, p99) : atMost(`${name}, p99 ms`, p99, max),
  ];
};
