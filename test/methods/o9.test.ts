/** O9: plan a service visit, with purpose, persons and their order; a courtesy call is no advance. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('empty: where nobody is on record it says whom to ask for', async () => {
  const ada = house.as('repA');
  await ada.say('/brief Delfi');
  expect(ada.words()).toContain('Nobody is on record yet');
  expect(ada.words()).toContain('A courtesy call is no advance');
});

test('holds: the one against us before the others, the decider last, each with what he minds', async () => {
  const ada = house.as('repA');
  await visited(
    ada,
    'Visited Oakhurst today. Met Tom Becker, he is against us. Priya Raman decides herself, she was not there.',
  );
  await ada.say('/planvisit Oakhurst tomorrow: get Priya to name the budget');
  await ada.say('/brief Oakhurst');
  const words = ada.words();
  expect(words).toContain('get Priya to name the budget');
  expect(words.indexOf('1. Tom Becker')).toBeGreaterThan(-1);
  expect(words.indexOf('2. Priya Raman')).toBeGreaterThan(words.indexOf('1. Tom Becker'));
  expect(words).toContain('minds return, strategy, responsibility');
});
