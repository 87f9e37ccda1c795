/** Days that no calendar names make no step and garble none. */
import { expect, test } from 'vitest';
import { readByRules } from '../../../src/reading/rules-reader.ts';

const stepsIn = (text: string) =>
  readByRules({
    text,
    today: '2026-11-24',
    directory: { accounts: [], people: [] },
  }).nextSteps.map(({ value }) => [value.what, value.due]);

test.each([
  '2月31日去了宁波恒泰，见了王总。',
  '大年初三去了宁波恒泰，见了王总。',
  'On 31 February we visited Oakhurst and met Tom Becker.',
  '26年3月5日去了宁波恒泰。',
])('B15: %s tells of no step', (text) => {
  expect(stepsIn(text)).toEqual([]);
});

test.each([
  ['大年初三给王总拜年。', '给王总拜年'],
  ['正月十六我们去装机。', '我们去装机'],
  ['2月31日前寄样品。', '寄样品'],
])('B15: %s is a step whose day is left open', (text, what) => {
  expect(stepsIn(text)).toEqual([[what, null]]);
});

test('B15: a year of two digits belongs to the day', () => {
  expect(stepsIn('27年3月5日我们去装机。')).toEqual([['我们去装机', '2027-03-05']]);
});
