/** The company's members and teams as an admin sees and sets them. Callers have checked the admin's right. */
import type { Locale } from '../../chat/locale.ts';
import type { Role, Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { likePattern } from '../like-pattern.ts';

export type MemberRow = {
  id: string;
  name: string;
  role: Role;
  function: string | null;
  teamId: string | null;
  teamName: string | null;
  locale: Locale;
  active: boolean;
};

const columns = (sql: Queries): Fragment => sql`
  m.id, m.name, m.role, m.function, m.team_id, t.name as team_name, m.locale, m.active
  from members m left join teams t on t.tenant_id = m.tenant_id and t.id = m.team_id`;

/**
 * Members by any part of the name; those who wait for a role come first, the deactivated last. Who turned out to be
 * another member is not among them.
 */
export const findMembers = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
  offset: number,
): Promise<MemberRow[]> =>
  sql<MemberRow[]>`
    select ${columns(sql)}
    where m.tenant_id = ${viewer.tenantId} and m.joined_to is null and m.name ilike ${likePattern(words)}
    order by not m.active, m.role <> 'newcomer', m.name, m.id limit ${limit} offset ${offset}`;

/** One of those, active or not. */
export const findMember = async (sql: Queries, viewer: Viewer, id: string): Promise<MemberRow | null> => {
  const [row] = await sql<MemberRow[]>`
    select ${columns(sql)} where m.tenant_id = ${viewer.tenantId} and m.id = ${id} and m.joined_to is null`;
  return row ?? null;
};

/** The only active member of this name, case aside; null where there is none or several. */
export const findMemberNamed = async (
  sql: Queries,
  viewer: Viewer,
  name: string,
): Promise<MemberRow | null> => {
  const [only, another] = await sql<MemberRow[]>`
    select ${columns(sql)}
    where m.tenant_id = ${viewer.tenantId} and m.active and lower(m.name) = lower(${name.trim()}) limit 2`;
  return another === undefined ? (only ?? null) : null;
};

/** Takes a member's rights, or gives them back; one-time codes and links of before are void either way. */
export const setActive = async (
  sql: Queries,
  { tenantId }: Viewer,
  id: string,
  active: boolean,
): Promise<void> => {
  await sql`update members set active = ${active} where tenant_id = ${tenantId} and id = ${id}`;
  await sql`delete from link_codes where tenant_id = ${tenantId} and member_id = ${id} and used_at is null`;
};

export type Team = { id: string; name: string };

export const findTeams = async (sql: Queries, viewer: Viewer): Promise<Team[]> =>
  sql<Team[]>`select id, name from teams where tenant_id = ${viewer.tenantId} order by name`;

/** The team of this name, made where there is none. */
export const findOrAddTeam = async (
  sql: Queries,
  viewer: Viewer,
  { id, name }: Team,
  now: Date,
): Promise<Team> => {
  await sql`
    insert into teams (tenant_id, id, name, created_at) values (${viewer.tenantId}, ${id}, ${name}, ${now})
    on conflict (tenant_id, name) do nothing`;
  const [team] = await sql<Team[]>`
    select id, name from teams where tenant_id = ${viewer.tenantId} and name = ${name}`;
  return team ?? { id, name };
};

/**
 * Ids of the active admins, held until the transaction ends: of two admins who take each other's right at the
 * same moment, the second sees what the first has done.
 */
export const lockAdmins = async (sql: Queries, viewer: Viewer): Promise<string[]> => {
  const rows = await sql<{ id: string }[]>`
    select id from members where tenant_id = ${viewer.tenantId} and role = 'admin' and active
    order by id for update`;
  return rows.map(({ id }) => id);
};

export type Assignment = { role: Role; function: string | null; teamId: string | null };

/**
 * Sets role, function and team. Accounts that the member had before any team come under the team with their
 * owner; those of an earlier team stay with that team.
 */
export const assignMember = async (
  sql: Queries,
  viewer: Viewer,
  id: string,
  { role, function: duty, teamId }: Assignment,
): Promise<void> => {
  await sql`
    update members set role = ${role}, function = ${duty}, team_id = ${teamId}
    where tenant_id = ${viewer.tenantId} and id = ${id}`;
  if (teamId === null) return;
  await sql`
    update accounts set team_id = ${teamId}
    where tenant_id = ${viewer.tenantId} and owner_id = ${id} and team_id is null`;
};
