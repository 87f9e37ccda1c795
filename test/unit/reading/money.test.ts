import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMoney } from '../../../src/reading/money/find-money.ts';

const read = (text: string) => findMoney(text).map(({ value, currency }) => [value, currency]);

test.each([
  ['预算一百二十万', 1_200_000, 'CNY'],
  ['合同120w', 1_200_000, 'CNY'],
  ['返利3万5', 35_000, 'CNY'],
  ['产值1.2亿', 120_000_000, 'CNY'],
  ['报价86万8', 868_000, 'CNY'],
  ['单价0.83元一个', 0.83, 'CNY'],
  ['国内3块2一票', 3.2, 'CNY'],
  ['给2000块陈列费', 2_000, 'CNY'],
  ['美国线$7.8一公斤', 7.8, 'USD'],
  ['Quote给的USD 85k，她说偏高', 85_000, 'USD'],
  ['约30万美元', 300_000, 'USD'],
  ['has around two hundred grand usd to spend', 200_000, 'USD'],
  ['ours is the forty two thousand euro one', 42_000, 'EUR'],
  ['an order of €1.5m', 1_500_000, 'EUR'],
  ['Rs 14 lakh a year', 1_400_000, 'INR'],
  ['ceiling S$900k.', 900_000, 'SGD'],
  ['EUR85k is our offer', 85_000, 'EUR'],
  ['stands at $32,000/month', 32_000, 'USD'],
  ['still owes us 18k SGD from April', 18_000, 'SGD'],
  ['我们报的1.2k一户', 1_200, 'CNY'],
])('%s is one amount', (text, value, currency) => {
  expect(read(text)).toEqual([[value, currency]]);
});

test.each(['三五十万', '30-50万', '几十万', '30-50k EUR'])('%s is a range and has no value', (text) => {
  expect(findMoney(`资金说是${text}`).map(({ value }) => value)).toEqual([null]);
});

test.each([
  '15 %的首款',
  '让3.5个点',
  '三栋精装1200多户',
  'moving 2,300 employee files',
  '一天四千多单',
  '12号楼',
  'pump #3 on line 2',
  '我们一块去',
  '30 units by May 15',
  '120k units a year',
  'tested the sensors and is on our side',
  'a pump and half a day',
])('%s is no money', (text) => {
  expect(read(text)).toEqual([]);
});

test('any whole number of 万 is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), (wan) => {
      expect(read(`报价${wan}万。`)).toEqual([[wan * 10_000, 'CNY']]);
    }),
  );
});

test('spans lie inside the text, in order and apart, whatever is written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('3', '万', '5', '块', ' ', '$', 'k', '三', '-', 'EUR', '.', ',')),
      (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const { span } of findMoney(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
        }
      },
    ),
  );
});
