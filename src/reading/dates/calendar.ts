/** Calendar arithmetic on ISO dates (`YYYY-MM-DD`), free of clocks and time zones. Years 1 to 9999. */

const DAY_MS = 86_400_000;

const pad = (value: number, width: number) => String(value).padStart(width, '0');

/** The day as an ISO date, or null where the calendar has no such day (31 February). `month` is 1 to 12. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  if (day > lastDayOfMonth(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** Year, month (1 to 12) and day of an ISO date. */
export function datePartsOf(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** How many days the month has. */
export function lastDayOfMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The date so many days later, earlier when negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The same day so many months later; the month's last day where it has no such day. */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return `${pad(toYear, 4)}-${pad(toMonth, 2)}-${pad(Math.min(day, lastDayOfMonth(toYear, toMonth)), 2)}`;
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** Weekday 1 to 7 of the week that lies `weeks` after the one of `today`; weeks run Monday to Sunday. */
export function weekdayInWeek(today: string, weekday: number, weeks: number): string {
  return addDays(today, weekday - weekdayOf(today) + weeks * 7);
}

/** The last day of the month that lies `months` after the one of `today`. */
export function monthEnd(today: string, months: number): string {
  const first = addMonths(`${today.slice(0, 8)}01`, months);
  const { year, month } = datePartsOf(first);
  return `${first.slice(0, 8)}${pad(lastDayOfMonth(year, month), 2)}`;
}

/** The quarter (1 to 4) a date lies in. */
export function quarterOf(date: string): number {
  return Math.ceil(datePartsOf(date).month / 3);
}

/** The last day of a quarter (1 to 4). */
export function quarterEnd(year: number, quarter: number): string {
  return `${pad(year, 4)}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1] ?? '12-31'}`;
}
