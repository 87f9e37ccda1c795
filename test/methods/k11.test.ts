/** K11: cultivate all, break through at key points: breadth and depth, and a warning where all hangs by one thread. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: before any contact there is neither breadth nor depth', async () => {
  const ada = house.as('repA');
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Met of late: 0 of 2 people known');
  expect(ada.words()).not.toContain('Everything runs through');
});

test('holds: one contact is a single thread; a second one is not; what is old does not count', async () => {
  const ada = house.as('repA');
  await visited(ada, 'Visited Oakhurst today. Priya Raman says 42k is too expensive, she decides herself.');
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Met of late: 1 of 2 people known');
  expect(ada.words()).toContain('Everything runs through Priya Raman: meet a second person soon');
  expect(ada.words()).toContain('Depth with those who matter now: 33 %');
  await visited(ada, 'Visited Oakhurst today. Met Tom Becker.');
  await ada.say('/people Oakhurst');
  expect(ada.words()).not.toContain('Everything runs through');
  house.clock.advance({ days: 91 });
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Met of late: 0 of 2 people known');
  expect(ada.words()).toContain('old news');
});
