/** The account team: the owner, and who shares the account and its private lines with him. */
import type { Locale } from '../../chat/locale.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { mergedWith } from '../accounts/merged.ts';
import { mayDecideOnAccount, maySeeAccount } from '../accounts/rights.ts';

export type Teammate = { id: string; name: string; locale: Locale; isOwner: boolean };

/** Owners first, then by name; of accounts merged into one, the team of all. Empty where the viewer may not see it. */
export const findAccountTeam = async (sql: Queries, viewer: Viewer, accountId: string): Promise<Teammate[]> =>
  sql<Teammate[]>`
    select m.id, m.name, m.locale, bool_or(one.is_owner) as is_owner
    from (
      select a.tenant_id, a.owner_id as member_id, true as is_owner from accounts a
      where ${maySeeAccount(sql, viewer)} and a.id = any(${mergedWith(sql, viewer, [accountId])})
      union all
      select a.tenant_id, t.member_id, false from accounts a
      join account_team t on t.tenant_id = a.tenant_id and t.account_id = a.id
      where ${maySeeAccount(sql, viewer)} and a.id = any(${mergedWith(sql, viewer, [accountId])})
    ) one
    join members m on m.tenant_id = one.tenant_id and m.id = one.member_id and m.active
    group by m.id, m.name, m.locale order by bool_or(one.is_owner) desc, m.name`;

export const mayChangeTeam = async (sql: Queries, viewer: Viewer, accountId: string): Promise<boolean> => {
  const rows =
    await sql`select 1 from accounts a where ${mayDecideOnAccount(sql, viewer)} and a.id = ${accountId}`;
  return rows.length > 0;
};

/** Active members whose name stands in the words, the longest name first. */
export const findMembersNamed = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
): Promise<Omit<Teammate, 'isOwner'>[]> =>
  sql<Omit<Teammate, 'isOwner'>[]>`
    select id, name, locale from members
    where tenant_id = ${viewer.tenantId} and active and joined_to is null and position(lower(name) in lower(${words})) > 0
    order by length(name) desc, id`;

export const findTeammate = async (
  sql: Queries,
  viewer: Viewer,
  memberId: string,
): Promise<Omit<Teammate, 'isOwner'> | null> => {
  const [row] = await sql<Omit<Teammate, 'isOwner'>[]>`
    select id, name, locale from members where tenant_id = ${viewer.tenantId} and id = ${memberId} and active`;
  return row ?? null;
};

/** The caller has checked that the viewer decides on the account. */
export const addToTeam = async (
  sql: Queries,
  viewer: Viewer,
  { accountId, memberId }: { accountId: string; memberId: string },
  now: Date,
): Promise<void> => {
  await sql`
    insert into account_team (tenant_id, account_id, member_id, added_by, added_at)
    values (${viewer.tenantId}, ${accountId}, ${memberId}, ${viewer.memberId}, ${now})
    on conflict do nothing`;
};

export const removeFromTeam = async (
  sql: Queries,
  viewer: Viewer,
  { accountId, memberId }: { accountId: string; memberId: string },
): Promise<void> => {
  await sql`
    delete from account_team
    where tenant_id = ${viewer.tenantId} and member_id = ${memberId}
      and account_id = any(${mergedWith(sql, viewer, [accountId])})`;
};
