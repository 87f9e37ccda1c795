import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { foundCompany } from '../support/fixtures.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: without orders there is no curve', async () => {
  const ada = house.as('repA');
  await ada.say('/concentration');
  expect(ada.words()).toContain('No orders are on record for these accounts yet');
});

test('holds: the curve shows who brings the value, where the visits go and who is due', async () => {
  const ada = house.as('repA');
  const order = (page: string, lines: string) =>
    setByHand(ada, page, 'Orders', { lines, source: 'order book' });
  await order('/grade oakhurst', '2026-09 | 70k EUR\n2026-10 | 0 EUR');
  await order('/grade 恒泰', '2026-09 | 30k EUR');
  await setByHand(ada, '/grade oakhurst', 'Importance scores', { revenue_now: '5', potential: '5' });
  await setByHand(ada, '/grade 恒泰', 'Importance scores', { revenue_now: '3', potential: '3' });
  for (const note of ['Visited 宁波恒泰 today, 陆敏 was there.', 'Called 宁波恒泰 today, spoke with 陆敏.']) {
    await ada.say(note);
    await ada.press('Confirm');
  }
  await ada.say('/concentration');
  expect(ada.words()).toContain('The largest account brings 70 % of the value.');
  expect(ada.words()).toContain('A accounts: 70 % of value, 0 % of visits');
  expect(ada.words()).toContain('visits do not follow value · due: Oakhurst Instruments Ltd');
  expect(ada.words()).toContain('B accounts: 30 % of value, 100 % of visits');
  expect(ada.words()).toContain('One account without orders on record is not in the curve');
  const chart = ada.reply().blocks.find(({ kind }) => kind === 'chart');
  expect(JSON.stringify(chart)).toContain('"values":[70,100]');
});

test("refused: another team's accounts are in nobody's curve, nor another's in a rep's own", async () => {
  const lin = house.as('repB');
  await setByHand(lin, '/评级 泽川', '订单', { lines: '2026-09 | 9000k EUR', source: '对账单' });
  const manager = house.as('manager');
  await manager.say('/concentration');
  expect(manager.words()).toContain('Oakhurst');
  expect(manager.words()).not.toContain('泽川');
  const carl = house.as('colleague');
  await carl.say('/concentration');
  expect(carl.words()).not.toContain('Oakhurst');
  await carl.pressValue('concentration@1 {"scope":"company"}');
  expect(carl.words()).not.toContain('Oakhurst');
  expect(carl.words()).not.toContain('泽川');
  const ivo = house.as('admin');
  await ivo.say('/concentration');
  expect(ivo.words()).toContain('泽川');
});

test("refused: another company's accounts are in no curve, not even an admin's", async () => {
  const other = await foundCompany(house.sql);
  const theirs = house.asViewer(other.members.admin);
  await theirs.say('/concentration');
  expect(theirs.words()).toContain('No orders are on record for these accounts yet');
  expect(theirs.words()).not.toContain('brings');
});
