/** Orders by month: what an account bought, from us. Pure. A month without a record is unknown, not zero. */
import { addMonths } from '../../reading/dates/calendar.ts';

/** The latest record of a month and product. `month`: ISO date of its first day. */
export type MonthOrders = {
  month: string;
  product: string | null;
  /** Department of the customer that uses it. */
  department: string | null;
  amountMinor: number;
  currency: string;
  source: string;
};

/** Months that a value "now" is made of. Unit: months; a year evens seasons out. */
export const VALUE_MONTHS = 12;

/** First day of the month of an ISO date. */
export const monthOf = (isoDate: string): string => `${isoDate.slice(0, 7)}-01`;

/** Total by month, newest first, in the currency that has most months; ties go to the code. */
export const monthlyTotals = (
  orders: readonly MonthOrders[],
): { currency: string; months: readonly { month: string; amountMinor: number }[] } | null => {
  const currency = mainCurrency(orders);
  if (currency === null) return null;
  const totals = new Map<string, number>();
  for (const one of orders) {
    if (one.currency !== currency) continue;
    totals.set(one.month, (totals.get(one.month) ?? 0) + one.amountMinor);
  }
  const months = [...totals].map(([month, amountMinor]) => ({ month, amountMinor }));
  return { currency, months: months.sort((a, b) => (a.month < b.month ? 1 : -1)) };
};

export const mainCurrency = (orders: readonly Pick<MonthOrders, 'currency' | 'month'>[]): string | null => {
  const months = new Map<string, number>();
  for (const { currency } of orders) months.set(currency, (months.get(currency) ?? 0) + 1);
  const ranked = [...months].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
};

/** Sum over the twelve months up to and with that of `today`; null where none of them is on record. */
export const valueOfYear = (
  months: readonly { month: string; amountMinor: number }[],
  today: string,
): number | null => {
  const from = addMonths(monthOf(today), -(VALUE_MONTHS - 1));
  const within = months.filter(({ month }) => month >= from && month <= monthOf(today));
  return within.length === 0 ? null : within.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
};
