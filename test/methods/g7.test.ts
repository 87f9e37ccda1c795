import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: without an objection to the price there is no advice on price', async () => {
  const ada = house.as('repA');
  await ada.say('/grade oakhurst');
  expect(ada.words()).not.toContain('ask about value first');
});

test('holds: where the price is objected to and the value is unknown, value comes first', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. Priya Raman says our 80k EUR is too expensive.');
  await ada.press('Confirm');
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('ask about value first');
  expect(ada.words()).toContain('They see no value that pays for the price');
  expect(ada.words()).not.toContain('A rival was named');
});

test('holds: a rival named beside the price makes products alike a cause', async () => {
  const ada = house.as('repA');
  await ada.say(
    'Visited Oakhurst Instruments today. Priya Raman says we are too expensive, competitor Kestra is cheaper.',
  );
  await ada.press('Confirm');
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('A rival was named: if both look alike, price decides');
});

test('holds: where the value is known and positive the advice goes', async () => {
  const ada = house.as('repA');
  house.clock.advance({ days: 1 });
  await setByHand(ada, '/grade oakhurst', 'Perceived value', { benefit: '9', cost: '4', expected: '4' });
  await ada.press('Show');
  expect(ada.words()).not.toContain('ask about value first');
  expect(ada.words()).toContain('= +1');
});
