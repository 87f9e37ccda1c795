/** The seller's six stages (methods D1), and what can become of a deal beside them. */
export const DEAL_STAGES = ['lead', 'initiation', 'proposal', 'bidding', 'negotiation', 'delivery'] as const;
export type DealStage = (typeof DEAL_STAGES)[number];

/** Won is the signing; delivery runs on the won deal. Lost, cancelled and paused stand apart from the stages. */
export const DEAL_STATES = ['open', 'won', 'lost', 'cancelled', 'paused'] as const;
export type DealState = (typeof DEAL_STATES)[number];
