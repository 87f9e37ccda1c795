import { afterAll, beforeAll, expect, test } from 'vitest';
import { visit } from '../../src/sales/visits/commands/visit.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 60_000);
afterAll(() => house.close());

const records = async () => {
  const [row] = await house.sql<{ id: string; accountId: string }[]>`
    select id, account_id from visits where state = 'confirmed' order by id desc limit 1`;
  const facts = await house.sql<{ property: string; subjectId: string }[]>`
    select property, subject_id from evidence where visit_id = ${row?.id ?? null}`;
  const tasks = await house.sql<
    { dueOn: string }[]
  >`select due_on from tasks where visit_id = ${row?.id ?? null}`;
  return { accountId: row?.accountId, facts: [...facts], tasks: tasks.map((task) => task.dueOn) };
};

test('the Chinese example of help works as it stands, read by rules alone', async () => {
  const ada = house.as('repA');
  await ada.say(visit.example['zh-CN']);
  expect(ada.words()).toContain('宁波恒泰精密机械有限公司');
  await ada.press('Confirm');
  const { accountId, facts, tasks } = await records();
  expect(accountId).toBe(house.accounts.hengtai);
  expect(facts).toEqual(
    expect.arrayContaining([
      { property: 'met', subjectId: house.people.lumin },
      { property: 'objection', subjectId: house.accounts.hengtai },
    ]),
  );
  expect(tasks).toEqual(['2026-12-02']);
});

test('the English example of help works as it stands, read by rules alone', async () => {
  const ada = house.as('repA');
  await ada.say(`/${visit.example.en}`);
  expect(ada.words()).toContain('Oakhurst Instruments Ltd');
  await ada.press('Confirm');
  const { accountId, facts, tasks } = await records();
  expect(accountId).toBe(house.accounts.oakhurst);
  expect(facts).toEqual(
    expect.arrayContaining([
      { property: 'met', subjectId: house.people.priya },
      { property: 'objection', subjectId: house.deals.scanner },
    ]),
  );
  expect(tasks).toEqual(['2026-11-27']);
});

test('an unanswered call is an attempt, no contact', async () => {
  const ada = house.as('repA');
  await ada.say('Called Delfi Farms, nobody picked up, left a voicemail');
  expect(ada.words()).toContain('does not count as contact');
});
