import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeal, note } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: a new deal is a rumour: six criteria unknown, each with its question', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Cold line');
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('D (0 of 12); fit not shown');
  expect(ada.words()).toContain('Find the decider and ask: How much is set aside for this');
});

test('holds: what a visit tells grades the criteria, each with its words', async () => {
  const ada = house.as('repA');
  await note(
    ada,
    'Visited Delfi Farms today. Rosa Lind, operations director, decides. Their budget is 90k EUR. They are also comparing us with Siemens.',
  );
  await ada.say('/why Cold line gate');
  expect(ada.words()).toContain('budget: specific · budget, Tue, Nov 24');
  expect(ada.words()).toContain('“90k EUR”');
  expect(ada.words()).toContain('competition: specific · Siemens');
  expect(ada.words()).toContain('need: unknown');
  expect(ada.words()).toContain('no record says so');
});
