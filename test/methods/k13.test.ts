/** K13: four principles of developing a customer, as bars; the lowest names the next act. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { openPrivate, setPerson, setPrivate } from '../support/people.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: somebody without weight in the purchase has no bars', async () => {
  const ada = house.as('repA');
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).not.toContain('Next act by the lowest bar');
});

test('holds: the lowest bar names the act, and a complaint lowers that of quality', async () => {
  const ada = house.as('repA');
  await setPerson(ada, house.people.tom, { influence: '3', stance: 'supporter' });
  await setPrivate(ada, house.people.tom, { motive: ['respect'], closeness: '4', cognitive: '3' });
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).not.toContain('Next act by the lowest bar');
  await visited(
    ada,
    'Visited Oakhurst today. Met Tom Becker. He complains that the scanner broke down again.',
  );
  await openPrivate(ada, house.people.tom);
  expect(ada.words()).toContain('Next act by the lowest bar: quality of what we deliver');
  expect(ada.words()).toContain('Settle the complaint first');
});
