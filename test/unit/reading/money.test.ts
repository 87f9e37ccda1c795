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

test.each([
  ['1 234 567 EUR', 1_234_567, 'EUR'],
  ['45\u202f250 EUR', 45_250, 'EUR'],
  ['EUR 45 250', 45_250, 'EUR'],
  ['45 000 EUR', 45_000, 'EUR'],
  ["CHF 1'200'000", 1_200_000, 'CHF'],
  ['Rs 12,34,567', 1_234_567, 'INR'],
  ['1.234.567 EUR', 1_234_567, 'EUR'],
  ['in 2026 300 EUR each', 300, 'EUR'],
  ['预算-120万', 1_200_000, 'CNY'],
  ['报价￥5000,5月交货', 5_000, 'CNY'],
  ['1.234 million USD', 1_234_000, 'USD'],
])('B15: %s is one amount, however its thousands are set apart', (text, value, currency) => {
  expect(read(text)).toEqual([[value, currency]]);
});

test.each([
  'EUR 1e5',
  'EUR 1e309',
  'our price -5000 EUR',
  '-5000 EUR',
  '（-120万）',
  '￥1,5',
  '报价1,5万',
  'EUR 5000.5.3',
  '3 500 EUR',
  '12 34 567 EUR',
  '$1.234',
  '3万-5万',
  '$30k-$50k',
])('B15: %s is unclear: asked, never guessed', (text) => {
  expect(findMoney(text).map(({ value }) => value)).toEqual([null]);
});

test.each(['99999999999999999999 EUR', '1e5 EUR', 'NaN EUR'])('B15: %s is no amount at all', (text) => {
  expect(findMoney(text)).toEqual([]);
});

test('B15: a figure with a piece more in it is never read as a smaller one', () => {
  const whole = fc.integer({ min: 1_000, max: 999_999_999 });
  const setApart = fc.constantFrom(',', ' ', '\u00a0', '\u2009', '\u202f', "'", '.');
  const currency = fc.constantFrom('EUR', 'USD', 'CHF', '元');
  fc.assert(
    fc.property(whole, setApart, currency, (value, mark, word) => {
      const written = String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);
      for (const [found] of read(`offer: ${written} ${word}`)) expect([value, null]).toContain(found);
    }),
  );
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
