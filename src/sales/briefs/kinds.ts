/** The closed lists of preparing a visit (catalogue O1, O5, N3). */

/** Six ways in which a seller is of value (O5). */
export const SELLER_VALUES = [
  'business_expert',
  'sector_trends',
  'hidden_opportunity',
  'solution',
  'success_case',
  'purchase_criteria',
] as const;
export type SellerValue = (typeof SELLER_VALUES)[number];

/** SPIN (O1), in the order in which they are asked. */
export const SPIN_KINDS = ['situation', 'problem', 'implication', 'need_payoff'] as const;
export type SpinKind = (typeof SPIN_KINDS)[number];

/** What a customer asks silently (N3). */
export const SILENT_QUESTIONS = ['who_are_you', 'what_do_you_bring', 'why_trust_you'] as const;
export type SilentQuestion = (typeof SILENT_QUESTIONS)[number];
