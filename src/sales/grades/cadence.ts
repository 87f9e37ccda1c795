/** How often an account of a grade is to be met (methods G3), and whether it is due. Pure. */
import type { AccountKind } from '../accounts/kinds.ts';
import type { Grade } from './kinds.ts';
import { addWorkingDays, type Calendar, workingDaysBetween } from './working-days.ts';

export const CADENCE_KINDS = ['key_account', 'channel', 'renewal'] as const;
export type CadenceKind = (typeof CADENCE_KINDS)[number];

export type Cadences = Readonly<Record<CadenceKind, Readonly<Record<Grade, number>>>>;

/**
 * Working days between two real contacts. Source: catalogue G3 for key accounts. Channel and renewal own judgement: a
 * partner lives by what moves weekly, so the lower grades are met more often; a renewal is decided on its date, and
 * between two of them a steady customer needs less.
 */
export const CADENCES: Cadences = {
  key_account: { A: 7, B: 14, C: 30, D: 90 },
  channel: { A: 7, B: 14, C: 21, D: 45 },
  renewal: { A: 14, B: 30, C: 60, D: 90 },
};

/**
 * `pipelines`: keys of those in which the account's open deals run. Where all run in one, that one tells how often to
 * meet; else customers are worked as key accounts and partners as channel.
 */
export const cadenceKindOf = (kind: AccountKind, pipelines: readonly string[]): CadenceKind => {
  const [only, ...more] = new Set(pipelines);
  const ofDeals = more.length === 0 ? CADENCE_KINDS.find((one) => one === only) : undefined;
  return ofDeals ?? (kind === 'customer' ? 'key_account' : 'channel');
};

/** ISO dates. `never`: no real contact on record. */
export type CadenceState =
  | { state: 'no_grade' }
  | { state: 'never'; everyDays: number }
  | { state: 'calendar_unknown'; everyDays: number; lastOn: string }
  | {
      state: 'due' | 'in_time';
      everyDays: number;
      lastOn: string;
      /** Working days since the last contact. */
      passedDays: number;
      /** Null where the calendar ends before that day. */
      dueOn: string | null;
    };

/** `lastOn`: the last real contact of whatever kind; an attempt that reached nobody is none. */
export const cadenceState = (
  grade: Grade | null,
  everyDaysBy: Readonly<Record<Grade, number>>,
  lastOn: string | null,
  today: string,
  calendar: Calendar,
): CadenceState => {
  if (grade === null) return { state: 'no_grade' };
  const everyDays = everyDaysBy[grade];
  if (lastOn === null) return { state: 'never', everyDays };
  const passedDays = workingDaysBetween(calendar, lastOn, today);
  if (passedDays === null) return { state: 'calendar_unknown', everyDays, lastOn };
  const dueOn = addWorkingDays(calendar, lastOn, everyDays);
  return { state: passedDays >= everyDays ? 'due' : 'in_time', everyDays, lastOn, passedDays, dueOn };
};

/** Somebody should meet the account now. */
export const isDue = ({ state }: CadenceState): boolean => state === 'due' || state === 'never';
