/** Rows of accounts and their scores -> what the curve is made of. Pure. */
import { cadenceKindOf, cadenceState, isDue } from './cadence.ts';
import type { AccountEffort } from './concentration.ts';
import type { AccountRow } from './concentration-store.ts';
import { type ImportanceScores, importanceOf } from './importance.ts';
import type { GradeRules } from './settings.ts';
import { calendarFor } from './working-days.ts';

export type Efforts = {
  accounts: readonly AccountEffort[];
  /** The currency in which most accounts buy; null where none has orders on record. */
  currency: string | null;
  /** Accounts that buy in other currencies alone: no rate is known, so they are left out. */
  otherCurrency: readonly string[];
};

/** `scoresBy`: the latest scores by account. `today`: ISO date. */
export const effortsOf = (
  rows: readonly AccountRow[],
  scoresBy: ReadonlyMap<string, ImportanceScores>,
  rules: GradeRules,
  today: string,
): Efforts => {
  const currency = commonCurrency(rows);
  const accounts = rows.map((row): AccountEffort => {
    const { grade } = importanceOf(scoresBy.get(row.id) ?? {}, rules.weights, rules.floors);
    const everyDays = rules.cadences[cadenceKindOf(row.kind, row.pipelines)];
    const calendar = calendarFor(rules.calendar, row.ownerZone);
    const value = row.values.find((one) => one.currency === currency);
    return {
      id: row.id,
      name: row.name,
      grade,
      valueMinor: value?.amountMinor ?? null,
      visits: row.visits,
      isDue: isDue(cadenceState(grade, everyDays, row.lastContactOn, today, calendar)),
    };
  });
  const others = rows.filter(
    ({ values }) => values.length > 0 && !values.some((one) => one.currency === currency),
  );
  return { accounts, currency, otherCurrency: others.map(({ name }) => name) };
};

const commonCurrency = (rows: readonly AccountRow[]): string | null => {
  const counts = new Map<string, number>();
  for (const { values } of rows) {
    for (const { currency } of values) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
};
