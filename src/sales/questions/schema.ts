/** Questions put to members: at most three a visit over all features, and what sleeps after being skipped. */
import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';

export const questions = pgTable(
  'questions',
  {
    tenantId: tenantId(),
    memberId: uuid('member_id').notNull(),
    /** What is asked, stable over visits: `alias:account:<written>`, `deal:<account>`, `twin:<a>:<b>`. */
    key: text('key').notNull(),
    skipped: integer('skipped').notNull().default(0),
    sleepsUntil: at('sleeps_until'),
    answeredAt: at('answered_at'),
    lastAskedAt: at('last_asked_at').notNull(),
    lastVisitId: uuid('last_visit_id'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.memberId, t.key] }),
    index('questions_visit').on(t.tenantId, t.lastVisitId),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
  ],
);
