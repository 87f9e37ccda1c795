import { afterAll, beforeAll, expect, test } from 'vitest';
import { note, setKnown } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: a factor that nobody spoke of has no weight', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('not spoken of\nneed, price, quality, service, relation, risk');
});

test('holds: an objection gives its factor weight, and a person may set it', async () => {
  const ada = house.as('repA');
  await note(ada, 'Visited Oakhurst Instruments today. Priya Raman says our 80k EUR is too expensive.');
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('price\n3 of 5');
  await setKnown(ada, 'Scanner line', { 'factor-service': '5' });
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('service\n5 of 5');
});
