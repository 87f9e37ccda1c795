import { date, foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { STEP_OWNERS } from '../../reading/labels.ts';
import { accounts } from '../accounts/schema.ts';
import { visits } from '../visits/schema.ts';
import { TASK_STATES } from './states.ts';

/** Agreed next steps of confirmed visits, and what was added by hand. */
export const tasks = pgTable(
  'tasks',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    dealId: uuid('deal_id'),
    visitId: uuid('visit_id'),
    /** The note's own words. */
    what: text('what').notNull(),
    /** `customer`: they promised; the assignee checks. */
    owner: text('owner').notNull(),
    assigneeId: uuid('assignee_id').notNull(),
    dueOn: date('due_on'),
    state: text('state').notNull(),
    revision: integer('revision').notNull().default(1),
    createdAt: at('created_at').notNull(),
    doneAt: at('done_at'),
    /** The later visit whose note told that it was done. */
    doneByVisitId: uuid('done_by_visit_id'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('tasks_assignee').on(t.tenantId, t.assigneeId, t.state, t.dueOn),
    index('tasks_account').on(t.tenantId, t.accountId, t.state, t.dueOn),
    index('tasks_visit').on(t.tenantId, t.visitId),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.visitId],
      foreignColumns: [visits.tenantId, visits.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.assigneeId],
      foreignColumns: [members.tenantId, members.id],
    }),
    oneOf('tasks_owner', 'owner', STEP_OWNERS),
    oneOf('tasks_state', 'state', TASK_STATES),
  ],
);
