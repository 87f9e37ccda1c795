/** The closed lists of the deal methods (catalogue D1 to D12, A2). Labels stand in `texts.ts`. */

/** What is told of a deal's end: it is lost, or it goes on all the same. */
export const OUTCOMES_TOLD = ['lost', 'goes_on'] as const;
export type OutcomeTold = (typeof OUTCOMES_TOLD)[number];

/** Graded evidence: unknown, vague, specific with a number or a name. */
export const GRADES = [0, 1, 2] as const;
export type Grade = (typeof GRADES)[number];

/**
 * What a gate can ask for. The first six are the source's (D3); the rest say what each later key node (D1) rests on.
 * `capability` and `territory` are a channel partner's, `satisfaction` a renewal's.
 */
export const CRITERIA = [
  'need',
  'schedule',
  'budget',
  'competition',
  'decision',
  'fit',
  'approval',
  'roles',
  'key_person',
  'supporter',
  'decider_met',
  'solution',
  'buying_criteria',
  'value',
  'offer',
  'award',
  'price',
  'terms',
  'release',
  'signature',
  'acceptance',
  'payment',
  'capability',
  'territory',
  'satisfaction',
] as const;
export type Criterion = (typeof CRITERIA)[number];

/** The buyer's six steps (D2), in their order. */
export const BUYER_STEPS = [
  'need_found',
  'suppliers_screened',
  'criteria_set',
  'tender',
  'commitment',
  'installation',
] as const;
export type BuyerStep = (typeof BUYER_STEPS)[number];

/** The eight steps (D5), in their order. */
export const ACTIVITIES = [
  'phone_appointment',
  'visit',
  'first_proposal',
  'technical_exchange',
  'framework_solution',
  'project_assessment',
  'business_negotiation',
  'signing',
] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** What key accounts buy by (D11). */
export const PURCHASE_FACTORS = ['need', 'price', 'quality', 'service', 'relation', 'risk'] as const;
export type PurchaseFactor = (typeof PURCHASE_FACTORS)[number];

/** Characters of a project team (D12). */
export const TEAM_ROLES = ['goal_keeper', 'doer', 'mediator', 'steady_worker'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** How a team grows together (D12). */
export const TEAM_PHASES = ['forming', 'storming', 'norming', 'performing'] as const;
export type TeamPhase = (typeof TEAM_PHASES)[number];

/** Who of our own side has to let a deal pass (D7). */
export const APPROVAL_KINDS = ['price', 'delivery', 'finance', 'legal'] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];
