import { expect, test } from 'vitest';
import { readPlan } from '../../../src/reading/is-plan.ts';

/** A Tuesday. */
const TODAY = '2026-11-24';

test.each([
  ['lunch with Erik from Larsen tomorrow', '2026-11-25', null],
  ['Meeting Priya at Northgate next Tuesday about the budget', '2026-12-01', 'the budget'],
  ['明天下午去恒泰见陆敏谈付款', '2026-11-25', '付款'],
  ['下周二拜访恒泰', '2026-12-01', null],
  ['约了陆敏后天碰面', '2026-11-26', null],
])('"%s" plans a visit', (text, on, goal) => {
  expect(readPlan(text, TODAY)).toEqual({ on, goal });
});

test.each([
  'Met Priya yesterday, lunch again tomorrow',
  'Priya wants to meet us next Tuesday',
  'I send the offer tomorrow',
  '昨天去了恒泰，明天再去',
  '明天发报价给恒泰',
  '见了陆敏，下周二给答复',
  'visited Northgate today',
  'Are we meeting Northgate tomorrow?',
  'lunch with Erik from Larsen',
])('"%s" is no plan', (text) => {
  expect(readPlan(text, TODAY)).toBeNull();
});
