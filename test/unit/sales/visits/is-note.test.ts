import { expect, test } from 'vitest';
import { isNote } from '../../../../src/sales/visits/is-note.ts';

const TODAY = '2026-11-24';

test.each([
  '今天去宁波恒泰见了陆敏',
  '电话联系王总，没接',
  '恒泰陆经理嫌128万太贵，下周三前发新报价',
  'Met Priya at Oakhurst today',
  'Oakhurst: Priya finds 42k too expensive',
  'Called Tom, no answer, try again Monday',
  'Lunch with the plant manager of Delfi Farms',
  'At Birchgate Dairy yesterday. Tom Becker finds 100123 EUR fine. Mats Holm tests it.',
])('a note is a note: %s', (text) => {
  expect(isNote(text, TODAY)).toBe(true);
});

test.each([
  '你好',
  '谢谢',
  '在吗？',
  '你会什么',
  '今天天气不错',
  '王总的电话是多少？',
  'hi',
  'good morning to you',
  'what did Priya say about the offer?',
  'thanks, that was quick',
  'ok',
  '',
])('talk is no note: %s', (text) => {
  expect(isNote(text, TODAY)).toBe(false);
});
