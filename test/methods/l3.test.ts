import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const NOTE =
  'Visited Oakhurst Instruments today. Priya Raman is on our side. She says our 80k EUR is too expensive. BoltCo is quoting too.';

test('empty: before a plan is begun its page says so and shows what the records would put in', async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan oakhurst');
  expect(ada.words()).toContain('There is no plan for 2026 yet');
  expect(ada.words()).toContain('it begins empty');
  await ada.say(NOTE);
  await ada.press('Confirm');
  await ada.say('/accountplan oakhurst 2026');
  expect(ada.words()).toContain('Strength: Priya Raman is for us');
  expect(ada.words()).toContain('from the record of Tue, Nov 24');
});

test('holds: the loop runs from analysis to lessons, prefilled with the records that each line rests on', async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan oakhurst');
  await ada.press('Start the plan');
  expect(ada.words()).toContain('Analysis\nopen');
  expect(ada.words()).toContain('Goals\nblank');
  const link = ada.reply().blocks.find(({ kind }) => kind === 'link');
  expect(link).toMatchObject({ address: `/accountplan/${house.accounts.oakhurst}?year=2026` });
  await ada.press('The whole plan');
  const blocks = JSON.stringify(ada.reply().blocks);
  expect(blocks).toContain('Strength: Priya Raman is for us');
  expect(blocks).toMatch(/"ref":\{"kind":"visit","id":"[0-9a-f-]{36}"\}/);
  expect(ada.words()).toContain('Lessons\nblank');
});

test('holds: a goal and an action have owner, date and measure, and the loop follows', async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan oakhurst');
  await ada.press('Add a line');
  await ada.submit({ part: 'goal', text: 'Two lines more', measure: '400k EUR of orders' });
  await ada.press('Summary');
  await ada.press('Add a line');
  await ada.submit({
    part: 'action',
    text: 'Workshop in the plant',
    owner: house.members.colleague.memberId,
    dueOn: '2026-12-10',
  });
  await ada.press('Summary');
  expect(ada.words()).toContain('Goals\ncomplete, one line');
  expect(ada.words()).toContain('open · measured by 400k EUR of orders');
  expect(ada.words()).toContain('open · Carl Okoye · by Thu, Dec 10');
  expect(ada.words()).toContain('Actions\nopen, one line');
});

test("holds: the next year's plan is compared with this one", async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan oakhurst 2027');
  await ada.press('Start the plan');
  await ada.press('Add a line');
  await ada.submit({ part: 'goal', text: 'A third line' });
  await ada.press('Summary');
  expect(ada.words()).toContain('Compared with 2026');
  expect(ada.words()).toContain('goals reached: 0 of 1');
  expect(ada.words()).toContain('new: A third line');
  expect(ada.words()).toContain('no longer: Two lines more');
});

test('holds: a line goes when the visit that it rests on is taken back', async () => {
  const ada = house.as('repA');
  await ada.say('/undo');
  await ada.say('/accountplan oakhurst 2026');
  await ada.press('The whole plan');
  expect(ada.words()).not.toContain('Priya Raman is for us');
  expect(ada.words()).toContain('Two lines more');
});

test("refused: another team's account has no plan to show or to begin", async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan 泽川 2026');
  expect(ada.words()).toContain('No account called "泽川"');
  await ada.pressValue(`accountplan.fill@1 {"id":"${house.accounts.zechuan}","year":2026}`);
  expect(ada.words()).toContain('has changed since');
  const rows = await house.sql`select 1 from account_plans where account_id = ${house.accounts.zechuan}`;
  expect(rows).toHaveLength(0);
});

test('refused: a new line without words stays in its form', async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan oakhurst');
  await ada.press('Add a line');
  await ada.submit({ part: 'strategy', text: ' ' });
  expect(JSON.stringify(ada.last().form)).toContain('Please fill this in.');
});
