/** Where people stand on an account's map, once somebody has moved them by hand. */
import { foreignKey, integer, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { at, tenantId } from '../../database/columns.ts';
import { members } from '../../database/tenancy.schema.ts';
import { accounts } from '../accounts/schema.ts';
import { people } from '../stakeholders/schema.ts';

export const mapPlaces = pgTable(
  'map_places',
  {
    tenantId: tenantId(),
    accountId: uuid('account_id').notNull(),
    personId: uuid('person_id').notNull(),
    /** Top left of the person's place, in units of the picture. */
    x: integer('x').notNull(),
    y: integer('y').notNull(),
    movedBy: uuid('moved_by').notNull(),
    movedAt: at('moved_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.accountId, t.personId] }),
    foreignKey({
      columns: [t.tenantId, t.accountId],
      foreignColumns: [accounts.tenantId, accounts.id],
    }),
    foreignKey({
      columns: [t.tenantId, t.personId],
      foreignColumns: [people.tenantId, people.id],
    }).onDelete('cascade'),
    foreignKey({
      columns: [t.tenantId, t.movedBy],
      foreignColumns: [members.tenantId, members.id],
    }),
  ],
);
