/** O8: talking with senior people, two figures and one question. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('empty: without a figure on record it says so and invents none', async () => {
  const ada = house.as('repA');
  await ada.say('/brief Delfi');
  await ada.press('For a senior person');
  expect(ada.words()).toContain('No figure is on record: bring two of your own.');
  expect(ada.words()).toContain('One question');
});

test('holds: two figures of the notes, each with its words, and one question', async () => {
  const ada = house.as('repA');
  await visited(
    ada,
    'Visited Oakhurst today. Met Priya Raman, their budget is 90k EUR, our quote is 84k EUR.',
  );
  await ada.say('/brief Oakhurst');
  await ada.press('For a senior person');
  expect(ada.words()).toContain('€90K');
  expect(ada.words()).toContain('€84K');
  expect(ada.words()).not.toContain('figure is missing');
  await ada.press('Whole brief');
  expect(ada.words()).toContain('Before you go');
});
