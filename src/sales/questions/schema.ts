/** Questions put to members: which were put about a visit, and which sleep after being skipped. */
import { foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { visits } from '../visits/schema.ts';

/** Only what was ever skipped stands here. */
export const questions = pgTable(
  'questions',
  {
    tenantId: tenantId(),
    memberId: uuid('member_id').notNull(),
    /** What is asked, stable over visits: `account:<written>`, `deal:<account>`, `unsure:role:<who>:<value>`. */
    key: text('key').notNull(),
    /** Since it last woke. */
    skipped: integer('skipped').notNull(),
    sleepsUntil: at('sleeps_until'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.memberId, t.key] }),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
  ],
);

/** What was asked about a visit, so that all features together stay within its budget. */
export const visitQuestions = pgTable(
  'visit_questions',
  {
    tenantId: tenantId(),
    visitId: uuid('visit_id').notNull(),
    key: text('key').notNull(),
    askedAt: at('asked_at').notNull(),
    /** Skipped, or answered with none of the offered: not put again about this visit. */
    closedAt: at('closed_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.visitId, t.key] }),
    foreignKey({
      columns: [t.tenantId, t.visitId],
      foreignColumns: [visits.tenantId, visits.id],
    }),
  ],
);
