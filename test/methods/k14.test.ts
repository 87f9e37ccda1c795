/** K14: organisation politics: who stands how to whom, for the account team alone. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openPrivate, setPerson, setPrivate } from '../support/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('refused: half a relation is none', async () => {
  const ada = house.as('repA');
  await setPrivate(ada, house.people.tom, { tieTo: house.people.priya });
  expect(ada.words()).toContain('Name both, the person and the relation.');
});

test('holds: relations are told privately, and one that has ended is gone', async () => {
  const ada = house.as('repA');
  house.clock.advance({ seconds: 1 });
  await setPrivate(ada, house.people.tom, { tieTo: house.people.priya, tieKind: 'conflicts' });
  await ada.say('/people Oakhurst');
  expect(ada.words()).not.toContain('in conflict with');
  await ada.press('Private, account team');
  expect(ada.words()).toContain('Tom Becker in conflict with Priya Raman');
  house.clock.advance({ seconds: 1 });
  await setPrivate(ada, house.people.tom, { tieTo: house.people.priya, tieKind: 'none' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).not.toContain('Tom Becker in conflict');
});

test('holds: the weight of each side is told without wishful thinking', async () => {
  const ada = house.as('repA');
  house.clock.advance({ seconds: 1 });
  await setPerson(ada, house.people.priya, { stance: 'supporter', influence: '3' });
  await setPrivate(ada, house.people.tom, { tieTo: house.people.priya, tieKind: 'informal' });
  await ada.say('/people Oakhurst');
  await ada.press('Private, account team');
  expect(ada.words()).toContain('For us, weight 3: Priya Raman');
  expect(ada.words()).toMatch(/Open, weight \d+: .*Tom Becker/);
  expect(ada.words()).toContain('As far as is known, the weight is with us.');
  house.clock.advance({ seconds: 1 });
  await setPerson(ada, house.people.tom, { stance: 'opponent', influence: '3' });
  await ada.say('/people Oakhurst');
  await ada.press('Private, account team');
  expect(ada.words()).toContain('Too much of the weight is open to call it');
});
