import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: a card that nobody filled has no value', async () => {
  const ada = house.as('repA');
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('Value 2026\nunknown');
});

test("holds: four weighted parts make the year's value, compared with last year's", async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/grade oakhurst', 'Value scorecard', {
    present: '5',
    potential: '3',
    strategic: '4',
    reference: '2',
  });
  await ada.press('Show');
  // (40 × 5 + 30 × 3 + 20 × 4 + 10 × 2) / 100 × 20
  expect(ada.words()).toContain('78 of 100');
  house.clock.set('2027-02-02T08:00:00Z');
  await setByHand(ada, '/grade oakhurst', 'Value scorecard', { present: '5', potential: '5' });
  await ada.press('Show');
  expect(ada.words()).toContain('100 of 100 · last year 78');
});
