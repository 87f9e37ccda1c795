/**
 * Who may see which account, as one SQL condition that every query of accounts and their records carries. Accounts
 * merged into one are one to everybody: whoever may see one of them sees all.
 */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';

/**
 * Condition on a row of `accounts` under the alias `a`. A rep sees own and shared accounts; manager, coach and
 * channel manager those of their team besides; an admin all of the tenant. Nobody sees a withdrawn one.
 */
export const maySeeAccount = (sql: Queries, viewer: Viewer): Fragment =>
  sql`a.tenant_id = ${viewer.tenantId} and a.withdrawn_at is null and ${
    viewer.role === 'admin' ? sql`true` : anyMerged(sql, (alias) => maySeeItself(sql, viewer, alias))
  }`;

/**
 * The same for a query over all accounts or their records, joined to `accounts` under `a`: a condition on `column`,
 * which holds the account's id. Whoever sees few accounts begins at those, however many the company has; a team's or
 * a company's would be too long a list, so there each row is asked.
 */
export const maySeeAnyOf = (sql: Queries, viewer: Viewer, column: string): Fragment =>
  seesFewAccounts(viewer)
    ? sql`a.tenant_id = ${viewer.tenantId} and ${sql(column)} = any(${ownAccounts(sql, viewer)})`
    : maySeeAccount(sql, viewer);

/** Ids of all accounts that somebody who sees few may see, as an array that a statement works out once. */
export const ownAccounts = (sql: Queries, { tenantId, memberId }: Viewer): Fragment => sql`array(
  select seen.id from accounts seen
  where seen.tenant_id = ${tenantId} and seen.withdrawn_at is null and seen.kept_id in (
    select own.kept_id from accounts own where own.tenant_id = ${tenantId} and own.owner_id = ${memberId}
    union all
    select joined.kept_id from account_team shared
    join accounts joined on joined.tenant_id = shared.tenant_id and joined.id = shared.account_id
    where shared.tenant_id = ${tenantId} and shared.member_id = ${memberId}))`;

/** Own and shared accounts: some hundreds, not a team's or a company's. */
export const seesFewAccounts = (viewer: Viewer): boolean => viewer.role !== 'admin' && !seesTeam(viewer);

const seesTeam = ({ role, teamId }: Viewer): boolean =>
  (role === 'manager' || role === 'coach' || role === 'channel_manager') && teamId !== null;

/**
 * Rows of `asked_id` and `id`: the accounts asked for that the viewer may see, with all that are merged with each. A
 * query for others to stand on. `asked` is a condition on an id, such as `= any(…)` or `in (select …)`.
 */
export const visibleAmong = (sql: Queries, viewer: Viewer, asked: Fragment): Fragment => sql`
  select asked.id as asked_id, a.id
  from accounts asked join accounts a on a.tenant_id = asked.tenant_id and a.kept_id = asked.kept_id
  where asked.tenant_id = ${viewer.tenantId} and asked.id ${asked} and ${maySeeAccount(sql, viewer)}`;

/** Condition on a row of `accounts` under the given alias: the viewer sees it by itself, not through a merge. */
export const maySeeItself = (sql: Queries, viewer: Viewer, alias: string): Fragment => {
  if (viewer.role === 'admin') return sql`true`;
  const own = isShared(sql, viewer, alias);
  return seesTeam(viewer) ? sql`(${sql(alias)}.team_id = ${viewer.teamId} or ${own})` : own;
};

/** Condition on `a`: the viewer is of the account team (owner or shared), who alone may read private lines. */
export const isOfAccountTeam = (sql: Queries, viewer: Viewer): Fragment =>
  anyMerged(sql, (alias) => isShared(sql, viewer, alias));

/**
 * Condition on a row of `accounts` under the given alias: the viewer decides what becomes of it, such as whether it
 * is one with another. That is its owner, the manager of its team, or an admin.
 */
export const mayDecideOnAccount = (
  sql: Queries,
  { tenantId, memberId, teamId, role }: Viewer,
  alias = 'a',
): Fragment => {
  const account = sql(alias);
  const there = sql`${account}.tenant_id = ${tenantId} and ${account}.withdrawn_at is null`;
  if (role === 'admin') return there;
  return role === 'manager' && teamId !== null
    ? sql`${there} and (${account}.owner_id = ${memberId} or ${account}.team_id = ${teamId})`
    : sql`${there} and ${account}.owner_id = ${memberId}`;
};

/** The viewer owns the account or shares it. */
const isShared = (sql: Queries, { memberId }: Viewer, alias: string): Fragment => sql`
  (${sql(alias)}.owner_id = ${memberId} or exists (
    select 1 from account_team shared
    where shared.tenant_id = ${sql(alias)}.tenant_id and shared.account_id = ${sql(alias)}.id
      and shared.member_id = ${memberId}))`;

/** It holds of `a` itself, or of one that is merged with it. */
const anyMerged = (sql: Queries, holds: (alias: string) => Fragment): Fragment => sql`
  (${holds('a')} or exists (
    select 1 from accounts other
    where other.tenant_id = a.tenant_id and other.kept_id = a.kept_id and other.id <> a.id and ${holds('other')}))`;
