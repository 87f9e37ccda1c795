import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeal } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('holds: a key-account deal names the characters that its team lacks', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  await ada.press('Team and approvals');
  await ada.submit({
    'team-goal_keeper': house.members.repA.memberId,
    'team-doer': house.members.colleague.memberId,
    phase: 'storming',
  });
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('mediator: nobody');
  expect(ada.words()).toContain('steady worker: nobody');
  expect(ada.words()).not.toContain('doer: nobody');
  expect(ada.words()).toContain('team is storming');
});

test('empty: a renewal wants no team, so nobody is missed', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Service contract', { pipeline: 'renewal' });
  await ada.say('/deal Service contract');
  expect(ada.words()).toContain('due (1 of 3)');
  expect(ada.words()).not.toContain(': nobody');
});
