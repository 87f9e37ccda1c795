import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeal } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('holds: without own history a deal is told apart by the table', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('In this stage for 176 days; usual are 45.');
});

test('empty: a deal within the usual time is not spoken of', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Cold line');
  house.clock.advance({ days: 20 });
  await ada.say('/deal Cold line');
  expect(ada.words()).not.toContain('In this stage for');
});

test('holds: own history counts as soon as there is enough of it', async () => {
  const ada = house.as('repA');
  for (const at of [1, 2, 3, 4, 5]) await makeDeal(ada, house.accounts.delfi, `Quick ${at}`);
  house.clock.advance({ days: 3 });
  for (const at of [1, 2, 3, 4, 5]) await ada.say(`/stage Quick ${at} initiation`);
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('In this stage for 23 days; usual are 3.');
});
