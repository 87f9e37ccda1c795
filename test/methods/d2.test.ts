import { afterAll, beforeAll, expect, test } from 'vitest';
import { factOf, setKnown } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: nobody has told where the buyer is, so it is asked', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  expect(factOf(ada, 'Buyer')).toBe('unknown: ask where they are');
});

test('holds: 立项 said of the customer counts on the buyer’s clock and moves no deal of ours', async () => {
  const ada = house.as('repA');
  await ada.say('今天拜访宁波恒泰，见了陆敏，一号产线他们内部已经立项了。');
  await ada.press('一号产线');
  await ada.press('Confirm');
  await ada.say('/deal 一号产线');
  expect(ada.words()).toContain('proposal (3 of 6)');
  expect(factOf(ada, 'Buyer')).toBe('need found, project set up. Our stage is ahead of theirs.');
});

test('holds: our stage is said to be ahead of theirs', async () => {
  const ada = house.as('repA');
  await setKnown(ada, 'Scanner line', { buyerStep: 'need_found' });
  await ada.say('/deal Scanner line');
  expect(factOf(ada, 'Buyer')).toBe('need found, project set up. Our stage is ahead of theirs.');
  house.clock.advance({ seconds: 60 });
  await setKnown(ada, 'Scanner line', { buyerStep: 'criteria_set' });
  await ada.say('/deal Scanner line');
  expect(factOf(ada, 'Buyer')).toBe('purchase criteria set');
});

test('holds: why a stage is what it is tells the buyer’s step with who set it', async () => {
  const ada = house.as('repA');
  await ada.say('/why Scanner line stage');
  expect(ada.words()).toContain('Buyer: purchase criteria set');
  expect(ada.words()).toContain('set by hand by Ada Winter');
});
