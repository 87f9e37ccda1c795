/** N2: types of deciders, and how to meet each. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeSetting } from '../../src/sales/settings/store.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openPrivate, setPrivate } from '../support/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('holds: each type has its advice', async () => {
  const ada = house.as('repA');
  await setPrivate(ada, house.people.priya, { type: 'analytic' });
  await openPrivate(ada, house.people.priya);
  expect(ada.words()).toContain('Begin with figures that can be checked; send papers days ahead; take time');
  house.clock.advance({ seconds: 1 });
  await setPrivate(ada, house.people.priya, { type: 'driving' });
  await openPrivate(ada, house.people.priya);
  expect(ada.words()).toContain('Begin with the result, then two options; bring one page; keep it short');
});

test('holds: whom the same meeting would tire is met apart', async () => {
  const ada = house.as('repA');
  house.clock.advance({ seconds: 1 });
  await setPrivate(ada, house.people.tom, { type: 'amiable' });
  await ada.say('/people Oakhurst');
  await ada.press('Private, account team');
  expect(ada.words()).toMatch(/Meet (?:Priya Raman and Tom Becker|Tom Becker and Priya Raman) apart/);
});

test('refused: switched off by an admin, it is neither shown nor asked', async () => {
  const ada = house.as('repA');
  const off = { closeness: true, motive: true, appeal: true, type: false, politics: true };
  await storeSetting(house.sql, house.members.admin, 'personal', { value: off });
  await openPrivate(ada, house.people.priya);
  expect(ada.words()).not.toContain('Begin with the result');
  expect(ada.words()).not.toContain('Type of decider');
});
