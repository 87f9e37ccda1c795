import { date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { accounts } from '../accounts/schema.ts';
import { PLAN_STATES } from './states.ts';

/** A visit that a member means to pay: when, to whom, and what is to be different afterwards. */
export const plannedVisits = pgTable(
  'planned_visits',
  {
    tenantId: tenantId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    accountId: uuid('account_id').notNull(),
    plannedOn: date('planned_on').notNull(),
    /** What the member wants to come of it, in own words. */
    goal: text('goal'),
    state: text('state').notNull(),
    revision: integer('revision').notNull().default(1),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('planned_visits_member').on(t.tenantId, t.memberId, t.state, t.plannedOn),
    index('planned_visits_account').on(t.tenantId, t.accountId, t.plannedOn),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.tenantId, t.accountId], foreignColumns: [accounts.tenantId, accounts.id] }),
    oneOf('planned_visits_state', 'state', PLAN_STATES),
  ],
);
