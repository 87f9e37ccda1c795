import { expect, test } from 'vitest';
import { namesCurrency } from '../../../src/reading/money/names-currency.ts';

test.each(['320k EUR', '€320k', '$5', '128万元', '三百块', '12 bucks', '1.2亿 RMB'])(
  '%s names one',
  (text) => {
    expect(namesCurrency(text)).toBe(true);
  },
);

test.each([
  'budget is 330k',
  '嫌128万太贵',
  '整块区域的方案',
  'the neuro ward wants 3 units',
  '元旦前给答复',
])('%s names none', (text) => {
  expect(namesCurrency(text)).toBe(false);
});
