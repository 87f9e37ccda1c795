/** Whether an account buys enough a month to be worth a key account's cost (methods G8). Pure. */

/** Units of the currency a month. */
export type PurchaseThresholds = Readonly<Record<string, number>>;

/**
 * Source: the office-supply example of G8, 50,000 yuan a month. Other currencies: the same at a round rate, own
 * judgement; a tenant sets its own. A currency that is not named has no threshold.
 */
export const PURCHASE_THRESHOLDS: PurchaseThresholds = { CNY: 50_000, EUR: 6_500, USD: 7_000 };

/** Months that the average is taken of: one good month is no habit. Own judgement. */
export const THRESHOLD_MONTHS = 3;

export type ThresholdCheck = {
  result: 'reached' | 'below' | 'unknown';
  currency: string | null;
  /** Average of a month, minor units; null where less than three months are on record. */
  averageMinor: number | null;
  thresholdMinor: number | null;
};

/** `months`: totals, newest first. `unitsOf`: minor units per unit of the currency. */
export const checkThreshold = (
  totals: { currency: string; months: readonly { amountMinor: number }[] } | null,
  unitsOf: (currency: string) => number,
  thresholds: PurchaseThresholds = PURCHASE_THRESHOLDS,
): ThresholdCheck => {
  const currency = totals?.currency ?? null;
  const limit = currency === null ? undefined : thresholds[currency];
  const thresholdMinor = currency === null || limit === undefined ? null : limit * unitsOf(currency);
  const latest = totals?.months.slice(0, THRESHOLD_MONTHS) ?? [];
  const averageMinor =
    latest.length < THRESHOLD_MONTHS
      ? null
      : Math.round(latest.reduce((sum, { amountMinor }) => sum + amountMinor, 0) / THRESHOLD_MONTHS);
  const isKnown = averageMinor !== null && thresholdMinor !== null;
  const result = isKnown ? (averageMinor >= thresholdMinor ? 'reached' : 'below') : 'unknown';
  return { result, currency, averageMinor, thresholdMinor };
};
