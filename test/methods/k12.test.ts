/** K12: customers belong to the company: contacts that one colleague alone knows, told to that colleague first. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('holds: the colleague is told at once, others after a fortnight', async () => {
  const ada = house.as('repA');
  const mia = house.as('manager');
  await visited(ada, 'Visited Oakhurst today. Met Priya Raman.');
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Only you know Priya Raman: take a colleague along');
  await mia.say('/people Oakhurst');
  expect(mia.words()).not.toContain('Only Ada Winter knows');
  house.clock.advance({ days: 15 });
  await mia.say('/people Oakhurst');
  expect(mia.words()).toContain('Only Ada Winter knows Priya Raman (100 % of those met)');
});

test('empty: once a second colleague has met them, nobody holds them alone', async () => {
  const carl = house.as('colleague');
  await visited(carl, 'Visited Oakhurst today. Met Priya Raman.');
  await carl.say('/people Oakhurst');
  expect(carl.words()).not.toContain('Only you know');
});
