/**
 * Why a deal ended or went back (D10): a reason is one tap, competitor and lesson may follow. The lists are our own
 * judgement after the objections that notes tell: short enough for one row of buttons, each with another cure.
 */
import type { DealState } from './stages.ts';

export const CLOSINGS = ['won', 'lost', 'cancelled', 'paused'] as const satisfies readonly DealState[];
export type Closing = (typeof CLOSINGS)[number];

export const CLOSING_REASONS = {
  won: ['value', 'relation', 'price', 'product', 'service', 'other'],
  lost: ['price', 'product', 'relation', 'late', 'incumbent', 'terms', 'service', 'other'],
  cancelled: ['no_budget', 'no_need', 'project_dropped', 'we_withdrew', 'other'],
  paused: ['no_budget', 'timing', 'reorganisation', 'other'],
} as const satisfies Readonly<Record<Closing, readonly string[]>>;

/** Why a deal moves back to an earlier stage. */
export const BACK_REASONS = [
  'misjudged',
  'customer_went_back',
  'new_people',
  'new_requirements',
  'other',
] as const;

/** Why a manager lets a deal through a hard gate. */
export const OVERRIDE_REASONS = ['known_elsewhere', 'customer_pace', 'strategic'] as const;

/** What a date that was not kept means. */
export const SLIP_REASONS = ['wrong_date', 'obstacle'] as const;
export type SlipReason = (typeof SLIP_REASONS)[number];

export type Reason =
  | (typeof CLOSING_REASONS)[Closing][number]
  | (typeof BACK_REASONS)[number]
  | (typeof OVERRIDE_REASONS)[number]
  | SlipReason;

export const isClosing = (word: string): word is Closing => CLOSINGS.some((one) => one === word);

/** Whether the reason is one of those that this way of closing knows. */
export const isReasonOf = (closing: Closing, reason: string): boolean =>
  CLOSING_REASONS[closing].some((one) => one === reason);
