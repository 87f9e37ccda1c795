/** Owners hear of it when somebody else makes their account one with another, or two again. */
import type { Locale } from '../../chat/locale.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Pair } from './rules.ts';

export type Owner = { memberId: string; locale: Locale };

/** Owners of the two accounts but for the viewer; nobody for people, who are no matter of rights. */
export const otherOwners = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  { kind, keep, other }: Pair,
): Promise<Owner[]> =>
  kind === 'person'
    ? []
    : sql<Owner[]>`
        select distinct m.id as member_id, m.locale
        from accounts a join members m on m.tenant_id = a.tenant_id and m.id = a.owner_id and m.active
        where a.tenant_id = ${tenantId} and a.id in ${sql([keep.id, other.id])} and m.id <> ${memberId}`;

/** Each in the owner's own language. */
export const noticesTo = (owners: readonly Owner[], say: (locale: Locale) => string): Reply[] =>
  owners.map(({ memberId, locale }) => ({
    audience: { kind: 'member', memberId },
    purpose: 'new',
    summary: say(locale),
    blocks: [{ kind: 'notice', tone: 'plain', text: say(locale) }],
  }));
