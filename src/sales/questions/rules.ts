/** How much a member is asked. All three are own judgement after what users complain of (typing gives nothing back). */

/** Questions put to a member about one visit, over all features together. */
export const MAX_QUESTIONS_PER_VISIT = 3;

/** A question skipped this often sleeps. */
export const SKIPS_BEFORE_SLEEP = 2;

/** How long it sleeps, in days. */
export const SLEEP_DAYS = 30;
