/** Sums across currencies: by the company's own rates, and never by an invented one. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type Talker, type TestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
  const { sql, tenantId, deals } = house;
  await sql`update deals set amount_minor = 1000000, currency = 'EUR' where tenant_id = ${tenantId} and id = ${deals.line1}`;
  await sql`update deals set amount_minor = 500000, currency = 'CNY' where tenant_id = ${tenantId} and id = ${deals.line2}`;
  await sql`update deals set amount_minor = 200000, currency = 'USD' where tenant_id = ${tenantId} and id = ${deals.scanner}`;
  await sql`update deals set stage = 'proposal', stage_code = null where tenant_id = ${tenantId}`;
}, 120_000);
afterAll(() => house.close());

/** What the admin sees once the table was typed. */
const propose = async (table: string): Promise<Talker> => {
  const ivo = house.as('admin');
  await ivo.say('/settings rates');
  await ivo.press('Change');
  await ivo.submit({ table });
  return ivo;
};

test('without a rate each currency stands for itself, and says so', async () => {
  const ada = house.as('repA');
  await ada.say('/board');
  expect(ada.words()).toMatch(/no rate, left out: .*\$2K/);
  await setByHand(ada, '/grade oakhurst', 'Orders', { lines: '2026-10 | 70k EUR', source: 'order book' });
  await setByHand(ada, '/grade 恒泰', 'Orders', { lines: '2026-10 | 100k CNY', source: 'order book' });
  await ada.say('/concentration');
  expect(ada.words()).toContain('Orders without a rate are left out (/settings rates)');
});

test('a wrong table names its line and changes nothing', async () => {
  const ivo = await propose('base: CNY\nasOf: 2026-11-01\nrates:\n  XXQ: 7.8\n');
  expect(JSON.stringify(ivo.last())).toContain('Line 4');
});

test('by rates the board has one sum, with their day, and names what is left out', async () => {
  const ivo = await propose('base: CNY\nasOf: 2026-11-01\nrates:\n  EUR: 8\n');
  await ivo.press('Apply');
  const ada = house.as('repA');
  await ada.say('/board');
  expect(ada.words()).toContain('CN¥85K · at your rates of Sun, Nov 1 · no rate, left out: $2K');
});

test('by rates the curve holds customers of both currencies', async () => {
  const ada = house.as('repA');
  await ada.say('/concentration');
  expect(ada.words()).toContain('CNY · at your rates of Sun, Nov 1');
  expect(ada.words()).toContain('The largest account brings 85 % of the value.');
  expect(ada.words()).not.toContain('Orders without a rate');
});

test('orders of an account in two currencies make one month, unless there is no rate', async () => {
  const ada = house.as('repA');
  house.clock.advance({ seconds: 1 });
  const lines = '2026-08 | 10k EUR\n2026-09 | 10k EUR\n2026-09 | 5k USD | Sensor';
  await setByHand(ada, '/grade oakhurst', 'Orders', { lines, source: 'order book' });
  await ada.say('/grade oakhurst');
  expect(ada.words()).toContain('CN¥240K');
  expect(ada.words()).toContain('Orders in USD are left out: no rate is set (/settings rates)');
});
