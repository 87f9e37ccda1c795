/** How long before and after its day a plan counts as kept by a visit. */

/**
 * Days before the planned day from which a visit of the account keeps the plan: customers move meetings forward within
 * the week. A phone call before the day keeps none: it may well have been about the visit. Own judgement.
 */
export const KEPT_FROM_DAYS_BEFORE = 3;

/** Plans named below an answer: what a phone shows without scrolling. */
export const NAMED_PLANS = 3;

/** Days ahead that `/planvisit` lists. Own judgement: two months of a key account's cadence. */
export const LISTED_DAYS_AHEAD = 60;
