import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const TOP = { revenue_now: '5', potential: '5', profit: '5' };

test('empty: without a grade there is no cadence', async () => {
  const ada = house.as('repA');
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('no cadence without a grade');
});

test('holds: an A account is met every 7 working days, and any real contact counts', async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/grade oakhurst', 'Importance scores', TOP);
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('every 7 working days · no contact on record: due now');
  await ada.say('Called Priya Raman of Oakhurst Instruments today. She asks for the price list.');
  await ada.press('Confirm');
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('last Tue, Nov 24 · due Thu, Dec 3');
});

test('refused: an attempt that reached nobody is no contact', async () => {
  const ada = house.as('repA');
  house.clock.set('2026-12-04T08:00:00Z');
  await ada.say('Called Oakhurst Instruments today, nobody picked up.');
  await ada.press('Confirm');
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('last Tue, Nov 24 · due since Thu, Dec 3');
});

test('holds: in China the working weekend counts and the holiday does not', async () => {
  const lin = house.as('repB');
  house.clock.set('2026-09-28T02:00:00Z');
  await lin.say('拜访 今天去了苏州泽川，见了沈佳。');
  await lin.press('确认');
  await setByHand(lin, '/评级 泽川', '重要度打分', TOP);
  await lin.say('/评级 泽川');
  // 29 and 30 September; 1 to 7 October are off; 8, 9 and the Saturday of the 10th are worked; 12 and 13.
  expect(lin.words()).toContain('10月13日');
});

test('holds: past the last year of the calendar it says so and guesses nothing', async () => {
  const lin = house.as('repB');
  house.clock.set('2026-12-28T02:00:00Z');
  await lin.say('拜访 今天去了苏州泽川，见了沈佳。');
  await lin.press('确认');
  await lin.say('/评级 泽川');
  expect(lin.words()).toContain('到期日：日历未知');
  house.clock.set('2027-01-20T02:00:00Z');
  await lin.say('/评级 泽川');
  expect(lin.words()).toContain('日历未知：算不出是否到期');
});

test('holds: a company sets its own cadence', async () => {
  const ivo = house.as('admin');
  house.clock.set('2026-11-25T08:00:00Z');
  await ivo.say('/settings cadence');
  await ivo.press('Change');
  await ivo.submit({
    table:
      'key_account: {A: 2, B: 14, C: 30, D: 90}\nchannel: {A: 7, B: 14, C: 21, D: 45}\nrenewal: {A: 14, B: 30, C: 60, D: 90}\n',
  });
  await ivo.press('Apply');
  const ada = house.as('repA');
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('every 2 working days');
});
