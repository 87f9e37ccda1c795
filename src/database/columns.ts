/** Column shapes that every table shares. Schemas are read by drizzle-kit and by types only, never at run time. */
import { sql } from 'drizzle-orm';
import { check, timestamp, uuid } from 'drizzle-orm/pg-core';

/** Leads every primary key and index, so that one tenant's rows lie together. */
export const tenantId = () => uuid('tenant_id').notNull();

/** UUIDv7, made by the application. */
export const id = () => uuid('id').notNull();

/** The record that stands for this one: the one it was merged into, else itself. Kept by the database. */
export const keptId = () => uuid('kept_id').notNull().generatedAlwaysAs(sql`coalesce(merged_into, id)`);

export const at = (name: string) => timestamp(name, { withTimezone: true });

/** A text column that holds one of a closed list; a CHECK can lose a value later, a PostgreSQL enum cannot. */
export const oneOf = (name: string, column: string, values: readonly string[]) =>
  check(name, sql.raw(`${column} in (${values.map((value) => `'${value}'`).join(', ')})`));
