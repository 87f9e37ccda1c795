/** K8: personal interest is safeguarded: what success means to a person, for the account team alone, and never a gift. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openPrivate, setPerson, setPrivate } from '../support/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('holds: the motive is kept for the account team alone', async () => {
  const ada = house.as('repA');
  await setPrivate(ada, house.people.tom, {
    motive: ['promotion'],
    motiveWords: 'Wants to lead the new plant',
  });
  await openPrivate(house.as('colleague'), house.people.tom);
  expect(house.as('colleague').viewer.name).toBe('Carl Okoye');
  const carl = house.as('colleague');
  await openPrivate(carl, house.people.tom);
  expect(carl.words()).toContain('Wants to lead the new plant');
  const rows = await house.sql`select audience from evidence where property = 'motive'`;
  expect(rows.map(({ audience }) => audience)).toEqual(['account_team']);
});

test('holds: the sheet says what success means, how far it is safe with us, and how our win serves it', async () => {
  const ada = house.as('repA');
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain(
    'promotion (long-term) · Wants to lead the new plant · known, not yet safe with us',
  );
  expect(ada.words()).toContain('present upstairs under their own name');
  house.clock.advance({ seconds: 1 });
  await setPerson(ada, house.people.tom, { stance: 'opponent' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('at risk: resistance or a complaint of late');
});

test('empty: of a person whose motive nobody knows nothing is said', async () => {
  const ada = house.as('repA');
  await openPrivate(ada, house.people.priya);
  expect(ada.words()).not.toContain('What success means, and how safe it is');
});

test('refused: a motive that speaks of a gift is not kept, and a private hint says why', async () => {
  const ada = house.as('repA');
  await setPrivate(ada, house.people.tom, { motiveWords: 'Expects a kickback' });
  expect(ada.words()).toContain('the note speaks of a gift or a payment');
  expect(await house.sql`select 1 from evidence where value::text like '%kickback%'`).toHaveLength(0);
});

test('refused: a note that tells of a gift gives its writer a hint, and no record of it', async () => {
  const ada = house.as('repA');
  await ada.say(
    '/visit Visited Oakhurst today, met Tom Becker. I hand him a gift card of 500 EUR by Friday.',
  );
  expect(ada.words()).toContain('Only you see this: the note speaks of a gift or a payment');
  expect(ada.words()).not.toContain('€500');
  await ada.press('Confirm');
  expect(await house.sql`select 1 from tasks`).toHaveLength(0);
  expect(await house.sql`select 1 from evidence where property = 'amount'`).toHaveLength(0);
  expect(await house.sql`select 1 from messages where reply::text like '%gift or a payment%'`).toHaveLength(
    0,
  );
});
