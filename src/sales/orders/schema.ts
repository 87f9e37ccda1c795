/** What accounts bought, by month. Append-only: a later record of a month and product stands for the earlier. */
import { bigint, date, foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { at, id, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { accounts } from '../accounts/schema.ts';

export const orders = pgTable(
  'orders',
  {
    tenantId: tenantId(),
    id: id(),
    accountId: uuid('account_id').notNull(),
    /** First day of the month. */
    month: date('month').notNull(),
    product: text('product'),
    /** Department of the customer that uses it. */
    department: text('department'),
    /** Minor units of `currency` (ISO 4217); 0 says that nothing was ordered. */
    amountMinor: bigint('amount_minor', { mode: 'number' }).notNull(),
    currency: text('currency').notNull(),
    /** Where the figure comes from, as its recorder wrote it: a statement, a table of the accounting. */
    source: text('source').notNull(),
    recordedBy: uuid('recorded_by').notNull(),
    recordedAt: at('recorded_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('orders_account').on(t.tenantId, t.accountId, t.month),
    foreignKey({ columns: [t.tenantId, t.accountId], foreignColumns: [accounts.tenantId, accounts.id] }),
    foreignKey({ columns: [t.tenantId, t.recordedBy], foreignColumns: [members.tenantId, members.id] }),
  ],
);
