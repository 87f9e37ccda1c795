/** What the command prints. Pure. */
import type { Locale } from '../chat/locale.ts';
import { FIELDS } from './columns.ts';
import type { PlannedAccount, PlannedPerson } from './plan.ts';
import type { ImportOutcome } from './run-import.ts';
import { importTexts } from './texts.ts';

/** From the brief of the command: enough to see a slipped column. */
const FIRST_ROWS = 5;

/** More lines of one sort would push the rest off the screen. */
const LINES_MAX = 30;

/** `report` goes to standard output, `troubles` to standard error. */
export type Preview = { report: readonly string[]; troubles: readonly string[] };

export const viewImport = (outcome: ImportOutcome, locale: Locale): Preview => {
  const texts = importTexts[locale];
  const { problems } = outcome;
  const lines = problems.map(({ row, code, value }) => {
    const text = texts.problems[code](value);
    return row === null ? text : texts.row(row, text);
  });
  const troubles = problems.length === 0 ? [] : [...atMost(lines, locale), texts.notWritten(problems.length)];
  return { report: [...fileLines(outcome, locale), ...planLines(outcome, locale)], troubles };
};

const fileLines = ({ subject, table, unused }: ImportOutcome, locale: Locale): string[] => {
  const texts = importTexts[locale];
  if (table === null) return [];
  const file = texts.file(table.format, table.encoding, table.rows.length - 1);
  return [
    `${texts.subjects[subject]} · ${file}`,
    ...(unused.length === 0 ? [] : [texts.unused(unused.join(' · '))]),
  ];
};

const planLines = ({ plan, problems, written }: ImportOutcome, locale: Locale): string[] => {
  const texts = importTexts[locale];
  if (plan === null) return [];
  const { write, known, repeated } = plan;
  const first = write.slice(0, FIRST_ROWS).map((one) => texts.row(one.row, describe(one, locale)));
  const skipped = known.map(({ row, name }) => texts.row(row, name));
  const doubles = repeated.map(({ row, name, first: earlier }) => texts.sameAs(row, name, earlier));
  return [
    ...(first.length === 0 ? [] : [texts.firstRows, ...indented(first)]),
    ...(skipped.length === 0 ? [] : [texts.known(skipped.length), ...indented(atMost(skipped, locale))]),
    ...(doubles.length === 0 ? [] : [texts.repeated(doubles.length), ...indented(atMost(doubles, locale))]),
    ...(problems.length > 0 ? [] : [endLine(write.length, written, locale)].flat()),
  ];
};

const endLine = (count: number, written: boolean, locale: Locale): string[] => {
  const texts = importTexts[locale];
  if (written) return [texts.written(count)];
  return count === 0 ? [texts.nothingToWrite] : [texts.toWrite(count), texts.askYes];
};

/** Every field that is filled, so that a slipped column shows. */
const describe = (planned: PlannedAccount | PlannedPerson, locale: Locale): string => {
  const labels = importTexts[locale].fields;
  const values: Readonly<Record<string, unknown>> = {
    ...planned,
    ...('ownerName' in planned ? { owner: planned.ownerName } : {}),
    aliases: planned.aliases.join(' '),
  };
  const more = FIELDS.flatMap((field) => {
    const [label, value] = [labels[field], values[field]];
    return label === undefined || typeof value !== 'string' || value === '' ? [] : [`${label}: ${value}`];
  });
  const head = 'account' in planned ? [planned.account, planned.name] : [planned.name];
  return [...head, ...more].join(' | ');
};

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

const atMost = (lines: readonly string[], locale: Locale): string[] =>
  lines.length <= LINES_MAX
    ? [...lines]
    : [...lines.slice(0, LINES_MAX), importTexts[locale].more(lines.length - LINES_MAX)];
