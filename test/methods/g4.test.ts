import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const EXAMPLE = {
  revenue_now: '4',
  potential: '5',
  profit: '3',
  strategic_fit: '4',
  influence: '2',
  payment: '5',
  cost_to_serve: '3',
};

test('empty: an account without any score has no grade and says so', async () => {
  const ada = house.as('repA');
  await ada.say('/grade delfi');
  expect(ada.words()).toContain('No grade yet: no criterion is scored');
  expect(ada.words()).toContain('0 % of the weight is known');
});

test('holds: the worked example gives 76 points and grade B', async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/grade oakhurst', 'Importance scores', EXAMPLE);
  expect(ada.words()).toContain('marked as set by hand');
  await ada.press('Show');
  expect(ada.words()).toContain('Grade B · 76 of 100');
  expect(ada.words()).toContain('100 % of the weight is known');
});

test('holds: an unknown criterion leaves the sum, and the share known is shown', async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/grade 恒泰', 'Importance scores', { revenue_now: '4', potential: '5' });
  await ada.press('Show');
  expect(ada.words()).toContain('Grade A · 88 of 100');
  expect(ada.words()).toContain('50 % of the weight is known');
  await setByHand(ada, '/grade delfi', 'Importance scores', { potential: '3' });
  await ada.press('Show');
  expect(ada.words()).toContain('Grade B · 60 of 100 · provisional');
});

test('holds: "why?" names who set which score, and a score that was replaced is still told', async () => {
  const ada = house.as('repA');
  house.clock.advance({ seconds: 1 });
  await setByHand(ada, '/grade oakhurst', 'Importance scores', { influence: '3' });
  await ada.press('Show');
  await ada.press('Why?');
  expect(ada.words()).toContain('Influence: 3, weight 10');
  expect(ada.words().match(/set by hand by Ada Winter/g)).toHaveLength(8);
  expect(ada.words()).toContain('Revenue now: 4, weight 30');
});

test('holds: an admin sees which accounts would move before other weights are applied', async () => {
  const ivo = house.as('admin');
  await ivo.say('/settings importance');
  await ivo.press('Change');
  await ivo.submit({
    table:
      'revenue_now: 0\npotential: 100\nprofit: 0\nstrategic_fit: 0\ninfluence: 0\npayment: 0\ncost_to_serve: 0\n',
  });
  expect(ivo.words()).toContain('Oakhurst Instruments Ltd: B → A');
  const ada = house.as('repA');
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('Grade B · 78 of 100');
});

test('refused: a rep may not change the weights, and a table that weighs nothing is not taken', async () => {
  const ada = house.as('repA');
  await ada.say('/settings importance');
  expect(ada.words()).not.toContain('revenue_now');
  const ivo = house.as('admin');
  await ivo.say('/settings importance');
  await ivo.press('Change');
  await ivo.submit({
    table:
      'revenue_now: 0\npotential: 0\nprofit: 0\nstrategic_fit: 0\ninfluence: 0\npayment: 0\ncost_to_serve: 0\n',
  });
  expect(JSON.stringify(ivo.last())).toContain('at least one weight must be above 0');
});

test("refused: another team's account has no grade to show, as one that does not exist", async () => {
  const ada = house.as('repA');
  await ada.say('/grade 泽川');
  const hidden = ada.words();
  await ada.say('/grade 没有这家');
  expect(ada.words()).toBe(hidden.replaceAll('泽川', '没有这家'));
});
