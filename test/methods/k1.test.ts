/** K1: four kinds of people to hold; advice differs by kind, and the person in charge is asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openPrivate, setPrivate } from '../support/people.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: no note names the person in charge, so it is asked', async () => {
  const ada = house.as('repA');
  await visited(ada, 'Visited Oakhurst today. Priya Raman says 42k is too expensive, she decides herself.');
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Nobody is named as the person in charge of the matter');
});

test('holds: each kind is handled its own way', async () => {
  const ada = house.as('repA');
  await openPrivate(ada, house.people.priya);
  expect(ada.words()).toContain('Win over: rarely, well prepared');
  await setPrivate(ada, house.people.tom, { handling: 'in_charge' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('Hold firmly: weekly contact');
  await ada.say('/people Oakhurst');
  expect(ada.words()).not.toContain('Nobody is named as the person in charge');
});
