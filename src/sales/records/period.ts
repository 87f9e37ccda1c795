/** Words for a stretch of time in a list command. Pure. */
import { addDays, addMonths, monthEnd, weekdayInWeek } from '../../reading/dates/calendar.ts';

/** ISO days, both inclusive; null where no end is named. `rest` is the text without the words. */
export type Period = { rest: string; from: string | null; to: string | null };

const SUNDAY = 7;

export function readPeriod(text: string, today: string): Period {
  const monthStart = `${today.slice(0, 8)}01`;
  const periods: readonly (readonly [RegExp, string, string])[] = [
    [/今天|today/iu, today, today],
    [/本周|这周|this week/iu, weekdayInWeek(today, 1, 0), weekdayInWeek(today, SUNDAY, 0)],
    [/上周|last week/iu, weekdayInWeek(today, 1, -1), weekdayInWeek(today, SUNDAY, -1)],
    [/本月|这个月|this month/iu, monthStart, monthEnd(today, 0)],
    [/上个?月|last month/iu, addMonths(monthStart, -1), addDays(monthStart, -1)],
  ];
  for (const [pattern, from, to] of periods) {
    if (pattern.test(text)) return { rest: text.replace(pattern, ' ').trim(), from, to };
  }
  const month = /(20\d\d)-(0[1-9]|1[0-2])(?!\d)/.exec(text);
  if (month === null) return { rest: text, from: null, to: null };
  const first = `${month[1]}-${month[2]}-01`;
  return { rest: text.replace(month[0], ' ').trim(), from: first, to: monthEnd(first, 0) };
}
