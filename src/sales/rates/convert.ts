/** Sums across currencies by the company's own rates. Pure. What has no rate stays out of a sum and is named. */
import { minorUnits } from '../../chat/format.ts';

/**
 * `base`: the currency in which sums are shown; null: no rates are kept. `asOf`: ISO date on which the rates held.
 * `rates`: units of the base for one unit of each currency, such as 7.8 for EUR where the base is CNY.
 */
export type Rates = {
  base: string | null;
  asOf: string | null;
  rates: Readonly<Record<string, number>>;
};

/** None: a rate changes daily and is the company's to choose. Nothing is invented. */
export const NO_RATES: Rates = { base: null, asOf: null, rates: {} };

/** In minor units of the base, rounded; null without a rate. */
export const toBase = (amountMinor: number, currency: string, { base, rates }: Rates): number | null => {
  if (base === null) return null;
  if (currency === base) return amountMinor;
  const rate = rates[currency];
  if (rate === undefined) return null;
  return Math.round((amountMinor / minorUnits(currency)) * rate * minorUnits(base));
};

type Amount = { currency: string };

/** In which currency these are added up: the base where any of them can be told in it, else the one met most often. */
export const commonCurrency = (amounts: readonly Amount[], rates: Rates): string | null => {
  if (amounts.some(({ currency }) => toBase(0, currency, rates) !== null)) return rates.base;
  const counts = new Map<string, number>();
  for (const { currency } of amounts) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  const [most] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return most?.[0] ?? null;
};

/** Minor units of `into`; null where no rate leads there. */
export const inCurrency = (
  amountMinor: number,
  currency: string,
  into: string | null,
  rates: Rates,
): number | null => {
  if (currency === into) return amountMinor;
  return into === rates.base ? toBase(amountMinor, currency, rates) : null;
};

export type SumAcross = {
  currency: string | null;
  sumMinor: number;
  /** A rate was used: the sum is as good as its day. */
  isConverted: boolean;
  /** What has no rate, by currency. */
  leftOut: readonly { currency: string; sumMinor: number }[];
};

export const sumAcross = (
  amounts: readonly { currency: string; amountMinor: number }[],
  rates: Rates,
): SumAcross => {
  const into = commonCurrency(amounts, rates);
  const leftOut = new Map<string, number>();
  let sumMinor = 0;
  let isConverted = false;
  for (const { currency, amountMinor } of amounts) {
    const told = inCurrency(amountMinor, currency, into, rates);
    if (told === null) leftOut.set(currency, (leftOut.get(currency) ?? 0) + amountMinor);
    else sumMinor += told;
    isConverted ||= told !== null && currency !== into;
  }
  const rest = [...leftOut].map(([currency, left]) => ({ currency, sumMinor: left }));
  return {
    currency: into,
    sumMinor,
    isConverted,
    leftOut: rest.sort((a, b) => (a.currency < b.currency ? -1 : 1)),
  };
};
