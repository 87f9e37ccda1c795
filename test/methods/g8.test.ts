import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: a ratio that nobody knows stays unknown, and so does the purchase of a month', async () => {
  const ada = house.as('repA');
  await ada.say('/grade delfi');
  expect(ada.words()).toContain(
    'Ratios not known: Current ratio, Net margin, Return on assets, Collection period, Stock period',
  );
  expect(ada.words()).toContain('unknown: three months of orders are needed');
});

test('holds: each ratio has a light, its date and its source', async () => {
  const ada = house.as('repA');
  const set = (ratio: string, value: string) =>
    setByHand(ada, '/grade oakhurst', 'A ratio', {
      ratio,
      value,
      asOf: '2025-12-31',
      source: 'annual report',
    });
  await set('current_ratio', '0.8');
  await set('net_margin', '3.5 %');
  await set('collection_period', '45');
  await ada.press('Show');
  expect(ada.words()).toContain('0.8 ×');
  const table = JSON.stringify(ada.reply().blocks);
  expect(table).toContain('["Current ratio","0.8 ×","red","Dec 31, 2025 · annual report"]');
  expect(table).toContain('["Net margin","3.5 %","amber","Dec 31, 2025 · annual report"]');
  expect(table).toContain('["Collection period","45 days","green","Dec 31, 2025 · annual report"]');
  expect(ada.words()).toContain('Ratios not known: Return on assets, Stock period');
});

test('holds: accounts have a kind, and 50,000 yuan a month is the threshold in yuan', async () => {
  const lin = house.as('repB');
  await setByHand(lin, '/评级 泽川', '客户类别和行业地位', { kind: 'strategic', sector: '电子', rank: '3' });
  await setByHand(lin, '/评级 泽川', '订单', {
    lines: '2026-08 | 4万\n2026-09 | 5万 | 贴片机\n2026年10月 | 60,000 CNY',
    source: '财务对账单',
  });
  await lin.press('看客户等级');
  expect(lin.words()).toContain('战略型');
  expect(lin.words()).toContain('电子第 3 名');
  expect(lin.words()).toMatch(/月均 ¥5万，门槛 ¥5万：达到/);
});

test('refused: a ratio without source, or a line of orders without a month, is not taken', async () => {
  const ada = house.as('repA');
  await ada.say('/grade oakhurst');
  await choose(ada, 'A ratio');
  await ada.submit({ ratio: 'net_margin', value: 'good', asOf: '2027-01-01' });
  const form = JSON.stringify(ada.last().form);
  expect(form).toContain('Please give a number.');
  expect(form).toContain('Please give a day, today or earlier.');
  await ada.say('/grade oakhurst');
  await choose(ada, 'Orders');
  await ada.submit({ lines: '2026-09 | 10k EUR\nlast month | 10k EUR', source: 'ERP' });
  expect(JSON.stringify(ada.last().form)).toContain('Line 2 begins with no month');
  await ada.submit({ lines: '2027-01 | 10k EUR', source: '' });
  expect(JSON.stringify(ada.last().form)).toContain('has not begun yet');
});
