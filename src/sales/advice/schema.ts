import { date, foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { ADVICE_STATES, ADVICE_SUBJECTS, WAVE_REASONS } from './kinds.ts';

/** What was advised to whom, and what became of it: so that it is followed up, and does not come back in vain. */
export const advice = pgTable(
  'advice',
  {
    tenantId: tenantId(),
    memberId: uuid('member_id').notNull(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Which advice: its cause and what that is about. */
    key: text('key').notNull(),
    /** What it rested on; other facts make it new. */
    factsKey: text('facts_key').notNull(),
    /** As it was shown, in the rep's language. */
    what: text('what').notNull(),
    state: text('state').notNull(),
    reason: text('reason'),
    /** ISO date by which it should be done. */
    byOn: date('by_on').notNull(),
    /** The task that it became when the rep took it on. */
    taskId: uuid('task_id'),
    changedAt: at('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.memberId, t.subjectId, t.key] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
    oneOf('advice_subject_kind', 'subject_kind', ADVICE_SUBJECTS),
    oneOf('advice_state', 'state', ADVICE_STATES),
    oneOf('advice_reason', 'reason', WAVE_REASONS),
  ],
);

/** That somebody looked at a rep's advice, once a day: the rep sees it. */
export const adviceLooks = pgTable(
  'advice_looks',
  {
    tenantId: tenantId(),
    memberId: uuid('member_id').notNull(),
    subjectId: uuid('subject_id').notNull(),
    lookedOn: date('looked_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.memberId, t.subjectId, t.lookedOn] }),
    foreignKey({ columns: [t.tenantId, t.memberId], foreignColumns: [members.tenantId, members.id] }),
  ],
);
