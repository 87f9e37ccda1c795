/** Causes as advice: in which order, by when, by which method. Pure. */
import { z } from 'zod';
import { addDays, weekdayOf } from '../../reading/dates/calendar.ts';
import { type Cause, factsKeyOf, keyOf } from './cause.ts';
import { CAUSES, type CauseKind } from './kinds.ts';
import { isLight } from './light.ts';

const row = z.strictObject({
  /** 0 to 100: how much acting on it moves the deal; the higher goes first. */
  effect: z.int().min(0).max(100),
  /** Days from today by which it should be done. */
  withinDays: z.int().min(0).max(90),
});
export const adviceTable = z.strictObject(
  Object.fromEntries(CAUSES.map((cause) => [cause, row])) as Record<CauseKind, typeof row>,
);
export type AdviceTable = z.infer<typeof adviceTable>;

const act = (effect: number, withinDays: number) => ({ effect, withinDays });

/**
 * Own judgement, in the order of what loses deals most surely: our own broken word (R3), resistance that nobody answers
 * (K4, O4, G7), a date that does not hold (D8), power not reached (K5, D9), a step that the buyer has not taken (D2), then
 * what keeps the deal from moving (D4, D7, O10), then breadth and width of the relation (K2, K3, K11, L1), which grow
 * over many visits, and last what can wait for a quiet week: the next offer (A4) and blanks of the file (A5). A customer
 * that stopped buying (L1) goes before every deal with it. Days: at once where trust is at stake, a week where a visit is needed, a fortnight where a
 * relation is to be built.
 */
export const ADVICE_STANDARD: AdviceTable = {
  promise_overdue: act(95, 1),
  told_lost: act(94, 2),
  trade_stopped: act(92, 5),
  value_unseen: act(89, 7),
  opponent_unanswered: act(88, 7),
  objection_open: act(86, 7),
  date_slipped: act(83, 5),
  decider_unmet: act(82, 14),
  decider_unknown: act(81, 7),
  ahead_of_buyer: act(80, 7),
  silent_opponent: act(79, 7),
  approval_open: act(78, 5),
  terms_open: act(77, 7),
  customer_promise_due: act(76, 3),
  contact_due: act(75, 5),
  no_next_step: act(74, 3),
  gate_gap: act(73, 10),
  stalled: act(72, 7),
  value_unstated: act(71, 14),
  orders_declining: act(71, 10),
  rival_moves: act(70, 7),
  value_short: act(69, 14),
  single_thread: act(68, 14),
  role_unmet: act(66, 14),
  relation_narrow: act(62, 30),
  guide_missing: act(60, 14),
  gate_vague: act(58, 14),
  next_offer: act(50, 30),
  file_blank: act(30, 30),
};

/** The catalogue's method behind each. */
export const METHODS = {
  promise_overdue: 'R3',
  opponent_unanswered: 'K4',
  objection_open: 'O4',
  value_unseen: 'G7',
  decider_unmet: 'K5',
  decider_unknown: 'K2',
  silent_opponent: 'D9',
  terms_open: 'D9',
  gate_gap: 'D4',
  gate_vague: 'D4',
  ahead_of_buyer: 'D2',
  date_slipped: 'D8',
  rival_moves: 'A2',
  guide_missing: 'K3',
  role_unmet: 'K2',
  approval_open: 'D7',
  contact_due: 'G3',
  stalled: 'D8',
  single_thread: 'K11',
  customer_promise_due: 'R3b',
  no_next_step: 'O10',
  value_unstated: 'O2',
  relation_narrow: 'L1',
  value_short: 'G6',
  told_lost: 'D10',
  trade_stopped: 'L1',
  orders_declining: 'L2',
  next_offer: 'A4',
  file_blank: 'A5',
} as const satisfies Readonly<Record<CauseKind, string>>;

export type MethodId = (typeof METHODS)[CauseKind];

export type Advice = {
  cause: Cause;
  key: string;
  /** Changes when what it rests on changes. */
  factsKey: string;
  /** ISO date, a working day. */
  byOn: string;
  method: MethodId;
};

/** All causes as advice, the greatest effect first. */
export const rankAdvice = (causes: readonly Cause[], today: string, table: AdviceTable): Advice[] => {
  // Sorting is stable: of one kind the causes keep the order in which they were found, the most urgent first.
  const ranked = [...causes].sort(
    (a, b) => effectOf(b, table) - effectOf(a, table) || compare(a.subject.name, b.subject.name),
  );
  return ranked.map((cause) => ({
    cause,
    key: keyOf(cause),
    factsKey: factsKeyOf(cause),
    byOn: dayFor(cause, today, table[cause.facts.kind].withinDays),
    method: METHODS[cause.facts.kind],
  }));
};

/** A single thread that is about to break leaves us as far from those who decide as if we had never met them. */
const effectOf = ({ facts }: Cause, table: AdviceTable): number =>
  facts.kind === 'single_thread' && facts.changeOn !== null
    ? table.decider_unmet.effect
    : table[facts.kind].effect;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Within its days; what is not light before the next meeting, where that comes first: then it is of use there. */
const dayFor = ({ facts, meetingOn }: Cause, today: string, withinDays: number): string => {
  const byOn = workingDay(addDays(today, withinDays));
  if (meetingOn === null || byOn < meetingOn || isLight(facts)) return byOn;
  const eve = workingDayBefore(meetingOn);
  return eve < today ? workingDay(today) : eve;
};

const SATURDAY = 6;
/** The day itself, or the Monday after where it falls on a weekend. */
const workingDay = (day: string): string => {
  const weekday = weekdayOf(day);
  return weekday < SATURDAY ? day : addDays(day, 8 - weekday);
};

/** The day before, or the Friday where that falls on a weekend. */
const workingDayBefore = (day: string): string => {
  const eve = addDays(day, -1);
  const weekday = weekdayOf(eve);
  return weekday < SATURDAY ? eve : addDays(eve, SATURDAY - 1 - weekday);
};
