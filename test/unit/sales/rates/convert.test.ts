import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_RATES, type Rates, sumAcross, toBase } from '../../../../src/sales/rates/convert.ts';
import { ratesSetting } from '../../../../src/sales/rates/settings.ts';
import { anySetting } from '../../../../src/sales/settings/setting.ts';

const RATES: Rates = { base: 'CNY', asOf: '2026-11-01', rates: { EUR: 7.8, JPY: 0.048 } };

describe('a sum across currencies', () => {
  test('uses the rates, whatever the minor units are', () => {
    expect(toBase(100, 'EUR', RATES)).toBe(780);
    expect(toBase(1000, 'JPY', RATES)).toBe(4800);
    expect(sumAcross([{ currency: 'EUR', amountMinor: 100 }], RATES)).toEqual({
      currency: 'CNY',
      sumMinor: 780,
      isConverted: true,
      leftOut: [],
    });
  });

  test('names what has no rate, and leaves it out', () => {
    const amounts = [
      { currency: 'CNY', amountMinor: 500 },
      { currency: 'USD', amountMinor: 100 },
      { currency: 'USD', amountMinor: 20 },
    ];
    expect(sumAcross(amounts, RATES)).toEqual({
      currency: 'CNY',
      sumMinor: 500,
      isConverted: false,
      leftOut: [{ currency: 'USD', sumMinor: 120 }],
    });
  });

  test('without rates adds up one currency alone, the one met most often', () => {
    const amounts = fc.array(
      fc.record({
        currency: fc.constantFrom('CNY', 'EUR', 'USD'),
        amountMinor: fc.integer({ min: 0, max: 1e9 }),
      }),
    );
    fc.assert(
      fc.property(amounts, (all) => {
        const { currency, sumMinor, leftOut } = sumAcross(all, NO_RATES);
        const mine = all.filter((one) => one.currency === currency);
        expect(sumMinor).toBe(mine.reduce((sum, one) => sum + one.amountMinor, 0));
        const rest = leftOut.reduce((sum, one) => sum + one.sumMinor, 0);
        expect(sumMinor + rest).toBe(all.reduce((sum, one) => sum + one.amountMinor, 0));
        expect(sumAcross([...all].reverse(), NO_RATES)).toEqual({
          currency,
          sumMinor,
          isConverted: false,
          leftOut,
        });
      }),
    );
  });
});

describe('a table of rates', () => {
  const { check } = anySetting(ratesSetting);

  test('is empty until somebody fills it in', () => {
    expect(ratesSetting.standard).toEqual({ base: null, asOf: null, rates: {} });
    expect(check(ratesSetting.standard).ok).toBe(true);
    expect(check(RATES).ok).toBe(true);
  });

  test.each([
    ['a currency that there is not', { ...RATES, base: 'XYZ' }],
    ['rates without a base', { ...RATES, base: null }],
    ['rates without their day', { ...RATES, asOf: null }],
    ['a rate of nothing', { ...RATES, rates: { EUR: 0 } }],
    ['a rate of the base itself', { ...RATES, rates: { CNY: 2 } }],
    ['a day that there is not', { ...RATES, asOf: '2026-13-01' }],
  ])('is refused with %s', (_what, table) => {
    expect(check(table).ok).toBe(false);
  });
});
