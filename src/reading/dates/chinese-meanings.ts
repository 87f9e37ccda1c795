/** What Chinese words for days and spans mean, told from the day of writing. */

import { CHINESE_NUMBER_SIGNS, readWholeNumber } from '../chinese-number.ts';
import {
  addDays,
  addMonths,
  datePartsOf,
  isoDate,
  monthEnd,
  quarterEnd,
  quarterOf,
  weekdayInWeek,
} from './calendar.ts';
import {
  ahead,
  behind,
  type DateGroups,
  type DateMeaning,
  fixed,
  fixedByToday,
  namedDay,
  openMonthDay,
  openMonthEnd,
  openQuarter,
  openWeekday,
  shifted,
  VAGUE_AHEAD,
  VAGUE_BEHIND,
  VAGUE_EITHER,
} from './date-rule.ts';

export const NUMBER = `\\d{1,3}|[${CHINESE_NUMBER_SIGNS}半几数俩仨]{1,4}`;
export const DAY_NUMBER = '\\d{1,2}|[一二三四五六七八九十廿]{1,3}';
export const WEEK = '周|星期|礼拜';

/** 3月 is March and no span of time; only 3个月 and 俩月 are. 5日内 is a span, 5日后 may be a date. */
export const SPAN_UNIT = '(?<unit>天|日(?=[之以]?内)|周|个?(?:星期|礼拜)|个月|(?<=[俩仨半])月|年)';

/** 号 after a digit also numbers things: 12号楼, 3号机, 2号线. */
export const NOT_NUMBERED_THING =
  '(?![楼线机店仓库门厂车台位柜炉桌院馆产标段井桩塔船令岗池罐泵房梯栋座地设板箱窑窗]|会议|工[位厂])';

export const WEEKDAYS = '一二三四五六日天';
export const UNITS = new Map<string, 'day' | 'week' | 'month' | 'year'>([
  ['天', 'day'],
  ['日', 'day'],
  ['周', 'week'],
  ['星期', 'week'],
  ['礼拜', 'week'],
  ['月', 'month'],
  ['年', 'year'],
]);
export const RELATIVE_DAYS = new Map([
  ['大前', -3],
  ['前', -2],
  ['昨', -1],
  ['明', 1],
  ['后', 2],
  ['大后', 3],
]);

export function weekdayNumber(sign: string | undefined): number {
  return Math.min(WEEKDAYS.indexOf(sign ?? '') + 1, 7);
}

/** 15, 十五, 廿八; NaN-free: null when it is no day. */
export function dayNumber(written: string | undefined): number {
  return readWholeNumber((written ?? '').replace('廿', '二十')) ?? 0;
}

/** A year before a month: 去年, 2026年, 26年, 二〇二六年; others (前年, 每年, 那年) are no certain one. */
export const YEAR =
  '(?:今年|明年|去年|(?:19|20)\\d{2}年|(?<![\\d.])\\d{2}年(?!前|后)|[〇零一二三四五六七八九]{4}年|[前后每那当同]年)的?';

/** A year of two digits lies so far from today at most, in years; 85年 may be 1985 and is left open. */
const SHORT_YEAR_REACH = 20;

/** Null where no year is written, NaN where it is not certain which. */
export function yearOf(written: string | undefined, today: string): number | null {
  const { year } = datePartsOf(today);
  if (written === undefined) return null;
  const plain = written.replace(/年?的?$/u, '');
  const away = ['去', '今', '明'].indexOf(plain);
  if (away >= 0) return year + away - 1;
  const digits = plain.replace(/[〇零一二三四五六七八九]/gu, (sign) => String(readWholeNumber(sign) ?? ''));
  if (/^\d{4}$/.test(digits)) return Number(digits);
  const full = /^\d{2}$/.test(digits) ? Math.floor(year / 100) * 100 + Number(digits) : Number.NaN;
  return Math.abs(full - year) <= SHORT_YEAR_REACH ? full : Number.NaN;
}

/** 上 -1, 上上 -2, 下 1, 下下 2; 这, 本 0. */
export function weeksAway(written: string): number {
  const sign = written[0];
  if (sign !== '上' && sign !== '下') return 0;
  return (sign === '下' ? 1 : -1) * (written[1] === sign ? 2 : 1);
}

export function readWeekday(groups: DateGroups, today: string): DateMeaning | null {
  const weekday = weekdayNumber(groups.weekday);
  if (groups.which === undefined) return openWeekday(weekday, today);
  return fixedByToday(weekdayInWeek(today, weekday, weeksAway(groups.which)), today);
}

export function readMonthDay(groups: DateGroups, today: string): DateMeaning | null {
  const month = dayNumber(groups.month);
  const day = dayNumber(groups.day);
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const year = yearOf(groups.year, today);
  return year === null ? openMonthDay(month, day, today) : namedDay(isoDate(year, month, day), today);
}

export function readDayOfNamedMonth(groups: DateGroups, today: string): DateMeaning | null {
  const which = groups.which ?? '';
  const months = which.startsWith('下') ? 1 : which.startsWith('上') ? -1 : 0;
  const first = addMonths(`${today.slice(0, 8)}01`, months);
  const { year, month } = datePartsOf(first);
  const date = isoDate(year, month, dayNumber(groups.day));
  return namedDay(date, today);
}

export function readMonthEnd(groups: DateGroups, today: string): DateMeaning | null {
  if (groups.month === undefined) {
    const which = groups.which ?? '';
    if (which.startsWith('上')) return behind(monthEnd(today, -1));
    return ahead(monthEnd(today, which.startsWith('下') ? 1 : 0));
  }
  const month = dayNumber(groups.month);
  const year = yearOf(groups.year, today);
  if (month < 1 || month > 12) return null;
  if (year === null) return openMonthEnd(month, today);
  const first = isoDate(year, month, 1);
  return fixed(first === null ? null : monthEnd(first, 0));
}

export function readQuarter(groups: DateGroups, today: string): DateMeaning | null {
  const sign = groups.quarter ?? groups.number ?? '';
  const quarter = '一二三四'.indexOf(sign) + 1 || Number(sign);
  if (/^(?:之?前|以前|初|中)/.test(groups.edge ?? '')) return VAGUE_AHEAD;
  const year = yearOf(groups.year, today);
  if (year === null) return openQuarter(quarter, today);
  return Number.isNaN(year) ? VAGUE_EITHER : fixed(quarterEnd(year, quarter));
}

export function readQuarterEnd(groups: DateGroups, today: string): DateMeaning | null {
  if (groups.which === '下') return VAGUE_AHEAD;
  return ahead(quarterEnd(datePartsOf(today).year, quarterOf(today)));
}

export function readYearEnd(groups: DateGroups, today: string): DateMeaning | null {
  const date = isoDate(yearOf(groups.year, today) ?? datePartsOf(today).year, 12, 31);
  return namedDay(date, today);
}

export function readSpan(groups: DateGroups, today: string): DateMeaning | null {
  const back = groups.back !== undefined;
  const vague = back ? VAGUE_BEHIND : VAGUE_AHEAD;
  const { half, extra, work, range } = groups;
  if ([half, extra, work, range].some((part) => part !== undefined)) return vague;
  const unit = UNITS.get((groups.unit ?? '').replace('个', ''));
  const number = groups.number ?? '';
  if (unit === undefined || (groups.passing === '过' && number === '两' && unit === 'day')) return vague;
  if (number === '半') return readHalf(unit, today, back);
  const count = readWholeNumber(number.replace(/^俩$/, '两').replace(/^仨$/, '三'));
  if (count === null || count === 0) return vague;
  if (back) return unit === 'day' ? behind(addDays(today, -count)) : VAGUE_BEHIND;
  return ahead(shifted(today, count, unit));
}

/** 半年 is six months, 半个月 fifteen days; half a week or day is no date. */
export function readHalf(unit: string, today: string, back: boolean): DateMeaning {
  if (back) return VAGUE_BEHIND;
  if (unit === 'year') return ahead(addMonths(today, 6));
  return unit === 'month' ? ahead(addDays(today, 15)) : VAGUE_AHEAD;
}
