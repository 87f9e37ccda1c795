/** Days on which people work, where that is known. Pure. Past a calendar's last year it is not: null, never a guess. */
import chineseDays from 'chinese-days';
import { addDays, weekdayOf } from '../../reading/dates/calendar.ts';

export const CALENDARS = ['of_owner', 'china', 'weekdays'] as const;
export type CalendarKind = (typeof CALENDARS)[number];

/** `daysOff`, `workdays`: ISO dates that the tenant adds; `knownUntil`: ISO date, null for no end. */
export type WorkingCalendar = {
  calendar: CalendarKind;
  daysOff: readonly string[];
  workdays: readonly string[];
  knownUntil: string | null;
};

/**
 * Mainland China's holidays and working weekends for whoever lives there, Monday to Friday elsewhere. Own judgement:
 * which days are off elsewhere is the tenant's to say. date-holidays 3.37.0 was looked at (November 2026: kept up, ISC
 * and CC-BY) and left out: 15 packages, 45 MB on disk and 45 MB of memory once loaded, of the 200 that a process has.
 */
export const WORKING_CALENDAR: WorkingCalendar = {
  calendar: 'of_owner',
  daysOff: [],
  workdays: [],
  knownUntil: null,
};

/** Last day that the package's data covers, 1.5.7: the State Council announces a year's days at the end of the year before. */
const CHINA_KNOWN_UNTIL = '2026-12-31';

const CHINESE_ZONES = new Set(['Asia/Shanghai', 'Asia/Chongqing', 'Asia/Harbin', 'Asia/Urumqi', 'PRC']);

const FRIDAY = 5;

export type Calendar = {
  /** Null where the calendar is not known for the day. */
  isWorkday: (isoDate: string) => boolean | null;
};

/** `ownerZone`: IANA name of the time zone of the account's owner. */
export const calendarFor = (rules: WorkingCalendar, ownerZone: string): Calendar => {
  const isChinese =
    rules.calendar === 'china' || (rules.calendar === 'of_owner' && CHINESE_ZONES.has(ownerZone));
  const until = [rules.knownUntil, isChinese ? CHINA_KNOWN_UNTIL : null]
    .filter((day) => day !== null)
    .sort()[0];
  const daysOff = new Set(rules.daysOff);
  const workdays = new Set(rules.workdays);
  return {
    isWorkday: (day) => {
      if (workdays.has(day)) return true;
      if (daysOff.has(day)) return false;
      if (until !== undefined && day > until) return null;
      return isChinese ? chineseDays.isWorkday(day) : weekdayOf(day) <= FRIDAY;
    },
  };
};

/** Working days after `from` up to and with `to`; 0 where `to` is not later. Null where the calendar ends in between. */
export const workingDaysBetween = (calendar: Calendar, from: string, to: string): number | null => {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    const works = calendar.isWorkday(day);
    if (works === null) return null;
    if (works) count += 1;
  }
  return count;
};

/** The day on which so many working days have passed since `from`. Null where the calendar ends before. */
export const addWorkingDays = (calendar: Calendar, from: string, days: number): string | null => {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    const works = calendar.isWorkday(day);
    if (works === null) return null;
    if (works) left -= 1;
  }
  return day;
};
