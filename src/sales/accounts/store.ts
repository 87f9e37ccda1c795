/** Queries of accounts. Every one takes the viewer and sees no further. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import type { PlacedAccount } from '../../reading/may-be-one-account.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import { accountKeys } from '../../reading/names.ts';
import type { AccountKind } from './kinds.ts';
import { keptName } from './merged.ts';
import { isOfAccountTeam, mayDecideOnAccount, maySeeAccount, maySeeAnyOf, maySeeItself } from './rights.ts';

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

/**
 * Accounts that a note may mean: those with one of its keys, or with one merged into them that has it. At most
 * `limit`, with every other name they go by.
 */
export const findAccountsByKeys = async (
  sql: Queries,
  viewer: Viewer,
  keys: readonly string[],
  limit: number,
): Promise<PlacedAccount[]> =>
  keys.length === 0 ? [] : sql<PlacedAccount[]>`${accountsByKeys(sql, viewer, keys, limit)}`;

/** As `findAccountsByKeys`, as a query for others to stand on. */
export const accountsByKeys = (
  sql: Queries,
  viewer: Viewer,
  keys: readonly string[],
  limit: number,
): Fragment => byKeys(sql, viewer, maySeeAnyOf(sql, viewer, 'a.id'), keys, limit);

/** As `findAccountsByKeys`, of those that the viewer decides on. */
export const findDecidableByKeys = async (
  sql: Queries,
  viewer: Viewer,
  keys: readonly string[],
  limit: number,
): Promise<PlacedAccount[]> =>
  keys.length === 0
    ? []
    : sql<PlacedAccount[]>`${byKeys(sql, viewer, mayDecideOnAccount(sql, viewer), keys, limit)}`;

/** The keys are one array: so the statement is the same for every note, and its plan is kept. */
const byKeys = (
  sql: Queries,
  { tenantId }: Viewer,
  mayUse: Fragment,
  keys: readonly string[],
  limit: number,
): Fragment => sql`
  select a.id, a.name, a.region, coalesce((select array_agg(form order by form) from (
           select l.alias as form
           from accounts m join account_aliases l on l.tenant_id = m.tenant_id and l.account_id = m.id
           where m.tenant_id = a.tenant_id and m.kept_id = a.id
           union
           select m.name from accounts m
           where m.tenant_id = a.tenant_id and m.kept_id = a.id and m.id <> a.id) forms), '{}') as aliases
  from accounts a
  where ${mayUse} and a.merged_into is null
    and a.id in (select m.kept_id from account_keys k
                 join accounts m on m.tenant_id = k.tenant_id and m.id = k.account_id
                 where k.tenant_id = ${tenantId} and k.key = any(${keys}::text[]))
  order by a.name limit ${limit}`;

/** One account by id, following a merge; null where it does not exist or is not the viewer's to see. */
export const findAccount = async (sql: Queries, viewer: Viewer, id: string): Promise<Account | null> => {
  const [account] = await sql<Account[]>`
    select a.id, a.name, a.kind, a.industry, a.region, a.owner_id, o.name as owner_name, a.team_id,
           ${isOfAccountTeam(sql, viewer)} as of_account_team
    from accounts asked
    join accounts a on a.tenant_id = asked.tenant_id and a.id = asked.kept_id
    join members o on o.tenant_id = a.tenant_id and o.id = a.owner_id
    where asked.tenant_id = ${viewer.tenantId} and asked.id = ${id} and ${maySeeAccount(sql, viewer)}`;
  return account ?? null;
};

/**
 * Which of merged accounts keeps what the viewer writes of this one: itself, unless the viewer sees it through the
 * merge alone. So a parting never takes away from a writer what was written meanwhile.
 */
export const findHome = async (sql: Queries, viewer: Viewer, accountId: string): Promise<string> => {
  const [home] = await sql<{ id: string }[]>`
    select one.id
    from accounts asked
    join accounts one on one.tenant_id = asked.tenant_id and one.kept_id = asked.kept_id
    where asked.tenant_id = ${viewer.tenantId} and asked.id = ${accountId} and ${maySeeItself(sql, viewer, 'one')}
    order by one.id <> asked.id, one.id limit 1`;
  return home?.id ?? accountId;
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
    from accounts a
    join accounts kept on kept.tenant_id = a.tenant_id and kept.id = a.kept_id
    join members o on o.tenant_id = kept.tenant_id and o.id = kept.owner_id
    where a.tenant_id = ${viewer.tenantId} and a.name_key = ${normalizeName(name)}
      and a.withdrawn_at is null and not (${maySeeAccount(sql, viewer)})
    limit 1`;
  return twin ?? null;
};

/** A record as it is shown: by the id and name of the one it was merged into, else by its own. */
export type Kept = { id: string; name: string };

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

/** The records that stand for these ids today, by the id asked for, of those that the viewer may see. */
export const findKeptAccounts = async (
  sql: Queries,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Kept>> => {
  if (ids.length === 0) return new Map();
  const rows = await sql<(Kept & { asked: string })[]>`
    select a.id as asked, a.kept_id as id, ${keptName(sql)} as name
    from accounts a where ${maySeeAccount(sql, viewer)} and a.id in ${sql(ids)}`;
  return new Map(rows.map(({ asked, ...kept }) => [asked, kept]));
};
