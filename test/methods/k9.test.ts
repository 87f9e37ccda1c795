/** K9: four inner appeals of a buyer, by which one opens. */
import { afterAll, beforeAll, expect, test } from 'vitest';
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
