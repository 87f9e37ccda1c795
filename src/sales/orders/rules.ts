/** Orders by month: what an account bought, from us. Pure. A month without a record is unknown, not zero. */
import { commonCurrency, inCurrency, type Rates } from '../rates/convert.ts';

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

/** `leftOut`: currencies without a rate, whose orders are not in the totals. */
export type MonthlyTotals = {
  currency: string;
  months: readonly { month: string; amountMinor: number }[];
  leftOut: readonly string[];
};

/** Total by month, newest first: by the company's rates, else in the currency met most often. Null without orders. */
export const monthlyTotals = (orders: readonly MonthOrders[], rates: Rates): MonthlyTotals | null => {
  const currency = commonCurrency(orders, rates);
  if (currency === null) return null;
  const totals = new Map<string, number>();
  const leftOut = new Set<string>();
  for (const one of orders) {
    const amount = inCurrency(one.amountMinor, one.currency, currency, rates);
    if (amount === null) leftOut.add(one.currency);
    else totals.set(one.month, (totals.get(one.month) ?? 0) + amount);
  }
  const months = [...totals].map(([month, amountMinor]) => ({ month, amountMinor }));
  return {
    currency,
    months: months.sort((a, b) => (a.month < b.month ? 1 : -1)),
    leftOut: [...leftOut].sort(),
  };
};
