/** What English words for days and spans mean, told from the day of writing. */
import { addDays, datePartsOf, isoDate, monthEnd, quarterEnd, quarterOf, weekdayInWeek } from './calendar.ts';
import {
  ahead,
  behind,
  type DateGroups,
  type DateMeaning,
  fixed,
  fixedByToday,
  namedDay,
  openMonthDay,
  openQuarter,
  openWeekday,
  present,
  shifted,
  VAGUE_AHEAD,
  VAGUE_BEHIND,
} from './date-rule.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const COUNTS = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
  ...['twelve', 'thirteen', 'fourteen'],
];

export const FULL_WEEKDAY = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
export const SHORT_WEEKDAY = 'mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun';
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
export const COUNT = `\\d{1,3}|an?|${COUNTS.slice(1).join('|')}`;
export const UNIT = '(?:calendar )?(?<unit>day|week|month|year|fortnight|wk|mth|yr)';
export const FEAST =
  "christmas|xmas|easter|thanksgiving|ramadan|eid|diwali|chinese new year|lunar new year|new year(?:'?s)?|cny|golden week|songkran|tet|hari raya|bank holidays?|labou?r day|midsummer|carnival|black friday|good friday|cyber monday|whitsun|pentecost|independence day|memorial day|hanukkah|passover|the holidays?|holidays?|vacation|summer|autumn|winter|spring|the fall|(?:the )?(?:summer|winter|autumn|spring|holiday|christmas|easter|festive) (?:break|season|shutdown|holidays?)|shutdown|the fair|the show|the weekend|half-term";
export const EDGE = 'before|after|until|till|by|over|during|post|pre';

export function weekdayNumber(word: string | undefined): number {
  return WEEKDAYS.indexOf((word ?? '').toLowerCase().slice(0, 3)) + 1;
}

export function monthNumber(word: string | undefined): number {
  return MONTHS.indexOf((word ?? '').toLowerCase().slice(0, 3)) + 1;
}

export function countOf(word: string | undefined): number | null {
  const written = (word ?? '').toLowerCase();
  if (/^\d+$/.test(written)) return Number(written);
  if (written === 'a' || written === 'an') return 1;
  return COUNTS.includes(written) ? COUNTS.indexOf(written) : null;
}

/** last -1, this 0, next 1. */
export function weeksAway(word: string): number {
  if (/^(?:last|past|previous)/i.test(word)) return -1;
  return /^next/i.test(word) ? 1 : 0;
}

export function readWeekday(groups: DateGroups, today: string): DateMeaning | null {
  const weekday = weekdayNumber(groups.weekday);
  const which = groups.which ?? groups.week;
  if (groups.odd !== undefined) return VAGUE_AHEAD;
  if (which === undefined || /coming/i.test(which)) return openWeekday(weekday, today);
  return fixedByToday(weekdayInWeek(today, weekday, weeksAway(which)), today);
}

export function readMonthDay(groups: DateGroups, today: string): DateMeaning | null {
  const month = groups.number === undefined ? monthNumber(groups.month) : Number(groups.number);
  const day = Number(groups.day);
  if (day < 1 || day > 31) return null;
  if (groups.year === undefined) return openMonthDay(month, day, today);
  return namedDay(isoDate(Number(groups.year.replace(/^['’]/u, '20')), month, day), today);
}

export function readDayOfNextMonth(groups: DateGroups, today: string): DateMeaning | null {
  const { year, month } = datePartsOf(monthEnd(today, weeksAway(groups.which ?? '')));
  const date = isoDate(year, month, Number(groups.day ?? groups.before));
  return namedDay(date, today);
}

export function readSpan(groups: DateGroups, today: string): DateMeaning | null {
  const count = countOf(groups.count);
  const word = (groups.unit ?? '').toLowerCase();
  if (count === null || count === 0 || groups.vague !== undefined) return VAGUE_AHEAD;
  if (word === 'fortnight') return ahead(addDays(today, 14 * count));
  const unit = word.startsWith('d')
    ? 'day'
    : word.startsWith('w')
      ? 'week'
      : word.startsWith('m')
        ? 'month'
        : 'year';
  return ahead(shifted(today, count, unit));
}

export function readAgo(groups: DateGroups, today: string): DateMeaning | null {
  const count = countOf(groups.count);
  return count !== null && groups.unit?.toLowerCase() === 'day'
    ? behind(addDays(today, -count))
    : VAGUE_BEHIND;
}

export function readQuarter(groups: DateGroups, today: string): DateMeaning | null {
  if (groups.edge !== undefined) return VAGUE_AHEAD;
  const quarter = Number(groups.quarter);
  const { year } = datePartsOf(today);
  if (groups.which !== undefined) return fixed(quarterEnd(year + weeksAway(groups.which), quarter));
  return groups.year === undefined
    ? openQuarter(quarter, today)
    : fixed(quarterEnd(Number(groups.year), quarter));
}

export function readPeriodEnd(groups: DateGroups, today: string): DateMeaning | null {
  const next = /next/i.test(groups.which ?? '');
  const period = (groups.period ?? groups.short ?? '').toLowerCase();
  const { year } = datePartsOf(today);
  if (period.startsWith('m')) return ahead(monthEnd(today, next ? 1 : 0));
  if (period.startsWith('y')) return ahead(isoDate(year + (next ? 1 : 0), 12, 31));
  if (period.startsWith('q') && !next) return ahead(quarterEnd(year, quarterOf(today)));
  if (period.startsWith('d') || period === 'b') return present(today);
  return VAGUE_AHEAD;
}

/** sat and sun are also a verb and a name; they are days only where a word or a time beside them says so. */
export function readShortWeekday(groups: DateGroups, today: string): DateMeaning | null {
  const word = groups.weekday ?? '';
  const cued = (groups.which ?? groups.cue ?? groups.after ?? groups.week) !== undefined;
  const clear = /^(?:tue|thu)/i.test(word) || /^(?:Mon|Wed|Fri|fri)/.test(word);
  return cued || clear ? readWeekday(groups, today) : null;
}
