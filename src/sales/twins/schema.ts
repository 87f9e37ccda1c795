/** What members have said of pairs of records that look alike: one, or two. */
import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { TWIN_KINDS, VERDICTS } from './kinds.ts';

/** One row a pair, the lower id first, so that a pair is asked about once. */
export const twins = pgTable(
  'twins',
  {
    tenantId: tenantId(),
    /** Whether the ids are of accounts or of people. */
    kind: text('kind').notNull(),
    oneId: uuid('one_id').notNull(),
    otherId: uuid('other_id').notNull(),
    verdict: text('verdict').notNull(),
    /** Records that this merge pointed onward, so that parting gives back just these. */
    moved: uuid('moved').array().notNull(),
    decidedBy: uuid('decided_by').notNull(),
    decidedAt: at('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.kind, t.oneId, t.otherId] }),
    foreignKey({ columns: [t.tenantId, t.decidedBy], foreignColumns: [members.tenantId, members.id] }),
    oneOf('twins_kind', 'kind', TWIN_KINDS),
    oneOf('twins_verdict', 'verdict', VERDICTS),
  ],
);
