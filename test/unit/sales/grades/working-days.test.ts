import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../src/reading/dates/calendar.ts';
import {
  addWorkingDays,
  calendarFor,
  WORKING_CALENDAR,
  workingDaysBetween,
} from '../../../../src/sales/grades/working-days.ts';

const china = calendarFor(WORKING_CALENDAR, 'Asia/Shanghai');
const weekdays = calendarFor(WORKING_CALENDAR, 'Europe/Berlin');

test("mainland China's holidays are off and its working weekends are worked", () => {
  expect(china.isWorkday('2026-10-01')).toBe(false);
  expect(china.isWorkday('2026-10-10')).toBe(true);
  expect(weekdays.isWorkday('2026-10-01')).toBe(true);
  expect(weekdays.isWorkday('2026-10-10')).toBe(false);
});

test('past the last day of the data nothing is known, and before it everything is', () => {
  expect(china.isWorkday('2026-12-31')).toBe(true);
  expect(china.isWorkday('2027-01-04')).toBeNull();
  expect(workingDaysBetween(china, '2026-12-30', '2027-01-04')).toBeNull();
  expect(addWorkingDays(china, '2026-12-30', 2)).toBeNull();
  expect(addWorkingDays(china, '2026-12-30', 1)).toBe('2026-12-31');
});

test("a company's own days go before the calendar, and its own end is kept", () => {
  const own = calendarFor(
    { calendar: 'weekdays', daysOff: ['2026-11-25'], workdays: ['2026-11-28'], knownUntil: '2026-11-30' },
    'Asia/Shanghai',
  );
  expect(own.isWorkday('2026-11-25')).toBe(false);
  expect(own.isWorkday('2026-11-28')).toBe(true);
  expect(own.isWorkday('2026-12-01')).toBeNull();
});

test('so many working days on there are so many working days in between', () => {
  const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2026-01-05', days));
  fc.assert(
    fc.property(
      fc.constantFrom(china, weekdays),
      day,
      fc.integer({ min: 1, max: 60 }),
      (calendar, from, days) => {
        const to = addWorkingDays(calendar, from, days);
        expect(to === null ? null : workingDaysBetween(calendar, from, to)).toBe(to === null ? null : days);
      },
    ),
  );
});
