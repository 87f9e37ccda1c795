import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeal, note } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
  const ada = house.as('repA');
  await note(ada, 'Met Priya Raman, plant manager, at Oakhurst today');
  await note(ada, '今天去了宁波恒泰，见了采购经理陆敏和王总');
}, 120_000);

afterAll(() => house.close(), 60_000);

test.each([
  ['Met Priya yesterday, she likes the demo', 'Oakhurst Instruments Ltd'],
  ['emailed Priya Raman the spec sheet today', 'Oakhurst Instruments Ltd'],
  ['跟陆敏打了电话，她说预算批了', '宁波恒泰精密机械有限公司'],
])('"%s" is about the customer whose contact it names', async (text, account) => {
  const ada = house.as('repA');
  await ada.say(text);
  expect(ada.words()).toContain(`Visit draft: ${account}`);
  expect(ada.words()).not.toContain('(new)');
});

test.each(['跟王总打了电话，他说预算批了', 'Met Nora Lind yesterday, she likes the demo'])(
  '"%s" names no customer',
  async (text) => {
    const ada = house.as('repA');
    await ada.say(text);
    expect(ada.words()).toContain('No account named');
  },
);

test('nobody learns from a name whose contact it is', async () => {
  const bo = house.as('repB');
  await bo.say('Met Priya Raman yesterday, she likes the demo');
  expect(bo.words()).not.toContain('Oakhurst');
});

test('a figure without a currency is in that of the customer’s deals', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Barn', { amount: '90k EUR' });
  await ada.say('Visited Delfi Farms today, their budget is 80k');
  expect(ada.words()).toContain('€80K');
  await ada.say('Visited Delfi Farms today, their budget is 80k USD');
  expect(ada.words()).toContain('$80K');
});

test('a private line alone is kept in the form that asks whom it is about', async () => {
  const ada = house.as('repA');
  await ada.say('private: Priya told me that Alice will retire in spring');
  expect(ada.words()).toContain('add before it whom you met');
  expect(JSON.stringify(ada.reply())).toContain('Alice will retire in spring');
});
