/**
 * What the method costs: coaching and brief for a deal with 200 visits and 60 people (own processor time, and statements sent), and
 * a board of 5,000 deals against the plain SQL that returns its rows.
 */
import { v7 as uuidv7 } from 'uuid';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { Sql } from '../../src/database/connection.ts';
import { causesOf } from '../../src/sales/advice/causes.ts';
import { ADVICE_STANDARD, rankAdvice } from '../../src/sales/advice/rules.ts';
import { briefOf } from '../../src/sales/briefs/brief.ts';
import { findBoard } from '../../src/sales/deals/find-board.ts';
import { DEAL_STAGES } from '../../src/sales/deals/stages.ts';
import { addDeal } from '../../src/sales/deals/store.ts';
import { addEvidence, type NewEvidence } from '../../src/sales/evidence/store.ts';
import { situationOf } from '../../src/sales/situations/situation.ts';
import { findSituation } from '../../src/sales/situations/store.ts';
import { addPeople } from '../../src/sales/stakeholders/store.ts';
import { openBenchHouse } from './bench-house.ts';
import { type BenchRep, foundBenchCompany } from './company.ts';
import { atMost, type Figure, percentile, remark } from './figure.ts';

const OWN_MS_MAX = 20;
const STATEMENTS_MAX = 6;
const BOARD_RATIO_MAX = 1.5;
const PEOPLE = 60;
const VISITS = 200;
const BOARD_DEALS = 5_000;
/** Deals that the board shows of each stage; the rest is counted and summed. */
const PER_STAGE = 50;
const CALLS = 200;
const TODAY = '2026-11-24';

export const benchMethod = async (): Promise<Figure[]> => {
  const { sql, close } = await openBenchHouse();
  try {
    const [rep] = await foundBenchCompany(sql, 1, 1);
    if (rep === undefined) throw new Error('no rep');
    const dealId = await fillDeal(sql, rep);
    const coaching = await measureCoaching(sql, rep, dealId);
    await fillBoard(sql, rep);
    await sql`vacuum analyze`;
    return [...coaching, ...(await measureBoard(sql, rep.viewer))];
  } finally {
    await close();
  }
};

const dealOf = (name: string, stage: (typeof DEAL_STAGES)[number], amountMinor: number) => ({
  name,
  pipeline: 'key_account',
  stage,
  stageCode: stage,
  stageSince: '2026-09-01',
  state: 'open' as const,
  amountMinor,
  currency: 'EUR',
  closeOn: '2027-01-31',
  product: null,
  nextStep: null,
  nextStepOn: null,
});

const accountOf = ({ accounts }: BenchRep): string => accounts[0]?.id ?? '';

const ROLES = ['user', 'buyer', 'decider', 'influencer', 'technical_evaluator', 'gatekeeper'] as const;
const STANCES = ['supporter', 'neutral', 'opponent'] as const;

/** Every visit meets two people, and tells role, stance, an objection, a rival and an amount. */
const fillDeal = async (sql: Sql, rep: BenchRep): Promise<string> => {
  const { viewer } = rep;
  const accountId = accountOf(rep);
  const now = new Date(`${TODAY}T08:00:00Z`);
  const dealId = uuidv7();
  await addDeal(
    sql,
    viewer,
    { ...dealOf('Large deal', 'proposal', 120_000_000), id: dealId, accountId },
    now,
  );
  const people = Array.from({ length: PEOPLE }, (_, n) => ({
    id: uuidv7(),
    accountId,
    name: `Person ${n}`,
    title: 'engineer',
    department: `Department ${n % 7}`,
  }));
  await addPeople(sql, viewer, people, now);
  for (let visit = 0; visit < VISITS; visit += 1) {
    const on = new Date(now.getTime() - (VISITS - visit) * 86_400_000);
    await addEvidence(
      sql,
      viewer,
      entriesOf(visit, on.toISOString().slice(0, 10), people, accountId, dealId),
      on,
    );
  }
  return dealId;
};

const entriesOf = (
  visit: number,
  observedOn: string,
  people: readonly { id: string }[],
  accountId: string,
  dealId: string,
): NewEvidence[] => {
  const entry = (
    subjectKind: 'person' | 'deal',
    subjectId: string,
    property: NewEvidence['property'],
    value: unknown,
  ) => ({
    id: uuidv7(),
    subjectKind,
    subjectId,
    accountId,
    dealId,
    property,
    value,
    quote: { text: 'as they said', start: 0, end: 12 },
    visitId: null,
    reader: 'bench@1',
    certainty: 'sure' as const,
    observedOn,
    audience: 'team' as const,
  });
  const met = [people[visit % PEOPLE], people[(visit * 7 + 1) % PEOPLE]].flatMap(
    (person) => person?.id ?? [],
  );
  const ofPeople = met.flatMap((id, n) => [
    entry('person', id, 'met', true),
    entry('person', id, 'role', ROLES[(visit + n) % ROLES.length]),
    entry('person', id, 'stance', STANCES[(visit + n) % STANCES.length]),
  ]);
  return [
    ...ofPeople,
    entry('deal', dealId, 'objection', visit % 2 === 0 ? 'price' : 'timing'),
    entry('deal', dealId, 'competitor', `Rival ${visit % 5}`),
    entry('deal', dealId, 'amount', { valueMinor: 100_000 + visit, currency: 'EUR', kind: 'budget' }),
  ];
};

const measureCoaching = async (sql: Sql, rep: BenchRep, dealId: string): Promise<Figure[]> => {
  const of = { accountId: accountOf(rep), dealId };
  const counting = countStatements(sql);
  const situation = await findSituation(counting.sql, rep.viewer, of, TODAY);
  if (situation === null) throw new Error('no situation');
  const { findings: _judged, ...records } = situation;
  const ownMs: number[] = [];
  const wholeMs: number[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    const started = process.cpuUsage();
    const judged = situationOf(records);
    rankAdvice(causesOf(judged), TODAY, ADVICE_STANDARD);
    briefOf(judged);
    const { user, system } = process.cpuUsage(started);
    ownMs.push((user + system) / 1000);
    const readMs = performance.now();
    await findSituation(sql, rep.viewer, of, TODAY);
    wholeMs.push(performance.now() - readMs);
  }
  return [
    remark('deal: entries of the ledger read', situation.ledger.length),
    remark('coaching and brief, own time p50 ms', percentile(ownMs, 0.5)),
    atMost('coaching and brief, own time p99 ms', percentile(ownMs, 0.99), OWN_MS_MAX),
    atMost('coaching and brief, statements', counting.count(), STATEMENTS_MAX),
    remark('coaching and brief, with the database p50 ms', percentile(wholeMs, 0.5)),
  ];
};

/** A statement is sent when somebody waits for it; pieces of others are never waited for. */
const countStatements = (sql: Sql): { sql: Sql; count: () => number } => {
  let sent = 0;
  const counting = new Proxy(sql, {
    apply: (target, self, args) => {
      const query: unknown = Reflect.apply(target, self, args);
      if (query instanceof Promise) {
        const then = query.then.bind(query);
        Reflect.set(query, 'then', (...handlers: Parameters<typeof then>) => {
          sent += 1;
          return then(...handlers);
        });
      }
      return query;
    },
  });
  return { sql: counting, count: () => sent };
};

const fillBoard = async (sql: Sql, rep: BenchRep): Promise<void> => {
  const now = new Date(`${TODAY}T08:00:00Z`);
  for (let n = 0; n < BOARD_DEALS; n += 1) {
    const stage = DEAL_STAGES[n % DEAL_STAGES.length] ?? 'lead';
    const deal = { ...dealOf(`Deal ${n}`, stage, n * 1_000), id: uuidv7(), accountId: accountOf(rep) };
    await addDeal(sql, rep.viewer, deal, now);
  }
};

const measureBoard = async (sql: Sql, viewer: Viewer): Promise<Figure[]> => {
  const boardMs: number[] = [];
  const plainMs: number[] = [];
  for (let call = 0; call < CALLS; call += 1) {
    const startedMs = performance.now();
    await findBoard(sql, viewer, 'key_account', PER_STAGE);
    boardMs.push(performance.now() - startedMs);
    const plainStartedMs = performance.now();
    await sql`
      select d.id, d.name, a.name as account_name, o.name as owner_name, d.stage, d.stage_code, d.state, d.amount_minor,
             d.currency, d.close_on, d.stage_since
      from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
      join members o on o.tenant_id = d.tenant_id and o.id = d.owner_id
      where d.tenant_id = ${viewer.tenantId} and d.pipeline = 'key_account' and d.state = 'open'`;
    plainMs.push(performance.now() - plainStartedMs);
  }
  const board = percentile(boardMs, 0.5);
  const plain = percentile(plainMs, 0.5);
  return [
    remark('board of 5,000 deals, p50 ms', board),
    remark('plain SQL of its rows, p50 ms', plain),
    atMost('board against plain SQL', board / plain, BOARD_RATIO_MAX),
  ];
};
