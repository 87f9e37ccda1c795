/** Deals, everything that ever changed in them, reviews, our own side, and the one-page plan. */
import {
  bigint,
  boolean,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { at, id, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { accounts } from '../accounts/schema.ts';
import { CHANGE_KINDS } from './deal-changes.ts';
import { APPROVAL_KINDS, TEAM_PHASES, TEAM_ROLES } from './kinds.ts';
import { STANDARD_PIPELINE } from './pipelines-standard.ts';
import { DEAL_STAGES, DEAL_STATES } from './stages.ts';

export const deals = pgTable(
  'deals',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    name: text('name').notNull(),
    ownerId: uuid('owner_id').notNull(),
    /** Key of one of the tenant's pipelines. */
    pipeline: text('pipeline').notNull().default(STANDARD_PIPELINE),
    /** Which of the seller's six stages its stage counts as. */
    stage: text('stage').notNull(),
    /** Its stage in the pipeline; null: the first one of that kind. */
    stageCode: text('stage_code'),
    /** Null: since it was created. */
    stageSince: date('stage_since'),
    state: text('state').notNull(),
    /** Minor units of `currency` (ISO 4217). */
    amountMinor: bigint('amount_minor', { mode: 'number' }),
    currency: text('currency'),
    closeOn: date('close_on'),
    product: text('product'),
    nextStep: text('next_step'),
    nextStepOn: date('next_step_on'),
    teamPhase: text('team_phase'),
    /** Raised by every change: a form or button of an older one changes nothing. */
    revision: integer('revision').notNull().default(1),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('deals_account').on(t.tenantId, t.accountId),
    index('deals_board').on(t.tenantId, t.pipeline, t.state),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.ownerId],
      foreignColumns: [members.tenantId, members.id],
    }),
    oneOf('deals_stage', 'stage', DEAL_STAGES),
    oneOf('deals_state', 'state', DEAL_STATES),
    oneOf('deals_team_phase', 'team_phase', TEAM_PHASES),
  ],
);

/** Append-only: one row for each thing that changed. */
export const dealChanges = pgTable(
  'deal_changes',
  {
    tenantId: tenantId(),
    id: id(),
    dealId: uuid('deal_id').notNull(),
    kind: text('kind').notNull(),
    fromValue: text('from_value'),
    toValue: text('to_value'),
    reason: text('reason'),
    note: text('note'),
    competitor: text('competitor'),
    /** A stage that was taken before its gate's evidence was there. */
    ahead: boolean('ahead').notNull().default(false),
    /** A manager let it through a hard gate. */
    overridden: boolean('overridden').notNull().default(false),
    /** Of a stage that was left: days spent in it. */
    stayedDays: integer('stayed_days'),
    memberId: uuid('member_id').notNull(),
    /** The member's own day. */
    changedOn: date('changed_on').notNull(),
    changedAt: at('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('deal_changes_deal').on(t.tenantId, t.dealId, t.changedAt),
    index('deal_changes_stay').on(t.tenantId, t.kind, t.fromValue, t.changedAt),
    foreignKey({ columns: [t.tenantId, t.dealId], foreignColumns: [deals.tenantId, deals.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    oneOf('deal_changes_kind', 'kind', CHANGE_KINDS),
  ],
);

/** A manager's look at a deal, with a comment: "since the last review" means the latest one. */
export const dealReviews = pgTable(
  'deal_reviews',
  {
    tenantId: tenantId(),
    id: id(),
    dealId: uuid('deal_id').notNull(),
    comment: text('comment').notNull(),
    memberId: uuid('member_id').notNull(),
    reviewedOn: date('reviewed_on').notNull(),
    reviewedAt: at('reviewed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('deal_reviews_deal').on(t.tenantId, t.dealId, t.reviewedAt),
    foreignKey({ columns: [t.tenantId, t.dealId], foreignColumns: [deals.tenantId, deals.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
);

/** Characters of our project team; one colleague may have several. */
export const dealTeam = pgTable(
  'deal_team',
  {
    tenantId: tenantId(),
    dealId: uuid('deal_id').notNull(),
    role: text('role').notNull(),
    memberId: uuid('member_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.dealId, t.role, t.memberId] }),
    foreignKey({ columns: [t.tenantId, t.dealId], foreignColumns: [deals.tenantId, deals.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    oneOf('deal_team_role', 'role', TEAM_ROLES),
  ],
);

/** Who of our own side has to let the deal pass, and what is still to come. */
export const dealApprovers = pgTable(
  'deal_approvers',
  {
    tenantId: tenantId(),
    dealId: uuid('deal_id').notNull(),
    kind: text('kind').notNull(),
    memberId: uuid('member_id'),
    owes: text('owes').notNull(),
    done: boolean('done').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.dealId, t.kind] }),
    foreignKey({ columns: [t.tenantId, t.dealId], foreignColumns: [deals.tenantId, deals.id] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    oneOf('deal_approvers_kind', 'kind', APPROVAL_KINDS),
  ],
);

/** The one-page plan's own words: project overview (POS), risks, milestones. */
export const dealPlans = pgTable(
  'deal_plans',
  {
    tenantId: tenantId(),
    dealId: uuid('deal_id').notNull(),
    opportunity: text('opportunity').notNull(),
    goal: text('goal').notNull(),
    objectives: text('objectives').notNull(),
    success: text('success').notNull(),
    risks: text('risks').notNull(),
    /** A list of day and words; see `plan.ts`. */
    milestones: jsonb('milestones').notNull(),
    changedBy: uuid('changed_by').notNull(),
    changedAt: at('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.dealId] }),
    foreignKey({ columns: [t.tenantId, t.dealId], foreignColumns: [deals.tenantId, deals.id] }),
    foreignKey({ columns: [t.tenantId, t.changedBy], foreignColumns: [members.tenantId, members.id] }),
  ],
);
