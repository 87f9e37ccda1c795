/**
 * The vocabulary a reader uses for what stands in a note. These are observations, not yet judgements:
 * the slices under `sales/` map them to the stored model. Meanings: test/eval/guide.md.
 */

export const MODES = ['onsite', 'phone', 'online', 'event'] as const;
export type Mode = (typeof MODES)[number];

export const NOTE_ROLES = [
  'decider',
  'influencer',
  'buyer',
  'user',
  'technical_evaluator',
  'gatekeeper',
  'coach',
  'bystander',
] as const;
export type NoteRole = (typeof NOTE_ROLES)[number];

export const STANCES = ['supporter', 'neutral', 'opponent'] as const;
export type Stance = (typeof STANCES)[number];

export const AMOUNT_KINDS = ['budget', 'quote', 'deal', 'volume', 'debt', 'other'] as const;
export type AmountKind = (typeof AMOUNT_KINDS)[number];

export const OBJECTION_KINDS = [
  'price',
  'budget',
  'timing',
  'authority',
  'need',
  'incumbent',
  'trust',
  'product_fit',
  'delivery_service',
  'contract_terms',
  'switching_cost',
  'politics',
] as const;
export type ObjectionKind = (typeof OBJECTION_KINDS)[number];

export const STEP_OWNERS = ['us', 'customer'] as const;
export type StepOwner = (typeof STEP_OWNERS)[number];

export const NOTE_STAGES = ['lead', 'initiation', 'proposal', 'bidding', 'negotiation', 'delivery'] as const;
export type NoteStage = (typeof NOTE_STAGES)[number];

export const RISK_SIGNALS = [
  'contact_change',
  'owner_change',
  'trust',
  'culture',
  'quality_complaint',
  'market_shift',
  'product_mix',
  'payment',
  'competitor_entry',
  'volume_drop',
  'unresponsive',
] as const;
export type RiskSignal = (typeof RISK_SIGNALS)[number];

/** What a note tells of trade with the customer; `deal_lost`: of one deal. */
export const TRADE_SIGNS = ['stopped', 'lost', 'resumed', 'deal_lost'] as const;
export type TradeSign = (typeof TRADE_SIGNS)[number];

export const SENTIMENTS = ['positive', 'neutral', 'negative'] as const;
export type Sentiment = (typeof SENTIMENTS)[number];

/** How sure a reader is. `sure` and `likely` become records on confirm; `unsure` becomes a question. */
export const CERTAINTIES = ['sure', 'likely', 'unsure'] as const;
export type Certainty = (typeof CERTAINTIES)[number];
