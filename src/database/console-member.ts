/** Who signs in to the console by name or e-mail; the shared password has been checked. */

import type { Queries } from './connection.ts';
import { CONSOLE_WORKSPACE, consoleUserKey } from './console-identity.ts';
import {
  type Arrival,
  findMemberOf,
  grantFirstAdmin,
  type MemberKey,
  memberForIdentity,
} from './first-contact.ts';

/**
 * A known member, or one of first contact where the installation has a company. Null where several members go by
 * the name and none has signed in with it, where the one who does has been deactivated, or where there is no company
 * to come to.
 */
export const consoleMember = async (
  sql: Queries,
  written: string,
  arrival: Arrival,
): Promise<MemberKey | null> => {
  const name = written.trim();
  if (name === '') return null;
  const identity = {
    platform: 'web' as const,
    workspaceKey: CONSOLE_WORKSPACE,
    userKey: consoleUserKey(name),
  };
  const contact = { ...identity, name, locale: null, timezone: null, isGuest: false };
  if ((await findMemberOf(sql, identity)) !== null) return memberForIdentity(sql, contact, arrival);
  const [first, second] = await sql<(MemberKey & { active: boolean })[]>`
    select tenant_id, id as member_id, active from members
    where joined_to is null and (email = ${name.toLowerCase()} or lower(name) = ${name.toLowerCase()})
    order by active desc limit 2`;
  if (first === undefined) return memberForIdentity(sql, contact, arrival);
  if (!first.active || second?.active === true) return null;
  const only = { tenantId: first.tenantId, memberId: first.memberId };
  await grantFirstAdmin(sql, identity, only, arrival.admins);
  return only;
};
