/** Queries of accounts. Every one takes the viewer and sees no further. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import { accountKeys } from '../../reading/names.ts';
import type { KnownAccount } from '../../reading/reading.ts';
import type { AccountKind } from './kinds.ts';
import { maySeeAccount } from './rights.ts';

export type Account = {
  id: string;
  name: string;
  kind: AccountKind;
  industry: string | null;
  region: string | null;
  ownerId: string;
  ownerName: string;
  teamId: string | null;
  /** The viewer may read its private lines. */
  ofAccountTeam: boolean;
};

/** Accounts that a note may mean: those with one of its keys. At most `limit`, with every alias. */
export const findAccountsByKeys = async (
  sql: Queries,
  viewer: Viewer,
  keys: readonly string[],
  limit: number,
): Promise<KnownAccount[]> => {
  if (keys.length === 0) return [];
  return sql<KnownAccount[]>`
    select a.id, a.name,
           coalesce((select array_agg(l.alias order by l.alias) from account_aliases l
                     where l.tenant_id = a.tenant_id and l.account_id = a.id), '{}') as aliases
    from accounts a
    where ${maySeeAccount(sql, viewer)} and a.merged_into is null
      and a.id in (select k.account_id from account_keys k
                   where k.tenant_id = ${viewer.tenantId} and k.key in ${sql(keys)})
    order by a.name limit ${limit}`;
};

/** One account by id, following a merge; null where it does not exist or is not the viewer's to see. */
export const findAccount = async (sql: Queries, viewer: Viewer, id: string): Promise<Account | null> => {
  const [account] = await sql<Account[]>`
    with recursive onward as (
      select tenant_id, id, merged_into from accounts where tenant_id = ${viewer.tenantId} and id = ${id}
      union
      select next.tenant_id, next.id, next.merged_into
      from accounts next join onward on next.tenant_id = onward.tenant_id and next.id = onward.merged_into
    )
    select a.id, a.name, a.kind, a.industry, a.region, a.owner_id, o.name as owner_name, a.team_id,
           (a.owner_id = ${viewer.memberId} or exists (
             select 1 from account_team s where s.tenant_id = a.tenant_id and s.account_id = a.id
               and s.member_id = ${viewer.memberId})) as of_account_team
    from accounts a
    join onward on onward.id = a.id and onward.merged_into is null
    join members o on o.tenant_id = a.tenant_id and o.id = a.owner_id
    where ${maySeeAccount(sql, viewer)}`;
  return account ?? null;
};

/** A likely twin that the viewer may not see: shows no more than who has it. */
export type HiddenTwin = { ownerName: string };

/** An account of the tenant with the same normalised name, owned by somebody whose accounts the viewer can't see. */
export const findHiddenTwin = async (
  sql: Queries,
  viewer: Viewer,
  name: string,
): Promise<HiddenTwin | null> => {
  const [twin] = await sql<HiddenTwin[]>`
    select o.name as owner_name
    from accounts a join members o on o.tenant_id = a.tenant_id and o.id = a.owner_id
    where a.tenant_id = ${viewer.tenantId} and a.name_key = ${normalizeName(name)} and a.merged_into is null
      and a.withdrawn_at is null and not (${maySeeAccount(sql, viewer)})
    limit 1`;
  return twin ?? null;
};

export type NewAccount = { id: string; name: string; kind: AccountKind };

/** Stores an account as the viewer's own, with the keys by which notes will find it. */
export const addAccount = async (
  sql: Queries,
  viewer: Viewer,
  account: NewAccount,
  now: Date,
): Promise<void> => {
  await sql`
    insert into accounts (tenant_id, id, name, name_key, kind, owner_id, team_id, created_at)
    values (${viewer.tenantId}, ${account.id}, ${account.name}, ${normalizeName(account.name)}, ${account.kind},
            ${viewer.memberId}, ${viewer.teamId}, ${now})`;
  await addAccountKeys(sql, viewer.tenantId, account.id, accountKeys(account.name));
};

/** Remembers another name of an account, so that the same question is not asked again. */
export const addAccountAlias = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  alias: string,
  now: Date,
): Promise<void> => {
  await sql`
    insert into account_aliases (tenant_id, account_id, alias, alias_key, added_by, added_at)
    values (${viewer.tenantId}, ${accountId}, ${alias}, ${normalizeName(alias)}, ${viewer.memberId}, ${now})
    on conflict do nothing`;
  await addAccountKeys(sql, viewer.tenantId, accountId, [normalizeName(alias), ...accountKeys(alias)]);
};

const addAccountKeys = async (
  sql: Queries,
  tenantId: string,
  accountId: string,
  keys: readonly string[],
): Promise<void> => {
  const rows = [...new Set(keys)].map((key) => ({ tenantId, key, accountId }));
  if (rows.length > 0) await sql`insert into account_keys ${sql(rows)} on conflict do nothing`;
};

/** Names by id, of those that the viewer may see. */
export const findAccountNames = async (
  sql: Queries,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ id: string; name: string }[]>`
    select a.id, a.name from accounts a where ${maySeeAccount(sql, viewer)} and a.id in ${sql(ids)}`;
  return new Map(rows.map((row) => [row.id, row.name]));
};
