/** A member's own profile: what the member may see and change of itself. */
import { createHash } from 'node:crypto';
import type { Platform } from '../../chat/inbound.ts';
import type { Locale } from '../../chat/locale.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';

export type Identity = { platform: Platform; workspaceId: string; externalId: string; linkedAt: Date };

/**
 * Names an identity within a button, where its own keys may not fit: the first half of the hex SHA-256 over them, and
 * enough to tell one member's few apart.
 */
export const identityDigest = ({ platform, workspaceId, externalId }: Omit<Identity, 'linkedAt'>): string =>
  createHash('sha256').update(`${platform}/${workspaceId}/${externalId}`).digest('hex').slice(0, 32);

export type Profile = {
  name: string;
  function: string | null;
  teamName: string | null;
  /** Chosen for notices; null: the one linked last. */
  noticesOn: Platform | null;
  identities: readonly Identity[];
};

/** What the viewer itself does not carry; null where the member has gone meanwhile. */
export const findProfile = async (sql: Queries, viewer: Viewer): Promise<Profile | null> => {
  const { tenantId, memberId } = viewer;
  const [[row], identities] = await Promise.all([
    sql<Omit<Profile, 'identities'>[]>`
      select m.name, m.function, m.notices_on, t.name as team_name
      from members m left join teams t on t.tenant_id = m.tenant_id and t.id = m.team_id
      where m.tenant_id = ${tenantId} and m.id = ${memberId}`,
    sql<Identity[]>`
      select platform, workspace_id, external_id, linked_at from identities
      where tenant_id = ${tenantId} and member_id = ${memberId} order by platform, linked_at`,
  ]);
  return row === undefined ? null : { ...row, identities };
};

/** Null where none of the viewer's own has this digest. */
export const unlinkIdentity = async (
  sql: Queries,
  viewer: Viewer,
  digest: string,
): Promise<Identity | null> => {
  const { tenantId, memberId } = viewer;
  const identities = await sql<Identity[]>`
    select platform, workspace_id, external_id, linked_at from identities
    where tenant_id = ${tenantId} and member_id = ${memberId} for update`;
  const meant = identities.find((one) => identityDigest(one) === digest);
  if (meant === undefined) return null;
  await sql`
    delete from identities
    where tenant_id = ${tenantId} and member_id = ${memberId} and platform = ${meant.platform}
      and workspace_id = ${meant.workspaceId} and external_id = ${meant.externalId}`;
  return meant;
};

export type Habits = { locale: Locale; timeZone: string; noticesOn: Platform | null };

export const saveHabits = async (sql: Queries, viewer: Viewer, habits: Habits): Promise<void> => {
  await sql`
    update members
    set locale = ${habits.locale}, time_zone = ${habits.timeZone}, notices_on = ${habits.noticesOn}
    where tenant_id = ${viewer.tenantId} and id = ${viewer.memberId}`;
};
