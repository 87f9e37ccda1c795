import { afterAll, beforeAll, expect, test } from 'vitest';
import { note } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
  await note(house.as('repA'), 'Met Priya Raman, plant manager, at Oakhurst today');
}, 120_000);

afterAll(() => house.close(), 60_000);

test.each([
  ['what about Oakhurst', 'Owner: Ada Winter'],
  ['Oakhurst', 'Owner: Ada Winter'],
  ['who is Priya', 'People of'],
  ['what should I do next with Oakhurst?', 'Coaching: '],
  ['what should I do next', 'Coaching: '],
  ['can you brief me for Oakhurst?', 'Before you go: '],
])('a rep asks "%s" and is shown it', async (text, shown) => {
  const ada = house.as('repA');
  await ada.say(text);
  expect(ada.words()).toContain(shown);
});

test('what one may not see answers as what does not exist', async () => {
  const bo = house.as('repB');
  await bo.say('what about Nobodyknows');
  const unknown = bo.words();
  await bo.say('what about Oakhurst');
  expect(bo.words()).toBe(unknown);
});

test('a visit still to come becomes a plan, never a visit that has been', async () => {
  const ada = house.as('repA');
  await ada.say('lunch with Priya from Oakhurst tomorrow');
  expect(ada.words()).toContain('Planned: Oakhurst Instruments');
  const [row] = await house.sql`select count(*)::int as count from visits`;
  expect(row?.count).toBe(1);
});

test('of a customer that is not on record the plan is asked, with its day', async () => {
  const ada = house.as('repA');
  await ada.say('meeting with Quorvia next Tuesday about a trial');
  expect(ada.words()).toContain('Plan a visit');
});

test('/visit of a day to come asks whether to plan it; what has happened after all is recorded', async () => {
  const ada = house.as('repA');
  const asked = await ada.say('/visit lunch with Priya from Oakhurst tomorrow about the pilot');
  expect(ada.words()).toContain('still to come. Shall I plan it?');
  await ada.press('Plan it', asked);
  expect(ada.words()).toContain('Planned: Oakhurst Instruments Ltd, Wed, Nov 25.');
  expect(ada.words()).toContain('Goal: the pilot');
  await ada.press('It has happened: record it', asked);
  expect(ada.words()).toContain('Visit draft: Oakhurst Instruments Ltd');
});
