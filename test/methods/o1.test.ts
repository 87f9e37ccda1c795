/** O1: SPIN, situation questions few and prepared, implication before payoff; three questions for the next visit. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('empty: of an unknown customer only what is not known can be asked', async () => {
  const ada = house.as('repA');
  await ada.say('/brief Delfi');
  expect(ada.words()).toContain('Situation ·');
  expect(ada.words()).not.toContain('Implication ·');
});

test('holds: a question goes by its kind, the problem before what it is worth, each with its reason', async () => {
  const ada = house.as('repA');
  await visited(
    ada,
    'Visited Oakhurst today. Met Priya Raman, she says 42k is too expensive. Siemens is in the race too.',
  );
  await ada.say('/brief Oakhurst');
  const words = ada.words();
  const at = ['Problem ·', 'Implication ·', 'Need-payoff ·']
    .map((kind) => words.indexOf(kind))
    .filter((place) => place >= 0);
  expect(at.length).toBeGreaterThanOrEqual(2);
  expect(at).toEqual([...at].sort((a, b) => a - b));
});
