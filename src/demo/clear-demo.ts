/** Takes everything back that was written in the demo company; its teams and members stay, so that open consoles go on. */
import type { Queries, Sql } from '../database/connection.ts';
import { inTransaction } from '../database/transaction.ts';

/** Tables that hold who is in the company rather than what was written. */
const COMPANY_TABLES = ['teams', 'members', 'identities', 'workspaces'];

type Reference = { table: string; references: string | null };

export const clearDemo = async (sql: Sql): Promise<void> => {
  await inTransaction(sql)(async (tx) => {
    // Nobody writes while the company is emptied: what is received meanwhile waits and comes after.
    for (const table of await tablesOfTenants(tx)) {
      await tx`delete from ${tx(table)} where tenant_id in (select id from tenants where is_demo)`;
    }
  });
};

/** Tables with a tenant, those that others refer to last. */
const tablesOfTenants = async (tx: Queries): Promise<string[]> => {
  const rows = await tx<Reference[]>`
    select c.relname as "table", r.relname as references
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace and n.nspname = current_schema()
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
    left join pg_constraint f on f.conrelid = c.oid and f.contype = 'f' and f.confrelid <> c.oid
    left join pg_class r on r.oid = f.confrelid
    where c.relkind = 'r'`;
  return referringFirst(rows).filter((table) => !COMPANY_TABLES.includes(table));
};

/** Pure. A table comes before all that it refers to; tables that refer to each other in a ring come last, in any order. */
export const referringFirst = (rows: readonly Reference[]): string[] => {
  const left = new Set(rows.map(({ table }) => table));
  const ordered: string[] = [];
  while (left.size > 0) {
    const free = [...left].filter(
      (table) => !rows.some((row) => row.references === table && row.table !== table && left.has(row.table)),
    );
    for (const table of free.length > 0 ? free : [...left]) {
      left.delete(table);
      ordered.push(table);
    }
  }
  return ordered;
};
