/** All that a yearly plan shows: its lines, last year's, what the records would add, white space and file. Pure. */
import { currentOf, factsOf } from '../evidence/rules.ts';
import type { AccountFile, AccountRecords } from '../grades/records.ts';
import { latestOf, standingOf } from '../grades/standing.ts';
import type { PlanLine } from './compare.ts';
import { completenessOf, type FileCompleteness } from './completeness.ts';
import { fileFactsOf } from './file-facts.ts';
import type { GrowthState } from './kinds.ts';
import { type Prefilled, prefilledLines } from './prefill.ts';
import type { PlanRules } from './settings.ts';
import type { YearLine } from './store.ts';
import { type Use, type WhiteSpace, whiteSpaceOf } from './white-space.ts';

export type PlanPage = {
  file: AccountFile;
  year: number;
  isStarted: boolean;
  lines: readonly PlanLine[];
  lastYear: readonly PlanLine[];
  /** What the records say and no line of the plan rests on yet. */
  fresh: readonly Prefilled[];
  whiteSpace: WhiteSpace;
  growth: readonly { what: string; state: GrowthState; on: string; who: string }[];
  completeness: FileCompleteness;
};

export const planPageOf = (
  records: AccountRecords,
  stored: { year: number; isStarted: boolean; lines: readonly YearLine[] },
  rules: PlanRules,
  today: string,
): PlanPage => {
  const { year, isStarted } = stored;
  const lines = stored.lines.filter((line) => line.year === year);
  return {
    file: records.file,
    year,
    isStarted,
    lines,
    lastYear: stored.lines.filter((line) => line.year === year - 1),
    fresh: freshOf(records, lines),
    whiteSpace: whiteSpaceIn(records),
    growth: growthOf(records),
    completeness: completenessOf(
      fileFactsOf(records, standingOf(records, rules.grades, today)),
      rules.fileWeights,
    ),
  };
};

/** A plan is read by everybody with rights on the account: what is for the account team alone stays out. */
const freshOf = ({ ledger }: AccountRecords, lines: readonly PlanLine[]): Prefilled[] => {
  const known = new Set(lines.flatMap(({ source }) => source?.entryId ?? []));
  const facts = ledger
    .filter(({ audience }) => audience === 'team')
    .map(({ id, ...entry }) => ({ ...entry, entryId: id }));
  return prefilledLines(facts).filter(({ fact }) => !known.has(fact.entryId));
};

/** What was put down by hand, and what orders with product and department show. */
export const whiteSpaceIn = ({ file, ledger }: AccountRecords): WhiteSpace => {
  const told = factsOf(ledger, 'product_use').map(({ value }) => value);
  const bought = file.orders.flatMap(({ product, department, amountMinor }): Use[] =>
    product === null || department === null || amountMinor <= 0
      ? []
      : [{ product, department, state: 'buys' }],
  );
  const stances = currentOf(ledger, 'stance');
  const supporters = file.people.flatMap(({ id, name, department }) =>
    department !== null && stances.get(id)?.value === 'supporter' ? [{ name, department }] : [],
  );
  const departments = file.people.flatMap(({ department }) => department ?? []);
  return whiteSpaceOf([...told, ...bought], departments, supporters);
};

const growthOf = ({ ledger }: AccountRecords): PlanPage['growth'] =>
  latestOf(ledger, 'joint_growth', ({ what }) => what)
    .filter(({ value }) => value.state !== 'dropped')
    .map(({ value, observedOn, memberName }) => ({ ...value, on: observedOn, who: memberName }));
