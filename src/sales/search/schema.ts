/** What `/find` looks through. Words are cut by the application: PostgreSQL knows no Chinese words. */
import { sql } from 'drizzle-orm';
import {
  customType,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { id, oneOf, tenantId } from '../../database/columns.ts';
import { accounts } from '../accounts/schema.ts';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

export const SEARCH_KINDS = ['visit', 'account', 'person'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export const searchDocuments = pgTable(
  'search_documents',
  {
    tenantId: tenantId(),
    kind: text('kind').notNull(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    words: tsvector('words').notNull(),
    /** What the found passage is cut from. */
    body: text('body').notNull(),
    on: date('on_date').notNull(),
    /** Of the word cutter: another version means re-indexing. */
    cutterVersion: integer('cutter_version').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.kind, t.id] }),
    index('search_documents_account').on(t.tenantId, t.accountId, t.on),
    index('search_documents_newest').on(t.tenantId, t.on),
    index('search_documents_words').using('gin', sql`words`),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    oneOf('search_documents_kind', 'kind', SEARCH_KINDS),
  ],
);
