/** What there can be to advise, and what becomes of advice. */

/** Each is a finding of another slice, seen as something to do. The catalogue's id stands in `rules.ts`. */
export const CAUSES = [
  'promise_overdue',
  'opponent_unanswered',
  'objection_open',
  'value_unseen',
  'decider_unmet',
  'decider_unknown',
  'silent_opponent',
  'terms_open',
  'gate_gap',
  'gate_vague',
  'ahead_of_buyer',
  'date_slipped',
  'rival_moves',
  'guide_missing',
  'role_unmet',
  'approval_open',
  'contact_due',
  'stalled',
  'single_thread',
  'customer_promise_due',
  'no_next_step',
  'relation_narrow',
  'value_unstated',
  'value_short',
  'told_lost',
  'trade_stopped',
  'orders_declining',
  'next_offer',
  'file_blank',
] as const;
export type CauseKind = (typeof CAUSES)[number];

/**
 * `given`: shown. `taken`: the rep will do it. `done`: it was done, or its cause is gone. `waved`: not now, with a
 * reason; it comes back only when its facts change.
 */
export const ADVICE_STATES = ['given', 'taken', 'done', 'waved'] as const;
export type AdviceState = (typeof ADVICE_STATES)[number];

/** Why advice is waved away. */
export const WAVE_REASONS = ['already_done', 'not_so', 'wrong_moment', 'not_worth_it'] as const;
export type WaveReason = (typeof WAVE_REASONS)[number];

/** Of whom or what advice speaks. */
export const ADVICE_SUBJECTS = ['deal', 'account'] as const;
export type AdviceSubject = (typeof ADVICE_SUBJECTS)[number];
