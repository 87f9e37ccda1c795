import { expect, test } from 'vitest';
import { dealLine } from '../../../../src/sales/deals/deal-line.ts';

const deal = {
  id: 'd1',
  accountId: 'a1',
  name: 'Filling line',
  state: 'open' as const,
  stage: 'proposal' as const,
  closeOn: null,
};

test('a deal shows its amount in units of the currency, also where the currency has no smaller one', () => {
  expect(dealLine({ ...deal, amountMinor: 32_000_000, currency: 'EUR' }, '2026-11-24', 'en')).toMatch(
    /€320(K|,000)/,
  );
  expect(dealLine({ ...deal, amountMinor: 320_000, currency: 'JPY' }, '2026-11-24', 'en')).toMatch(
    /¥320(K|,000)/,
  );
  expect(dealLine({ ...deal, amountMinor: null, currency: null }, '2026-11-24', 'en')).not.toContain('·');
});

test('an open deal tells when it is to close, another one what has become of it', () => {
  const closing = { ...deal, amountMinor: null, currency: null, closeOn: '2026-12-15' };
  expect(dealLine(closing, '2026-11-24', 'en')).toBe('proposal · closes Tue, Dec 15');
  expect(dealLine({ ...closing, state: 'won' }, '2026-11-24', 'zh-CN')).toBe('提案 · 赢单');
});
