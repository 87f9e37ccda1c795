import pino from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { composeHouse } from '../../src/compose.ts';
import { readViewer } from '../../src/database/members.ts';
import { inTransaction } from '../../src/database/transaction.ts';
import { loadDemo } from '../../src/demo/load-demo.ts';
import { readByRules } from '../../src/reading/rules-reader.ts';
import { type NextQuestion, nextQuestions } from '../../src/sales/coaching/next-questions.ts';
import { questionWords } from '../../src/sales/coaching/question-words.ts';
import { findAccountPicture } from '../../src/sales/coaching/store.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

const NOW = new Date('2026-11-24T08:00:00Z');
const TODAY = '2026-11-24';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
  const conversationAt = (now: Date) =>
    composeHouse({
      sql: house.sql,
      inTransaction: inTransaction(house.sql),
      read: async (note) => ({ reading: readByRules(note), degraded: false }),
      log: pino({ level: 'silent' }),
      now: () => now,
    }).conversation;
  await loadDemo(house.sql, conversationAt, NOW);
}, 60_000);
afterAll(() => house.close());

type DemoAccount = { id: string; name: string; tenantId: string; ownerId: string; visitId: string };

/** Every account of the demo company, with the visit recorded last. */
const demoAccounts = () => house.sql<DemoAccount[]>`
  select a.id, a.name, a.tenant_id, a.owner_id,
         coalesce((select v.id from visits v where v.tenant_id = a.tenant_id and v.account_id = a.id
                   order by v.confirmed_at desc nulls last limit 1), a.id) as visit_id
  from accounts a join tenants t on t.id = a.tenant_id where t.is_demo order by a.name`;

const questionsAt = async (account: DemoAccount): Promise<NextQuestion[]> => {
  const viewer = await readViewer(house.sql, account.tenantId, account.ownerId);
  if (viewer === null) throw new Error(`${account.name} has no owner`);
  const picture = await findAccountPicture(house.sql, viewer, {
    accountId: account.id,
    accountName: account.name,
    visitId: account.visitId,
    visitedOn: TODAY,
    today: TODAY,
  });
  return nextQuestions(picture);
};

test('over the demo accounts no two get the same three questions', async () => {
  const accounts = await demoAccounts();
  expect(accounts.length).toBeGreaterThanOrEqual(12);
  const sets = new Map<string, string>();
  for (const account of accounts) {
    const questions = await questionsAt(account);
    expect(questions, account.name).toHaveLength(3);
    const words = questions.map((question) => questionWords(question, TODAY, 'en').ask).sort();
    expect(sets.get(words.join('\n')), account.name).toBeUndefined();
    sets.set(words.join('\n'), account.name);
  }
});

test('the demo accounts are asked about more than one kind of gap', async () => {
  const kinds = new Map<string, number>();
  for (const account of await demoAccounts()) {
    const gaps = (await questionsAt(account)).map((question) => question.gap).join(' ');
    kinds.set(gaps, (kinds.get(gaps) ?? 0) + 1);
  }
  // Not even the kinds are one list for all: at most a quarter of the accounts share theirs.
  expect(Math.max(...kinds.values())).toBeLessThanOrEqual(3);
});
