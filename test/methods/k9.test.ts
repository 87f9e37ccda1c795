/** K9: four inner appeals of a buyer, by which one opens. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storeSetting } from '../../src/sales/settings/store.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openPrivate, setPrivate } from '../support/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: nothing is inferred where nobody has said it', async () => {
  const ada = house.as('repA');
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).not.toContain('Open with');
});

test('holds: each appeal has its opening', async () => {
  const ada = house.as('repA');
  await setPrivate(ada, house.people.tom, { appeal: 'fear' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('Open with the risk that is avoided');
  house.clock.advance({ seconds: 1 });
  await setPrivate(ada, house.people.tom, { appeal: 'pride' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('Open with what they have achieved');
});

test('holds: an objection is answered by what appeals to the person, and on the card by what it touches', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. Priya Raman says switching to us is too much work.');
  await ada.press('Confirm');
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('Answer by asking for their own yardstick');
  expect(ada.words()).toContain('pride; to “');
  await ada.say('/coach Oakhurst');
  expect(ada.words()).toContain('To answer (wish for ease)');
});

test('refused: switched off by an admin, no card is tagged with it', async () => {
  const ada = house.as('repA');
  const off = { closeness: true, motive: true, appeal: false, type: true, politics: true };
  await storeSetting(house.sql, house.members.admin, 'personal', { value: off });
  await ada.say('/coach Oakhurst');
  expect(ada.words()).not.toContain('To answer');
});
