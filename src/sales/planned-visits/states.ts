/** What has become of a plan. That it was kept is not stored: a confirmed visit of the account says so. */
export const PLAN_STATES = ['planned', 'cancelled'] as const;
export type PlanState = (typeof PLAN_STATES)[number];
