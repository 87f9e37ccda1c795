/** Visits and their revisions. The raw text and the first revision are never changed. */
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
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { at, id, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { MODES } from '../../reading/labels.ts';
import { accounts } from '../accounts/schema.ts';
import { deals } from '../deals/schema.ts';
import type { VisitContent } from './content.ts';
import { REVISION_CAUSES, VISIT_STATES } from './states.ts';

export const visits = pgTable(
  'visits',
  {
    tenantId: tenantId(),
    id: id(),
    authorId: uuid('author_id').notNull(),
    /** The inbound that told of it; a daily report makes several visits of one inbound. */
    inboxId: uuid('inbox_id'),
    rawText: text('raw_text').notNull(),
    /** After `私:` or `private:`: for the writer and the account team alone. */
    privateText: text('private_text'),
    state: text('state').notNull(),
    revision: integer('revision').notNull(),
    /** The latest revision's content; columns below repeat what lists and look-ups need. */
    content: jsonb('content').notNull().$type<VisitContent>(),
    accountId: uuid('account_id'),
    /** A dealer was visited, the end customer's deal was spoken of. */
    secondAccountId: uuid('second_account_id'),
    dealId: uuid('deal_id'),
    visitedOn: date('visited_on'),
    mode: text('mode'),
    /** Reached nobody: stored, never counted as contact. */
    attemptOnly: boolean('attempt_only').notNull().default(false),
    /** The daily report that this draft was split from. */
    splitFromId: uuid('split_from_id'),
    /** A colleague's visit that tells of the same meeting: counted once, read as two notes. */
    sameAsId: uuid('same_as_id'),
    createdAt: at('created_at').notNull(),
    confirmedAt: at('confirmed_at'),
    withdrawnAt: at('withdrawn_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('visits_account').on(t.tenantId, t.accountId, t.visitedOn),
    index('visits_author').on(t.tenantId, t.authorId, t.state, t.visitedOn),
    index('visits_deal').on(t.tenantId, t.dealId),
    index('visits_same_as').on(t.tenantId, t.sameAsId),
    index('visits_split_from').on(t.tenantId, t.splitFromId),
    foreignKey({
      columns: [t.tenantId, t.splitFromId],
      foreignColumns: [t.tenantId, t.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.sameAsId],
      foreignColumns: [t.tenantId, t.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.authorId],
      foreignColumns: [members.tenantId, members.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.secondAccountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.dealId],
      foreignColumns: [deals.tenantId, deals.id],
    }),
    oneOf('visits_state', 'state', VISIT_STATES),
    oneOf('visits_mode', 'mode', MODES),
  ],
);

/** Append-only. Revision 1 is what was first understood. */
export const visitRevisions = pgTable(
  'visit_revisions',
  {
    tenantId: tenantId(),
    visitId: uuid('visit_id').notNull(),
    revision: integer('revision').notNull(),
    cause: text('cause').notNull(),
    /** The words of a correction or addition; null for a form or a tap. */
    words: text('words'),
    content: jsonb('content').notNull().$type<VisitContent>(),
    memberId: uuid('member_id').notNull(),
    at: at('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.visitId, t.revision] }),
    foreignKey({
      columns: [t.tenantId, t.visitId],
      foreignColumns: [visits.tenantId, visits.id],
    }),
    oneOf('visit_revisions_cause', 'cause', REVISION_CAUSES),
  ],
);

/** Colleagues who took part, the writer among them. */
export const visitColleagues = pgTable(
  'visit_colleagues',
  {
    tenantId: tenantId(),
    visitId: uuid('visit_id').notNull(),
    memberId: uuid('member_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.visitId, t.memberId] }),
    uniqueIndex('visit_colleagues_member').on(t.tenantId, t.memberId, t.visitId),
    foreignKey({
      columns: [t.tenantId, t.visitId],
      foreignColumns: [visits.tenantId, visits.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
  ],
);
