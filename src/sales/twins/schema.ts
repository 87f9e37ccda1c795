/** What members have said of pairs of people that look alike: one person, or two. */
import { foreignKey, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { people } from '../stakeholders/schema.ts';
import { VERDICTS } from './verdicts.ts';

/** One row a pair, the lower id first, so that a pair is asked about once. */
export const twins = pgTable(
  'twins',
  {
    tenantId: tenantId(),
    oneId: uuid('one_id').notNull(),
    otherId: uuid('other_id').notNull(),
    verdict: text('verdict').notNull(),
    /** Records that this merge pointed onward, so that parting gives back just these. */
    moved: uuid('moved').array().notNull(),
    decidedBy: uuid('decided_by').notNull(),
    decidedAt: at('decided_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.oneId, t.otherId] }),
    foreignKey({ columns: [t.tenantId, t.oneId], foreignColumns: [people.tenantId, people.id] }),
    foreignKey({ columns: [t.tenantId, t.otherId], foreignColumns: [people.tenantId, people.id] }),
    foreignKey({ columns: [t.tenantId, t.decidedBy], foreignColumns: [members.tenantId, members.id] }),
    oneOf('twins_verdict', 'verdict', VERDICTS),
  ],
);
