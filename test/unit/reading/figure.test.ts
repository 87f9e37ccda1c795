import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFigure } from '../../../src/reading/figure.ts';

test.each([
  ['128万', { value: 1_280_000, currency: 'CNY' }],
  ['1.1万', { value: 11_000, currency: 'CNY' }],
  ['42k EUR', { value: 42_000, currency: 'EUR' }],
  ['USD 85k', { value: 85_000, currency: 'USD' }],
  ['3,650,000 CNY', { value: 3_650_000, currency: 'CNY' }],
  ['1 234 567 EUR', { value: 1_234_567, currency: 'EUR' }],
  ['1\u202f200.5', { value: 1_200.5, currency: 'CNY' }],
])('%s is one amount', (typed, amount) => {
  expect(parseFigure(typed)).toEqual(amount);
});

test('a range, a percentage and words are no amount', () => {
  for (const typed of ['30-50万', '三五十万', '15%', 'cheap', '']) expect(parseFigure(typed)).toBeNull();
});

test.each([
  '1,5',
  '1,5万',
  '12,34',
  '-5000 EUR',
  '1e5',
  '1 23 EUR',
  '99999999999999999999 EUR',
  'NaN',
  '1e309',
])('B15: %s is no clear amount and is refused', (typed) => {
  expect(parseFigure(typed)).toBeNull();
});

test('every whole number is read back in every currency', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('CNY', 'EUR', 'USD'), (value, currency) => {
      expect(parseFigure(`${value} ${currency}`)).toEqual({ value, currency });
    }),
  );
});
