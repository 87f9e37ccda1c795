import { afterAll, beforeAll, expect, test } from 'vitest';
import { factOf, makeDeal, makeGatesHard, setKnown } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const known = {
  'criterion-need': '2',
  'criterion-schedule': '1',
  'criterion-competition': '1',
  'criterion-decision': '1',
  'criterion-fit': '2',
};

test('refused: need 2, schedule 1, budget 0, competition 1, decision 1, fit 2 lacks the budget', async () => {
  const ada = house.as('repA');
  await makeGatesHard(house);
  await makeDeal(ada, house.accounts.delfi, 'Cold line');
  await setKnown(ada, 'Cold line', { ...known, 'criterion-budget': '0', remark: 'asked on the phone' });
  await ada.say('/stage Cold line initiation');
  expect(ada.words()).toContain('Cold line cannot go to initiation yet. The gate lacks: budget.');
  await ada.say('/deal Cold line');
  expect(factOf(ada, 'Gate')).toBe('accurate project information: 7 of 12, needs 7 · missing: budget');
});

test('holds: with budget 1 the sum is 8 of 12 against a threshold of 7, and the deal passes', async () => {
  const ada = house.as('repA');
  house.clock.advance({ seconds: 60 });
  await setKnown(ada, 'Cold line', { 'criterion-budget': '1' });
  await ada.say('/deal Cold line');
  expect(factOf(ada, 'Gate')).toBe('accurate project information: passed, 8 of 12');
  expect(ada.words()).toContain('set by hand by Ada Winter');
  await ada.say('/stage Cold line initiation');
  expect(ada.words()).toContain('Cold line is now in initiation.');
  expect(ada.words()).not.toContain('ahead of evidence');
});

test('refused: what is too old no longer opens the gate', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Warm line');
  await setKnown(ada, 'Warm line', { ...known, 'criterion-budget': '1' });
  house.clock.advance({ days: 200 });
  await ada.say('/stage Warm line initiation');
  expect(ada.words()).toContain('cannot go to initiation yet');
  expect(ada.words()).toContain('budget');
});
