/** Yearly account plans, line by line. A line that came from a record keeps pointing at it. */
import { date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { accounts } from '../accounts/schema.ts';
import { evidence } from '../evidence/schema.ts';
import { LINE_STATES, PLAN_PARTS } from './kinds.ts';

export const accountPlans = pgTable(
  'account_plans',
  {
    tenantId: tenantId(),
    accountId: uuid('account_id').notNull(),
    year: integer('year').notNull(),
    startedBy: uuid('started_by').notNull(),
    startedAt: at('started_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.accountId, t.year] }),
    foreignKey({ columns: [t.tenantId, t.accountId], foreignColumns: [accounts.tenantId, accounts.id] }),
    foreignKey({ columns: [t.tenantId, t.startedBy], foreignColumns: [members.tenantId, members.id] }),
  ],
);

export const accountPlanLines = pgTable(
  'account_plan_lines',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    year: integer('year').notNull(),
    part: text('part').notNull(),
    /** Of a golden question: the segment that it is answered for. */
    segment: text('segment'),
    text: text('text').notNull(),
    /** Of a goal or an action: who, by when, told by what. */
    ownerId: uuid('owner_id'),
    dueOn: date('due_on'),
    measure: text('measure'),
    state: text('state').notNull(),
    /** The record it was filled from. */
    evidenceId: uuid('evidence_id'),
    addedBy: uuid('added_by').notNull(),
    addedAt: at('added_at').notNull(),
    changedAt: at('changed_at').notNull(),
    removedAt: at('removed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('account_plan_lines_plan').on(t.tenantId, t.accountId, t.year),
    foreignKey({ columns: [t.tenantId, t.accountId], foreignColumns: [accounts.tenantId, accounts.id] }),
    foreignKey({ columns: [t.tenantId, t.ownerId], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.tenantId, t.addedBy], foreignColumns: [members.tenantId, members.id] }),
    foreignKey({ columns: [t.tenantId, t.evidenceId], foreignColumns: [evidence.tenantId, evidence.id] }),
    oneOf('account_plan_lines_part', 'part', PLAN_PARTS),
    oneOf('account_plan_lines_state', 'state', LINE_STATES),
  ],
);
