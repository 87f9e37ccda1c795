import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOrderLines } from '../../../../src/sales/orders/parse-lines.ts';

const TODAY = '2026-11-24';

test('months, amounts, products and departments are read from typed and from pasted lines', () => {
  const { orders, problems } = parseOrderLines(
    '2026-09 | 45k EUR | Filling line | Production\n2026年10月\t4.5万\t灌装线\n\n2026/8 0',
    TODAY,
  );
  expect(problems).toEqual([]);
  expect(orders).toEqual([
    {
      month: '2026-09-01',
      amountMinor: 4_500_000,
      currency: 'EUR',
      product: 'Filling line',
      department: 'Production',
    },
    { month: '2026-10-01', amountMinor: 4_500_000, currency: 'CNY', product: '灌装线', department: null },
    { month: '2026-08-01', amountMinor: 0, currency: 'CNY', product: null, department: null },
  ]);
});

test('a line that cannot be read is named by its number', () => {
  expect(
    parseOrderLines('2026-09 | 1k EUR\nSeptember | 1k EUR\n2026-13 | 1\n2026-12 | 1\n2026-09 | lots', TODAY)
      .problems,
  ).toEqual([
    { line: 2, problem: 'no_month' },
    { line: 3, problem: 'no_month' },
    { line: 4, problem: 'future_month' },
    { line: 5, problem: 'no_amount' },
  ]);
});

test('every line is an order or a problem, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { orders, problems } = parseOrderLines(text, TODAY);
      const lines = text.split(/\r?\n/u).filter((line) => line.trim() !== '');
      expect(orders.length + problems.length).toBe(lines.length);
    }),
  );
});
