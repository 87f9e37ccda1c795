/** K6: four degrees of closeness, current and wanted, which fall with time unseen. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeSetting } from '../../src/sales/settings/store.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openPrivate, setPrivate } from '../support/people.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('holds: closeness falls by a degree for each four months unseen, and the gap makes the plan', async () => {
  const ada = house.as('repA');
  await visited(ada, 'Visited Oakhurst today. Met Tom Becker.');
  await setPrivate(ada, house.people.tom, { closeness: '4', wanted: '4' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).not.toContain('unseen for');
  house.clock.advance({ days: 250 });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('mutual interest (was true friends, unseen for 250 days)');
  expect(ada.words()).toContain('from mutual interest to true friends');
  expect(ada.words()).toContain('Know what troubles this person most, and help to solve it.');
});

test('holds: "why?" names the records and how each has decayed, and keeps none of it in a message', async () => {
  const ada = house.as('repA');
  await ada.say('/why Tom Becker closeness');
  expect(ada.words()).toMatch(/True friends · unseen since .*Nov 24, 2026 · a degree lower on/u);
  expect(ada.words()).toContain('mutual interest now');
  expect(ada.words()).toContain('set by hand by Ada Winter');
  const stored = await house.sql`select 1 from messages where reply::text ilike '%true friends%'`;
  expect(stored).toHaveLength(0);
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('told by Ada Winter');
});

test('refused: switched off, it is neither shown nor asked nor stored', async () => {
  const ada = house.as('repA');
  const off = { closeness: false, motive: true, appeal: true, type: true, politics: true };
  await storeSetting(house.sql, house.members.admin, 'personal', { value: off });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).not.toContain('How close');
  const count = () => house.sql`select 1 from evidence where property = 'closeness'`;
  const before = (await count()).length;
  await ada.submit({ closeness: '2' });
  expect((await count()).length).toBe(before);
});
