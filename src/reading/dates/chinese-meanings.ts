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

export function yearOf(written: string | undefined, today: string): number | null {
  const { year } = datePartsOf(today);
  if (written === undefined) return null;
  if (written === '去年') return year - 1;
  if (written === '今年') return year;
  if (written === '明年') return year + 1;
  return Number(written.replace('年', ''));
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
  return year === null ? openMonthDay(month, day, today) : fixed(isoDate(year, month, day));
}

export function readDayOfNamedMonth(groups: DateGroups, today: string): DateMeaning | null {
  const which = groups.which ?? '';
  const months = which.startsWith('下') ? 1 : which.startsWith('上') ? -1 : 0;
  const first = addMonths(`${today.slice(0, 8)}01`, months);
  const { year, month } = datePartsOf(first);
  const date = isoDate(year, month, dayNumber(groups.day));
  return date === null ? VAGUE_EITHER : fixedByToday(date, today);
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
  return year === null ? openMonthEnd(month, today) : fixed(monthEnd(isoDate(year, month, 1) ?? today, 0));
}

export function readQuarter(groups: DateGroups, today: string): DateMeaning | null {
  const sign = groups.quarter ?? groups.number ?? '';
  const quarter = '一二三四'.indexOf(sign) + 1 || Number(sign);
  if (/^(?:之?前|以前|初|中)/.test(groups.edge ?? '')) return VAGUE_AHEAD;
  const year = yearOf(groups.year, today);
  if (year === null) return openQuarter(quarter, today);
  return fixed(quarterEnd(year, quarter));
}

export function readQuarterEnd(groups: DateGroups, today: string): DateMeaning | null {
  if (groups.which === '下') return VAGUE_AHEAD;
  return ahead(quarterEnd(datePartsOf(today).year, quarterOf(today)));
}

export function readYearEnd(groups: DateGroups, today: string): DateMeaning | null {
  const year = yearOf(groups.year, today) ?? datePartsOf(today).year;
  return fixedByToday(isoDate(year, 12, 31) ?? today, today);
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
