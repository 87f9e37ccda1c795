import { afterAll, beforeAll, expect, test } from 'vitest';
import { note } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: a plan that nobody has written says so, and names what our side lacks', async () => {
  const ada = house.as('repA');
  await ada.say('/plan Scanner line');
  expect(ada.words()).toContain('Not written yet: ');
  expect(ada.words()).toContain('goal keeper: nobody');
});

test('holds: one page with people of both sides, milestones, next steps, risks and what approvers owe', async () => {
  const ada = house.as('repA');
  await note(
    ada,
    'Visited Oakhurst Instruments today. Priya Raman, purchasing manager, buys for them. Tom Becker decides. I send a revised offer by Friday.',
  );
  await ada.say('/deal Scanner line');
  await ada.press('Team and approvals');
  await ada.submit({
    'team-doer': house.members.colleague.memberId,
    'who-price': house.members.manager.memberId,
    'owes-price': 'release of 12 %',
    'done-price': 'no',
  });
  await ada.say('/plan Scanner line');
  await ada.press('Write the overview');
  await ada.submit({ goal: 'sign by year end', risks: 'lead time', milestones: '2026-12-10 contract draft' });
  for (const words of [
    'sign by year end',
    'Priya Raman',
    'Tom Becker',
    'Carl Okoye',
    'contract draft',
    'send a revised offer',
    'lead time',
    'price: Mia Stone',
    'still owes: release of 12 %',
  ])
    expect(ada.words()).toContain(words);
});
