import { expect, test } from 'vitest';
import { dealLine } from '../../../../src/sales/records/deal-line.ts';

const deal = {
  id: 'd1',
  accountId: 'a1',
  name: 'Filling line',
  state: 'open' as const,
  stage: 'proposal' as const,
  closeOn: null,
};

test('a deal shows its amount in units of the currency, also where the currency has no smaller one', () => {
  expect(dealLine({ ...deal, amountMinor: 32_000_000, currency: 'EUR' }, 'en')).toMatch(/€320(K|,000)/);
  expect(dealLine({ ...deal, amountMinor: 320_000, currency: 'JPY' }, 'en')).toMatch(/¥320(K|,000)/);
  expect(dealLine({ ...deal, amountMinor: null, currency: null }, 'en')).not.toContain('·');
});
