/** Accounts, the names they go by, and who shares them. Ids are never re-pointed: a merged account points onward. */
import { foreignKey, index, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { at, id, keptId, oneOf, tenantId } from '../../database/columns.ts';
import { members, teams } from '../../database/tenancy.schema.ts';
import { ACCOUNT_KINDS } from './kinds.ts';

export const accounts = pgTable(
  'accounts',
  {
    tenantId: tenantId(),
    id: id(),
    name: text('name').notNull(),
    /** Normalised name (reading/names.ts): finds twins whatever the legal suffix, width or case. */
    nameKey: text('name_key').notNull(),
    kind: text('kind').notNull(),
    industry: text('industry'),
    region: text('region'),
    ownerId: uuid('owner_id').notNull(),
    /** The owner's team when the account was given to it. */
    teamId: uuid('team_id'),
    mergedInto: uuid('merged_into'),
    keptId: keptId(),
    /** It came with a visit that was taken back, and nothing else has used it: nobody sees it any more. */
    withdrawnAt: at('withdrawn_at'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('accounts_name_key').on(t.tenantId, t.nameKey),
    index('accounts_owner').on(t.tenantId, t.ownerId),
    index('accounts_team').on(t.tenantId, t.teamId),
    index('accounts_kept').on(t.tenantId, t.keptId),
    foreignKey({
      columns: [t.tenantId, t.ownerId],
      foreignColumns: [members.tenantId, members.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.teamId],
      foreignColumns: [teams.tenantId, teams.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.mergedInto],
      foreignColumns: [t.tenantId, t.id],
    }),
    oneOf('accounts_kind', 'kind', ACCOUNT_KINDS),
  ],
);

/** Further names that people use, learned from imports and from answered questions. */
export const accountAliases = pgTable(
  'account_aliases',
  {
    tenantId: tenantId(),
    accountId: uuid('account_id').notNull(),
    alias: text('alias').notNull(),
    aliasKey: text('alias_key').notNull(),
    addedBy: uuid('added_by'),
    addedAt: at('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.accountId, t.aliasKey] }),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
  ],
);

/** Every key under which a note may mean the account; `key = any(keys of the note)` finds the candidates. */
export const accountKeys = pgTable(
  'account_keys',
  {
    tenantId: tenantId(),
    key: text('key').notNull(),
    accountId: uuid('account_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.key, t.accountId] }),
    index('account_keys_account').on(t.tenantId, t.accountId),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
  ],
);

/** The account team (客户小组): members beside the owner who share the account and its private lines. */
export const accountTeam = pgTable(
  'account_team',
  {
    tenantId: tenantId(),
    accountId: uuid('account_id').notNull(),
    memberId: uuid('member_id').notNull(),
    addedBy: uuid('added_by').notNull(),
    addedAt: at('added_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.accountId, t.memberId] }),
    uniqueIndex('account_team_member').on(t.tenantId, t.memberId, t.accountId),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
  ],
);
