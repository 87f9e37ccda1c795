/** The customer's people. What they are to us (role, stance, met when) is evidence, not a column here. */
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, keptId, tenantId } from '../../database/columns.ts';
import { accounts } from '../accounts/schema.ts';

export const people = pgTable(
  'people',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    name: text('name').notNull(),
    nameKey: text('name_key').notNull(),
    title: text('title'),
    department: text('department'),
    mergedInto: uuid('merged_into'),
    keptId: keptId(),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('people_account').on(t.tenantId, t.accountId),
    index('people_kept').on(t.tenantId, t.keptId),
    index('people_name_key').on(t.tenantId, t.nameKey),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.mergedInto],
      foreignColumns: [t.tenantId, t.id],
    }),
  ],
);

/** 王总 keeps his record when his full name becomes known: the old form stays as an alias. */
export const personAliases = pgTable(
  'person_aliases',
  {
    tenantId: tenantId(),
    personId: uuid('person_id').notNull(),
    alias: text('alias').notNull(),
    aliasKey: text('alias_key').notNull(),
    addedBy: uuid('added_by'),
    addedAt: at('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.personId, t.aliasKey] }),
    foreignKey({
      columns: [t.tenantId, t.personId],
      foreignColumns: [people.tenantId, people.id],
    }),
  ],
);
