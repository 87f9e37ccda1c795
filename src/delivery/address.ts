/** Where a reply goes: to the writer where it was asked, to a channel, or to another member where that one wants notices. */
import { directPlaceId, type Inbound, type Place, type Platform } from '../chat/inbound.ts';
import type { Audience } from '../chat/reply.ts';
import type { Queries } from '../database/connection.ts';

export type Address = { memberId: string; place: Place };

export const addressOf = async (
  sql: Queries,
  inbound: Inbound,
  audience: Exclude<Audience, { kind: 'posts' }>,
): Promise<Address> => {
  const { tenantId, memberId, place } = inbound;
  switch (audience.kind) {
    case 'writer':
      return { memberId: audience.as ?? memberId, place };
    case 'channel':
      return { memberId, place: { platform: place.platform, kind: 'channel', id: audience.id } };
    case 'member':
      return audience.memberId === memberId
        ? { memberId, place }
        : {
            memberId: audience.memberId,
            place: await noticePlace(
              sql,
              tenantId,
              audience.memberId,
              audience.elsewhere ? place.platform : null,
            ),
          };
  }
};

/**
 * The platform that the member chose for notices, else (also where that one is linked no more) the one linked last; the
 * console where there is none. `notOn` is taken only where there is no other.
 */
const noticePlace = async (
  sql: Queries,
  tenantId: string,
  memberId: string,
  notOn: Platform | null,
): Promise<Place> => {
  const [known] = await sql<{ platform: Platform; workspaceId: string; externalId: string }[]>`
    select i.platform, i.workspace_id, i.external_id
    from identities i
    join members m on m.tenant_id = i.tenant_id and m.id = i.member_id
    join workspaces w on w.platform = i.platform and w.external_id = i.workspace_id and w.removed_at is null
    where i.tenant_id = ${tenantId} and i.member_id = ${memberId} and i.platform <> 'web'
      and m.notices_on is distinct from 'web'
    order by i.platform is not distinct from ${notOn}, m.notices_on is not distinct from i.platform desc,
      i.linked_at desc limit 1`;
  return known === undefined
    ? { platform: 'web', kind: 'direct', id: memberId }
    : { platform: known.platform, kind: 'direct', id: directPlaceId(known.workspaceId, known.externalId) };
};

/** The member's own place on a platform: where a message goes that a channel does not take. */
export const directPlaceOn = async (
  sql: Queries,
  tenantId: string,
  memberId: string,
  platform: Platform,
): Promise<Place | null> => {
  const [known] = await sql<{ workspaceId: string; externalId: string }[]>`
    select workspace_id, external_id from identities
    where tenant_id = ${tenantId} and member_id = ${memberId} and platform = ${platform}
    order by linked_at desc limit 1`;
  return known === undefined
    ? null
    : { platform, kind: 'direct', id: directPlaceId(known.workspaceId, known.externalId) };
};
