/** K7: three kinds of trust, each with evidence; the next act goes by the lowest. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openPrivate, setPrivate } from '../support/people.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: of whom nothing is told, nothing follows', async () => {
  const ada = house.as('repA');
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).not.toContain('Next act by the lowest trust:');
});

test('holds: the lowest kind names the next act', async () => {
  const ada = house.as('repA');
  await setPrivate(ada, house.people.tom, { cognitive: '3', affective: '2', behavioural: '1' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('Next act by the lowest trust: acts on it');
  expect(ada.words()).toContain('Ask for a first small act: an introduction, a joint test');
  house.clock.advance({ seconds: 1 });
  await setPrivate(ada, house.people.tom, { behavioural: '3' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('Next act by the lowest trust: likes us');
});
