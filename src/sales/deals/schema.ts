import { bigint, date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, oneOf, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { accounts } from '../accounts/schema.ts';
import { DEAL_STAGES, DEAL_STATES } from './stages.ts';

export const deals = pgTable(
  'deals',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    name: text('name').notNull(),
    ownerId: uuid('owner_id').notNull(),
    stage: text('stage').notNull(),
    state: text('state').notNull(),
    /** Minor units of `currency` (ISO 4217). */
    amountMinor: bigint('amount_minor', { mode: 'number' }),
    currency: text('currency'),
    closeOn: date('close_on'),
    createdAt: at('created_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('deals_account').on(t.tenantId, t.accountId),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.ownerId],
      foreignColumns: [members.tenantId, members.id],
    }),
    oneOf('deals_stage', 'stage', DEAL_STAGES),
    oneOf('deals_state', 'state', DEAL_STATES),
  ],
);
