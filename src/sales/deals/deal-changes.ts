/** The complete history of a deal: what changed, from what to what, by whom, when and why. Pure. */
import { daysBetween } from '../evidence/rules.ts';

export const CHANGE_KINDS = [
  'created',
  'stage',
  'amount',
  'close',
  'state',
  'owner',
  'product',
  'slip',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** `from` and `to` by kind: stage codes, minor units with currency, ISO dates, states, members' names. */
export type DealChange = {
  id: string;
  kind: ChangeKind;
  from: string | null;
  to: string | null;
  /** A code of `closing-reasons.ts`, null where none was asked. */
  reason: string | null;
  /** A word of the writer: lesson, comment. */
  note: string | null;
  competitor: string | null;
  /** Moved before the gate's evidence was there. */
  ahead: boolean;
  /** A manager let it through a hard gate. */
  overridden: boolean;
  memberName: string;
  on: string;
  at: Date;
};

/** A date that was not kept, and that nobody has been asked about: the day itself, null where there is none. */
export const unansweredSlip = (
  changes: readonly DealChange[],
  closeOn: string | null,
  today: string,
): string | null => {
  const answered = new Set(changes.filter(({ kind }) => kind === 'slip').map(({ from }) => from));
  const [moved] = changes.filter(isSlip);
  const missed = closeOn !== null && closeOn < today ? closeOn : (moved?.from ?? null);
  return missed === null || answered.has(missed) ? null : missed;
};

/** The close date went to a later day. */
export const isSlip = ({ kind, from, to }: DealChange): boolean =>
  kind === 'close' && from !== null && to !== null && to > from;

/** How often and by how many days the close date has slipped. */
export const slipsOf = (changes: readonly DealChange[]): { times: number; days: number } => {
  const slips = changes.filter(isSlip);
  const days = slips.reduce((sum, { from, to }) => sum + daysBetween(from ?? '', to ?? ''), 0);
  return { times: slips.length, days };
};

/** Changes after a review, newest first; all of them where there was none. */
export const changesSince = (
  changes: readonly DealChange[],
  review: { at: Date } | undefined,
): readonly DealChange[] => (review === undefined ? changes : changes.filter(({ at }) => at > review.at));
