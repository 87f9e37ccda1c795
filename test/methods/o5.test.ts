/** O5: six ways a seller is of value; which of them are prepared before a visit. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const VALUES = [
  'Knows their business',
  'Trends of their sector',
  'An opportunity they do not see',
  'A solution',
  'A case like theirs',
  'Criteria for their purchase decision',
];

test('empty: of the six none is prepared', async () => {
  const ada = house.as('repA');
  await ada.say('/brief Oakhurst');
  for (const value of VALUES) expect(ada.words()).toContain(value);
  expect(ada.words().match(/not prepared/g)).toHaveLength(VALUES.length);
});

test('holds: what is marked says who prepared it and when, for the colleague too', async () => {
  const ada = house.as('repA');
  await ada.say('/brief Oakhurst');
  await ada.press('Prepared');
  const carl = house.as('colleague');
  await carl.say('/brief Oakhurst');
  expect(carl.words()).toContain('prepared by Ada Winter, Tue, Nov 24');
  expect(carl.words().match(/not prepared/g)).toHaveLength(VALUES.length - 1);
});
