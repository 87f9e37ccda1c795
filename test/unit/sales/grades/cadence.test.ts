import { expect, test } from 'vitest';
import { CADENCES, cadenceKindOf, cadenceState, isDue } from '../../../../src/sales/grades/cadence.ts';
import { calendarFor, WORKING_CALENDAR } from '../../../../src/sales/grades/working-days.ts';

const weekdays = calendarFor(WORKING_CALENDAR, 'Europe/Berlin');

test('the pipeline of the open deals tells how often to meet, else the kind of account', () => {
  expect(cadenceKindOf('customer', [])).toBe('key_account');
  expect(cadenceKindOf('dealer', [])).toBe('channel');
  expect(cadenceKindOf('customer', ['renewal'])).toBe('renewal');
  expect(cadenceKindOf('customer', ['renewal', 'key_account'])).toBe('key_account');
  expect(cadenceKindOf('customer', ['our own'])).toBe('key_account');
});

test('due on the very working day, not the day before', () => {
  const state = (today: string) => cadenceState('A', CADENCES.key_account, '2026-11-24', today, weekdays);
  expect(isDue(state('2026-12-02'))).toBe(false);
  expect(isDue(state('2026-12-03'))).toBe(true);
  expect(state('2026-12-03')).toMatchObject({ passedDays: 7, dueOn: '2026-12-03' });
});
