/** Rows of accounts and their scores -> what the curve is made of. Pure. */
import { commonCurrency, inCurrency, type Rates } from '../rates/convert.ts';
import { cadenceKindOf, cadenceState, isDue } from './cadence.ts';
import type { AccountEffort } from './concentration.ts';
import type { AccountRow } from './concentration-store.ts';
import { type ImportanceScores, importanceOf } from './importance.ts';
import type { GradeRules } from './settings.ts';
import { calendarFor } from './working-days.ts';

export type Efforts = {
  accounts: readonly AccountEffort[];
  /** In which currency values are told: the company's base, else the one met most often; null without any order. */
  currency: string | null;
  /** ISO date of the company's rates, where one was used. */
  ratesOf: string | null;
  /** Accounts whose orders, or part of them, are in currencies without a rate: those orders are left out. */
  withoutRate: readonly { name: string; currencies: readonly string[]; hasValue: boolean }[];
};

/** `scoresBy`: the latest scores by account. `today`: ISO date. */
export const effortsOf = (
  rows: readonly AccountRow[],
  scoresBy: ReadonlyMap<string, ImportanceScores>,
  rules: GradeRules,
  today: string,
): Efforts => {
  const { rates } = rules;
  const all = rows.flatMap(({ values }) => values);
  const currency = commonCurrency(all, rates);
  const accounts = rows.map((row): AccountEffort => {
    const { grade } = importanceOf(scoresBy.get(row.id) ?? {}, rules.weights, rules.floors);
    const everyDays = rules.cadences[cadenceKindOf(row.kind, row.pipelines)];
    const calendar = calendarFor(rules.calendar, row.ownerZone);
    return {
      id: row.id,
      name: row.name,
      grade,
      valueMinor: boughtIn(row, currency, rates),
      visits: row.visits,
      isDue: isDue(cadenceState(grade, everyDays, row.lastContactOn, today, calendar)),
    };
  });
  const isConverted = all.some(
    (one) => one.currency !== currency && inCurrency(0, one.currency, currency, rates) !== null,
  );
  return {
    accounts,
    currency,
    ratesOf: isConverted ? rates.asOf : null,
    withoutRate: rows.flatMap((row) => leftOutOf(row, currency, rates)),
  };
};

/** Minor units of `currency`; null where no order can be told in it. */
const boughtIn = ({ values }: AccountRow, currency: string | null, rates: Rates): number | null => {
  const told = values.flatMap((one) => inCurrency(one.amountMinor, one.currency, currency, rates) ?? []);
  return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0);
};

const leftOutOf = (row: AccountRow, currency: string | null, rates: Rates): Efforts['withoutRate'] => {
  const currencies = row.values
    .map((one) => one.currency)
    .filter((one) => inCurrency(0, one, currency, rates) === null)
    .sort();
  if (currencies.length === 0) return [];
  return [{ name: row.name, currencies, hasValue: currencies.length < row.values.length }];
};
