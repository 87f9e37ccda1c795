/** Where an account stands in its life cycle (methods L2), from the trend of its orders over four periods. Pure. */
import { addMonths } from '../../reading/dates/calendar.ts';
import { monthOf } from '../orders/rules.ts';
import type { LifeCycle } from './kinds.ts';

/** Periods compared. Source: catalogue L2. */
export const PERIODS = 4;

/**
 * `months`: length of a period, a quarter, in which most customers order at least once. `change`: by how much the later
 * two periods must differ from the earlier two to be a trend; a seventh either way is what seasons and full
 * truckloads make. Own judgement.
 */
export type TrendRules = { months: number; change: number };
export const TREND_RULES: TrendRules = { months: 3, change: 0.15 };

/** `amountMinor` null: no month of the period is on record. `from`: ISO date of its first day. */
export type PeriodTotal = { from: string; amountMinor: number | null };

export type LifeCycleState = {
  /** Null where fewer than four periods are on record. */
  phase: LifeCycle | null;
  /** Oldest first; the running period is left out, it is not over. */
  periods: readonly PeriodTotal[];
};

/**
 * `months`: totals by month. A period with any month on record is known: a month of it without a line had no orders.
 * `hasTraded` false: potential, since nothing was ever bought.
 */
export const lifeCycleOf = (
  months: readonly { month: string; amountMinor: number }[],
  hasTraded: boolean,
  today: string,
  rules: TrendRules = TREND_RULES,
): LifeCycleState => {
  const periods = lastPeriods(months, today, rules.months);
  const [a, b, c, d] = periods.map(({ amountMinor }) => amountMinor);
  if (!hasTraded) return { phase: 'potential', periods };
  if (a == null || b == null || c == null || d == null) return { phase: null, periods };
  return { phase: phaseOf(a + b, c + d, rules.change), periods };
};

const phaseOf = (earlier: number, later: number, change: number): LifeCycle => {
  if (later > earlier * (1 + change)) return 'growing';
  if (later < earlier * (1 - change)) return 'declining';
  return 'mature';
};

/** The four whole periods before the one of `today`, oldest first. */
export const lastPeriods = (
  months: readonly { month: string; amountMinor: number }[],
  today: string,
  length: number,
): PeriodTotal[] => {
  const current = startOfPeriod(today, length);
  return Array.from({ length: PERIODS }, (_, index) => {
    const from = addMonths(current, -(PERIODS - index) * length);
    const to = addMonths(from, length);
    const within = months.filter(({ month }) => month >= from && month < to);
    const total = within.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return { from, amountMinor: within.length === 0 ? null : total };
  });
};

const startOfPeriod = (isoDate: string, length: number): string => {
  const month = Number(isoDate.slice(5, 7)) - 1;
  return addMonths(monthOf(isoDate), -(month % length));
};

/** Trade has stopped: it went on before, and so many latest periods are on record as nothing. */
export const hasStopped = (periods: readonly PeriodTotal[], hasTraded: boolean, stopped: number): boolean =>
  hasTraded && periods.slice(-stopped).every(({ amountMinor }) => amountMinor === 0);
