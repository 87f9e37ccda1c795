import { expect, test } from 'vitest';
import { dealLine } from '../../../../src/sales/deals/deal-line.ts';

const deal = {
  id: 'd1',
  accountId: 'a1',
  name: 'Filling line',
  state: 'open' as const,
  pipeline: 'key_account',
  stage: 'proposal' as const,
  stageCode: null,
  closeOn: null,
};

const TRIAL = { en: 'trial order', 'zh-CN': '试单' };

test('a deal shows its amount in units of the currency, also where the currency has no smaller one', () => {
  expect(dealLine({ ...deal, amountMinor: 32_000_000, currency: 'EUR' }, TRIAL, '2026-11-24', 'en')).toMatch(
    /€320(K|,000)/,
  );
  expect(dealLine({ ...deal, amountMinor: 320_000, currency: 'JPY' }, TRIAL, '2026-11-24', 'en')).toMatch(
    /¥320(K|,000)/,
  );
  expect(dealLine({ ...deal, amountMinor: null, currency: null }, TRIAL, '2026-11-24', 'en')).not.toContain(
    '·',
  );
});

test('a deal is named by the stage of its own pipeline; an open one tells when it is to close, another one what has become of it', () => {
  const closing = { ...deal, amountMinor: null, currency: null, closeOn: '2026-12-15' };
  expect(dealLine(closing, TRIAL, '2026-11-24', 'en')).toBe('trial order · closes Tue, Dec 15');
  expect(dealLine({ ...closing, state: 'won' }, TRIAL, '2026-11-24', 'zh-CN')).toBe('试单 · 赢单');
});
