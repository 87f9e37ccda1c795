/** Tokens that a company's notes have cost, by UTC day: the ground of the daily budget. */
import { bigint, date, pgTable, primaryKey } from 'drizzle-orm/pg-core';
import { tenantId } from './columns.ts';
import { tenants } from './tenancy.schema.ts';

export const modelUsage = pgTable(
  'model_usage',
  {
    tenantId: tenantId().references(() => tenants.id),
    day: date('day').notNull(),
    tokens: bigint('tokens', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.tenantId, t.day] })],
);
