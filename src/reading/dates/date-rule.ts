/** What a date rule is and how the partial dates of notes (a weekday, a day of the month) become whole ones. */
import { addDays, addMonths, datePartsOf, isoDate, monthEnd, quarterEnd, weekdayOf } from './calendar.ts';

/**
 * What date words mean. Words such as 周三 or "the 9th" name one day when they speak of what is to come and
 * another when they tell what happened; both are given, and the reader of the sentence picks. Both null: the
 * words speak of time but name no single day (节后, soon, the other day).
 */
export type DateMeaning = {
  tense: 'past' | 'present' | 'future' | 'either';
  ahead: string | null;
  behind: string | null;
  /** 1 (Monday) to 7, where the words are a weekday alone: it may stand beside a date of the month. */
  weekday?: number;
};

export type DateGroups = Readonly<Record<string, string | undefined>>;

export type DateRule = {
  name: string;
  /** Global; named groups are handed to `read`. */
  pattern: RegExp;
  /** Null where the words are no date after all. */
  read(groups: DateGroups, today: string): DateMeaning | null;
};

export const VAGUE_AHEAD: DateMeaning = { tense: 'future', ahead: null, behind: null };
export const VAGUE_BEHIND: DateMeaning = { tense: 'past', ahead: null, behind: null };
export const VAGUE_EITHER: DateMeaning = { tense: 'either', ahead: null, behind: null };

/** A day to come; null makes it vague. */
export function ahead(date: string | null): DateMeaning {
  return { tense: 'future', ahead: date, behind: null };
}

/** A day gone by; null makes it vague. */
export function behind(date: string | null): DateMeaning {
  return { tense: 'past', ahead: null, behind: date };
}

/** The day of writing itself. */
export function present(today: string): DateMeaning {
  return { tense: 'present', ahead: today, behind: today };
}

/** One certain day, before or after today. */
export function fixed(date: string | null): DateMeaning {
  return { tense: 'either', ahead: date, behind: date };
}

/** A day of a week that is named (this, next, last): ahead or behind as it lies. */
export function fixedByToday(date: string, today: string): DateMeaning {
  if (date === today) return present(today);
  return date > today ? ahead(date) : behind(date);
}

/** A day named with its year; null where the calendar has no such day: the words speak of time and name no day. */
export function namedDay(date: string | null, today: string): DateMeaning {
  return date === null ? VAGUE_EITHER : fixedByToday(date, today);
}

/** A weekday alone: the next such day after today; when it tells the past, the last one up to today. */
export function openWeekday(weekday: number, today: string): DateMeaning {
  const forward = (weekday - weekdayOf(today) + 7) % 7 || 7;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return { tense: 'either', ahead: addDays(today, forward), behind: addDays(today, -back), weekday };
}

/** A day of the month alone: of the current month, or the next when it is past; backward likewise. */
export function openDay(day: number, today: string): DateMeaning {
  const inMonth = (months: number) => {
    const { year, month } = datePartsOf(addMonths(`${today.slice(0, 8)}01`, months));
    return isoDate(year, month, day);
  };
  const here = inMonth(0);
  if (here === null) return VAGUE_EITHER;
  return {
    tense: 'either',
    ahead: here >= today ? here : inMonth(1),
    behind: here <= today ? here : inMonth(-1),
  };
}

/** Month and day without a year: of the current year, or the next when it is past; backward likewise. */
export function openMonthDay(month: number, day: number, today: string): DateMeaning {
  const { year } = datePartsOf(today);
  const here = isoDate(year, month, day);
  if (here === null) return VAGUE_EITHER;
  return {
    tense: 'either',
    ahead: here >= today ? here : isoDate(year + 1, month, day),
    behind: here <= today ? here : isoDate(year - 1, month, day),
  };
}

/** The last day of a month named without a year. */
export function openMonthEnd(month: number, today: string): DateMeaning {
  if (!(month >= 1 && month <= 12)) return VAGUE_EITHER;
  const { year } = datePartsOf(today);
  const endIn = (inYear: number) => monthEnd(isoDate(inYear, month, 1) ?? today, 0);
  const here = endIn(year);
  return {
    tense: 'either',
    ahead: here >= today ? here : endIn(year + 1),
    behind: here <= today ? here : endIn(year - 1),
  };
}

/** The last day of a quarter named without a year: of the current year, or the next when it is past. */
export function openQuarter(quarter: number, today: string): DateMeaning {
  const { year } = datePartsOf(today);
  const here = quarterEnd(year, quarter);
  return ahead(here >= today ? here : quarterEnd(year + 1, quarter));
}

/** So many days, weeks, months or years after today. */
export function shifted(today: string, count: number, unit: 'day' | 'week' | 'month' | 'year'): string {
  if (unit === 'day') return addDays(today, count);
  if (unit === 'week') return addDays(today, count * 7);
  return addMonths(today, unit === 'month' ? count : count * 12);
}
