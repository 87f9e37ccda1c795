/** What an import asks of the database. The whole company is in view: an import is its operator's deed. */
import type { Queries } from '../database/connection.ts';
import type { Owner } from './owners.ts';

export type Company = { id: string; isDemo: boolean };

export const findCompanies = async (sql: Queries): Promise<Company[]> =>
  sql<Company[]>`select id, is_demo from tenants order by created_at`;

/** Two imports into one company wait for each other, so that neither adds what the other is adding. */
export const lockImports = async (tx: Queries, tenantId: string): Promise<void> => {
  await tx`select pg_advisory_xact_lock(hashtextextended(${`import/${tenantId}`}, 0))`;
};

export const findOwners = async (sql: Queries, tenantId: string): Promise<Owner[]> =>
  sql<Owner[]>`
    select id, name, email, team_id from members where tenant_id = ${tenantId} and active order by id`;

/** The admin in whose name an import stands in the audit; null where the company has none yet. */
export const findFirstAdmin = async (sql: Queries, tenantId: string): Promise<string | null> => {
  const [row] = await sql<{ id: string }[]>`
    select id from members where tenant_id = ${tenantId} and role = 'admin' and active order by created_at, id limit 1`;
  return row?.id ?? null;
};

export type AccountOfKey = { key: string; id: string; ownerId: string };

/** Accounts that go by one of the normalised names, as a name or as an alias, their own or of one merged into them. */
export const findAccountsByName = async (
  sql: Queries,
  tenantId: string,
  keys: readonly string[],
): Promise<AccountOfKey[]> => {
  const asked = sql.array([...new Set(keys)]);
  return sql<AccountOfKey[]>`
    with named as (
      select name_key as key, kept_id from accounts where tenant_id = ${tenantId} and name_key = any(${asked})
      union
      select l.alias_key, m.kept_id
      from account_aliases l join accounts m on m.tenant_id = l.tenant_id and m.id = l.account_id
      where l.tenant_id = ${tenantId} and l.alias_key = any(${asked})
    )
    select n.key, a.id, a.owner_id
    from named n join accounts a on a.tenant_id = ${tenantId} and a.id = n.kept_id
    where a.withdrawn_at is null`;
};

/** Normalised names and aliases of the people at these accounts, also of those merged into others. */
export const findPeopleKeys = async (
  sql: Queries,
  tenantId: string,
  accountIds: readonly string[],
): Promise<{ accountId: string; key: string }[]> => {
  const asked = sql.array([...new Set(accountIds)]);
  return sql<{ accountId: string; key: string }[]>`
    select a.kept_id as account_id, named.key
    from accounts a
    join people p on p.tenant_id = a.tenant_id and p.account_id = a.id
    cross join lateral (
      select p.name_key as key
      union
      select l.alias_key from person_aliases l where l.tenant_id = p.tenant_id and l.person_id = p.id
    ) named
    where a.tenant_id = ${tenantId} and a.kept_id = any(${asked}::uuid[])`;
};
