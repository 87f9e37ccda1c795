/** The append-only ledger from which maps, gates, scores and alerts are computed. */
import {
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
import { CERTAINTIES } from '../../reading/labels.ts';
import { accounts } from '../accounts/schema.ts';
import { visits } from '../visits/schema.ts';
import { AUDIENCES, EVIDENCE_PROPERTIES, SUBJECT_KINDS } from './properties.ts';

export const evidence = pgTable(
  'evidence',
  {
    tenantId: tenantId(),
    id: id(),
    subjectKind: text('subject_kind').notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** The account it belongs to, whatever the subject: rights and account pages go by it. */
    accountId: uuid('account_id').notNull(),
    dealId: uuid('deal_id'),
    property: text('property').notNull(),
    value: jsonb('value').notNull(),
    quote: text('quote'),
    quoteStart: integer('quote_start'),
    quoteEnd: integer('quote_end'),
    visitId: uuid('visit_id'),
    /** Rule or model with version, or `hand` for a value that a person set. */
    reader: text('reader').notNull(),
    certainty: text('certainty').notNull(),
    confirmedBy: uuid('confirmed_by').notNull(),
    observedOn: date('observed_on').notNull(),
    recordedAt: at('recorded_at').notNull(),
    withdrawnAt: at('withdrawn_at'),
    audience: text('audience').notNull(),
    byHand: boolean('by_hand').notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('evidence_subject').on(
      t.tenantId,
      t.subjectKind,
      t.subjectId,
      t.property,
      t.observedOn,
      t.recordedAt,
    ),
    index('evidence_account').on(t.tenantId, t.accountId, t.property, t.observedOn),
    index('evidence_visit').on(t.tenantId, t.visitId),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.visitId],
      foreignColumns: [visits.tenantId, visits.id],
    }),
    oneOf('evidence_subject_kind', 'subject_kind', SUBJECT_KINDS),
    oneOf('evidence_property', 'property', EVIDENCE_PROPERTIES),
    oneOf('evidence_certainty', 'certainty', CERTAINTIES),
    oneOf('evidence_audience', 'audience', AUDIENCES),
  ],
);
