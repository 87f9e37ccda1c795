/** The member behind a platform's user; made at the first contact, without a team. */
import type { Contact, PlatformIdentity } from '../chat/contact.ts';
import type { Locale } from '../chat/locale.ts';
import { readTimeZone } from '../chat/time-zone.ts';
import { isSameIdentity } from './admin-identities.ts';
import type { Queries } from './connection.ts';

export type MemberKey = { tenantId: string; memberId: string };

export type Arrival = {
  /** Configured first admins. */
  admins: readonly PlatformIdentity[];
  newId: () => string;
  now: Date;
};

/**
 * Finds the member of an identity, or makes one who sees own records only until an admin assigns role and team.
 * Null for a guest, for a workspace that is none of ours and for a member who is no longer active.
 * Needs a connection that is not within a transaction: of two first messages at the same moment one loses.
 */
export const memberForIdentity = async (
  sql: Queries,
  contact: Contact,
  arrival: Arrival,
): Promise<MemberKey | null> => {
  if (contact.isGuest) return null;
  const member = (await findMemberOf(sql, contact)) ?? (await addMember(sql, contact, arrival));
  if (member === null || !member.active) return null;
  const { tenantId, memberId } = member;
  await grantFirstAdmin(sql, contact, { tenantId, memberId }, arrival.admins);
  return { tenantId, memberId };
};

type Found = MemberKey & { active: boolean };

/** The member of an identity, also an inactive one; null where the identity is not known. */
export const findMemberOf = async (
  sql: Queries,
  { platform, workspaceKey, userKey }: PlatformIdentity,
): Promise<Found | null> => {
  const [member] = await sql<Found[]>`
    select m.tenant_id, m.id as member_id, m.active
    from workspaces w
    join identities i on i.tenant_id = w.tenant_id and i.platform = w.platform
      and i.workspace_id = w.external_id and i.external_id = ${userKey}
    join members m on m.tenant_id = i.tenant_id and m.id = i.member_id
    where w.platform = ${platform} and w.external_id = ${workspaceKey} and w.removed_at is null`;
  return member ?? null;
};

const UNIQUE_VIOLATION = '23505';

/** Member and identity in one statement: both, or none where another process was first. */
const addMember = async (sql: Queries, contact: Contact, { newId, now }: Arrival): Promise<Found | null> => {
  const { platform, workspaceKey, userKey } = contact;
  const locale = readLocale(contact.locale);
  const timeZone = readTimeZone(contact.timezone ?? '');
  try {
    const [member] = await sql<Found[]>`
      with company as (
        select t.id, t.locale, t.time_zone from workspaces w join tenants t on t.id = w.tenant_id
        where w.platform = ${platform} and w.external_id = ${workspaceKey} and w.removed_at is null
      ), arrived as (
        insert into members (tenant_id, id, name, role, locale, time_zone, created_at)
        select id, ${newId()}, ${nameOf(contact)}, 'newcomer', coalesce(${locale}, locale),
               coalesce(${timeZone}, time_zone), ${now}
        from company
        returning tenant_id, id, active
      ), known as (
        insert into identities (tenant_id, platform, workspace_id, external_id, member_id, linked_at)
        select tenant_id, ${platform}, ${workspaceKey}, ${userKey}, id, ${now} from arrived
      )
      select tenant_id, id as member_id, active from arrived`;
    return member ?? null;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === UNIQUE_VIOLATION)) throw error;
    return findMemberOf(sql, contact);
  }
};

/** Longer names are cut: they stand on cards. */
const NAME_LENGTH_MAX = 80;

const nameOf = ({ name, userKey }: Contact): string => {
  const shown = name.trim().slice(0, NAME_LENGTH_MAX);
  return shown === '' ? userKey : shown;
};

/** Null where the person's language is none of ours: the company's is taken. */
const readLocale = (written: string | null): Locale | null => {
  const language = written?.toLowerCase().split(/[-_]/)[0];
  if (language === 'zh') return 'zh-CN';
  return language === 'en' ? 'en' : null;
};

/**
 * Configuration names the first admins, it does not overrule later ones: it counts as long as nobody has given the
 * member a role, or when the company has no admin left.
 */
export const grantFirstAdmin = async (
  sql: Queries,
  identity: PlatformIdentity,
  { tenantId, memberId }: MemberKey,
  admins: readonly PlatformIdentity[],
): Promise<void> => {
  if (!admins.some((admin) => isSameIdentity(admin, identity))) return;
  await sql`
    update members set role = 'admin'
    where tenant_id = ${tenantId} and id = ${memberId} and role <> 'admin'
      and (role = 'newcomer' or not exists (
        select 1 from members a where a.tenant_id = ${tenantId} and a.role = 'admin' and a.active))`;
};
