import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeal, note, setKnown } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: of a new deal all eight steps are open', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Cold line');
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('Eight steps');
  expect(ada.words()).not.toContain('skipped');
});

test('holds: a visit is ticked by its note, and what was left out before it is named as skipped', async () => {
  const ada = house.as('repA');
  await note(ada, 'Visited Delfi Farms today. Met Rosa Lind, operations director.');
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('appointment by phone\nskipped\nvisit\n✓ done\nfirst proposal\nopen');
  await setKnown(ada, 'Cold line', { activities: ['phone_appointment', 'visit'] });
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('appointment by phone\n✓ done\nvisit\n✓ done');
});
