/**
 * What a long ledger costs: `/people` and a visit's confirm, by reps one after another, in a company whose ledger has
 * 5,000,000 rows against one with 50,000.
 */
import { v4 as uuidv4 } from 'uuid';
import type { Answer } from '../../src/chat/conversation.ts';
import type { Intent } from '../../src/chat/inbound.ts';
import type { Viewer } from '../../src/chat/viewer.ts';
import type { House } from '../../src/compose.ts';
import { openBenchHouse } from './bench-house.ts';
import { atMost, type Figure, percentile, remark } from './figure.ts';
import { ACCOUNTS_A_REP, accountNo, fillLargeCompany } from './large-company.ts';
import { makeRandom } from './zipf-sentences.ts';

const RATIO_MAX = 1.5;
/** Of the company of the lists, which has 3,000,000 rows of evidence: 5,000,000 and 50,000. */
const LONG = 5 / 3;
const SHORT = 1 / 60;
const WARM_CALLS = 100;
const CALLS = 400;

type Measured = { rows: number; peopleMs: number[]; confirmMs: number[] };

export const benchLedger = async (scale: number): Promise<Figure[]> => {
  const short = await measure(SHORT * scale);
  const long = await measure(LONG * scale);
  const p99 = (elapsedMs: readonly number[]) => percentile(elapsedMs, 0.99);
  return [
    remark('rows of the short ledger', short.rows),
    remark('rows of the long ledger', long.rows),
    remark('/people, short ledger, p99 ms', p99(short.peopleMs)),
    remark('/people, long ledger, p99 ms', p99(long.peopleMs)),
    atMost('/people, long against short, p99', p99(long.peopleMs) / p99(short.peopleMs), RATIO_MAX),
    remark('confirm, short ledger, p99 ms', p99(short.confirmMs)),
    remark('confirm, long ledger, p99 ms', p99(long.confirmMs)),
    atMost('confirm, long against short, p99', p99(long.confirmMs) / p99(short.confirmMs), RATIO_MAX),
  ];
};

const measure = async (scale: number): Promise<Measured> => {
  const { sql, url, house, close } = await openBenchHouse();
  try {
    const { reps, accounts } = await fillLargeCompany(url, sql, scale);
    const [row] = await sql<{ rows: number }[]>`select count(*)::int as rows from evidence`;
    const random = makeRandom(23);
    const next = () => {
      const account = Math.floor(random() * accounts);
      return { account, viewer: reps[Math.floor(account / ACCOUNTS_A_REP)] as Viewer };
    };
    await calls(house, WARM_CALLS, next);
    return { rows: row?.rows ?? 0, ...(await calls(house, CALLS, next)) };
  } finally {
    await close();
  }
};

type Next = () => { account: number; viewer: Viewer };

const calls = async (house: House, count: number, next: Next): Promise<Omit<Measured, 'rows'>> => {
  const peopleMs: number[] = [];
  const confirmMs: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const { account, viewer } = next();
    peopleMs.push((await timed(house, viewer, { kind: 'text', text: `/people ${accountNo(account)}` })).ms);
    const note = `Visited ${accountNo(account)} today. Priya Raman says our ${n + 100}k EUR is too expensive.`;
    const { answer } = await timed(house, viewer, { kind: 'text', text: `/visit ${note}` });
    const message = answer.added[0];
    const confirm = message?.reply.blocks
      .flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      .find(({ value }) => value.startsWith('visit.confirm'));
    if (message === undefined || confirm === undefined) throw new Error('no draft to confirm');
    const { messageId } = message;
    confirmMs.push((await timed(house, viewer, { kind: 'press', value: confirm.value, messageId })).ms);
  }
  return { peopleMs, confirmMs };
};

const timed = async (
  house: House,
  { tenantId, memberId }: Viewer,
  intent: Intent,
): Promise<{ ms: number; answer: Answer }> => {
  const place = { platform: 'web', kind: 'direct', id: memberId } as const;
  const startedMs = performance.now();
  const answer = await house.conversation.receive({ tenantId, memberId, place, dedupeKey: uuidv4(), intent });
  return { ms: performance.now() - startedMs, answer };
};
