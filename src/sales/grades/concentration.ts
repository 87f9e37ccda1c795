/** The 80/20 of one's own accounts (methods G2): who brings the value, and where the visits go. Pure. */
import { GRADES, type Grade } from './kinds.ts';

export type AccountEffort = {
  id: string;
  name: string;
  grade: Grade | null;
  /** Orders of the last twelve months, minor units of one currency; null where none are on record. */
  valueMinor: number | null;
  /** Real contacts of the last twelve months. */
  visits: number;
  isDue: boolean;
};

/** The share of accounts that 80/20 speaks of. Source: catalogue G2. */
export const TOP_SHARE = 0.2;

/** Points of percent by which a grade's share of visits may stay behind its share of value. Own judgement. */
export const LAG_POINTS = 20;

export type CurvePoint = {
  id: string;
  name: string;
  grade: Grade | null;
  /** Percent of the whole up to and with this account, 0 to 100. */
  valuePct: number;
  visitsPct: number;
};

export type GradeEffort = {
  grade: Grade;
  accounts: number;
  valuePct: number;
  visitsPct: number;
  /** Accounts of the grade whose contact is due. */
  due: readonly string[];
  /** The visits do not follow the value. */
  isBehind: boolean;
};

export type Concentration = {
  /** The most valuable first. */
  curve: readonly CurvePoint[];
  /** Percent of the value that the top fifth of the accounts brings; null where no value is known. */
  topSharePct: number | null;
  topCount: number;
  grades: readonly GradeEffort[];
  /** Accounts of unknown value: they are not in the curve. */
  unknown: readonly string[];
};

export const concentrationOf = (accounts: readonly AccountEffort[]): Concentration => {
  const known = accounts
    .flatMap((one) => (one.valueMinor === null ? [] : [{ ...one, value: one.valueMinor }]))
    .sort((a, b) => b.value - a.value || (a.id < b.id ? -1 : 1));
  const whole = {
    value: sum(known.map(({ value }) => value)),
    visits: sum(known.map(({ visits }) => visits)),
  };
  let value = 0;
  let visits = 0;
  const curve = known.map((one): CurvePoint => {
    value += one.value;
    visits += one.visits;
    return {
      id: one.id,
      name: one.name,
      grade: one.grade,
      valuePct: percent(value, whole.value),
      visitsPct: percent(visits, whole.visits),
    };
  });
  const topCount = Math.ceil(known.length * TOP_SHARE);
  return {
    curve,
    topSharePct: whole.value === 0 ? null : (curve[topCount - 1]?.valuePct ?? null),
    topCount,
    grades: GRADES.flatMap((grade) => effortOf(grade, accounts, whole)),
    unknown: accounts.filter(({ valueMinor }) => valueMinor === null).map(({ name }) => name),
  };
};

/** Nothing where no account has the grade. */
const effortOf = (
  grade: Grade,
  accounts: readonly AccountEffort[],
  whole: { value: number; visits: number },
): GradeEffort[] => {
  const all = accounts.filter((one) => one.grade === grade);
  const known = all.filter(({ valueMinor }) => valueMinor !== null);
  if (all.length === 0) return [];
  const valuePct = percent(sum(known.map(({ valueMinor }) => valueMinor ?? 0)), whole.value);
  const visitsPct = percent(sum(known.map(({ visits }) => visits)), whole.visits);
  const due = all.filter(({ isDue }) => isDue).map(({ name }) => name);
  return [
    { grade, accounts: all.length, valuePct, visitsPct, due, isBehind: valuePct - visitsPct > LAG_POINTS },
  ];
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (part / whole) * 100);
