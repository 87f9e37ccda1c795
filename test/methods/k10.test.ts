/** K10: the customer's organisation and purchase process; what is unknown is asked. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('empty: what nobody has told is listed as not known yet', async () => {
  const ada = house.as('repA');
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Not known yet: who stands where, how things work inside, who buys for whom');
});

test('holds: what is told stands there, and the rest stays open', async () => {
  const ada = house.as('repA');
  await ada.say('/people Oakhurst');
  await ada.press('Fill in how they buy');
  await ada.submit({ steps: 'Trial, offer, board', standards: 'Uptime before price' });
  await ada.say('/people Oakhurst');
  expect(ada.words()).toContain('Trial, offer, board');
  expect(ada.words()).toContain(
    'Not known yet: who stands where, how things work inside, who buys for whom\n',
  );
});
