/** K4: informant, ally, opponent. Stance with history; an unanswered opponent is a gap. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { setPerson } from '../support/people.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: without an opponent nothing is said of one', async () => {
  const ada = house.as('repA');
  await visited(ada, 'Visited Oakhurst today. Met Tom Becker. Tom Becker supports us.');
  await ada.say('/people Oakhurst');
  expect(ada.words()).not.toContain('Against us');
});

test('holds: an opponent is a gap until there is a plan, and a contradiction is asked', async () => {
  const ada = house.as('repA');
  house.clock.advance({ days: 20 });
  await visited(ada, 'Visited Oakhurst today. Met Tom Becker. Tom Becker is against us.');
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Tom Becker is against us since Mon, Dec 14, unanswered');
  expect(ada.words()).toContain(
    'Tom Becker: opponent (Mon, Dec 14), supporter (Tue, Nov 24). Which is right?',
  );
  await ada.press('opponent');
  await ada.say('/people Oakhurst');
  expect(ada.words()).not.toContain('Which is right?');
  await setPerson(ada, house.people.tom, { answer: 'Show him the trial figures.' });
  await ada.say('/people Oakhurst');
  expect(ada.words()).not.toContain('unanswered');
  await ada.say('/why Tom Becker stance');
  expect(ada.words()).toMatch(/Opponent[\s\S]*set by hand by Ada Winter[\s\S]*Supporter/);
});
