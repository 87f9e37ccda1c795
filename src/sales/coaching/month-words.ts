/** When something was known before, as one says it: "in August", 8月; within the last weeks the day itself. Pure. */
import type { Locale } from '../../chat/locale.ts';
import { daysBetween } from '../evidence/rules.ts';

/** Within this many days the day says more than the month. */
const DAY_WORDS_DAYS = 31;

const formats: Readonly<Record<Locale, Readonly<Record<'day' | 'month' | 'year', Intl.DateTimeFormat>>>> = {
  'zh-CN': {
    day: new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat('zh-CN', { month: 'short', timeZone: 'UTC' }),
    year: new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  },
  en: {
    day: new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric', timeZone: 'UTC' }),
    month: new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }),
    year: new Intl.DateTimeFormat('en', { year: 'numeric', month: 'long', timeZone: 'UTC' }),
  },
};

/** With its preposition in English: `on Nov 3`, `in August`, `in May 2025`. Both dates are ISO. */
export const whenWords = (date: string, today: string, locale: Locale): string => {
  const at = new Date(`${date}T00:00:00Z`);
  const isRecent = Math.abs(daysBetween(date, today)) <= DAY_WORDS_DAYS;
  const sameYear = date.slice(0, 4) === today.slice(0, 4);
  const { day, month, year } = formats[locale];
  const words = (isRecent ? day : sameYear ? month : year).format(at);
  if (locale === 'zh-CN') return words;
  return isRecent ? `on ${words}` : `in ${words}`;
};
