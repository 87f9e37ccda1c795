import { afterAll, beforeAll, expect, test } from 'vitest';
import { factOf, makeDeal, note, setKnown } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: of a deal without a visit width and depth are nothing, value is unknown', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Cold line');
  await ada.say('/deal Cold line');
  expect(factOf(ada, 'Bars')).toBe('width 0 · depth 0 · value ? · speed 100');
});

test('holds: people met, the weightiest of them, a stated benefit and the days in stage make the bars', async () => {
  const ada = house.as('repA');
  await note(ada, 'Visited Delfi Farms today. Met Rosa Lind, operations director, she decides.');
  await setKnown(ada, 'Cold line', {});
  await ada.say('/deal Cold line');
  expect(factOf(ada, 'Bars')).toBe('width 50 · depth 100 · value ? · speed 100');
  house.clock.advance({ days: 90 });
  await ada.say('/deal Cold line');
  expect(factOf(ada, 'Bars')).toBe('width 50 · depth 100 · value ? · speed 50');
  await ada.say('/why Cold line bars');
  expect(ada.words()).toContain('speed 50: 90 days, usual 45');
});
