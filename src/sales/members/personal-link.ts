/** Personal links to the console: whoever opens one is its member there, once and for a few minutes. */
import { createHash, randomBytes } from 'node:crypto';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';

/** Time from pressing "Open in browser" to the page, with a browser to start in between. From the issue's own words. */
export const PERSONAL_LINK_MINUTES = 10;

const MINUTE_MS = 60_000;

/** 256 bits: nobody guesses one. */
const TOKEN_BYTES = 32;

const PURPOSE = 'console';

/** What is stored of a token. It names no tenant: whose it is, the row says. */
const hashToken = (token: string): string => createHash('sha256').update(`${PURPOSE}/${token}`).digest('hex');

/**
 * A token for the console's entrance, or null where the member is no longer active. Those of the member that have
 * run out are cleared away; others stay good, for each stands on a card of its own.
 */
export const issuePersonalToken = async (
  sql: Queries,
  { tenantId, memberId }: Pick<Viewer, 'tenantId' | 'memberId'>,
  now: Date,
): Promise<string | null> => {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const expiresAt = new Date(now.getTime() + PERSONAL_LINK_MINUTES * MINUTE_MS);
  const issued = await sql`
    with cleared as (
      delete from link_codes
      where tenant_id = ${tenantId} and member_id = ${memberId} and purpose = ${PURPOSE} and expires_at <= ${now}
    )
    insert into link_codes (code_hash, tenant_id, member_id, purpose, created_at, expires_at)
    select ${hashToken(token)}, tenant_id, id, ${PURPOSE}, ${now}, ${expiresAt}
    from members where tenant_id = ${tenantId} and id = ${memberId} and active`;
  return issued.count === 1 ? token : null;
};

/** One of the few queries without a tenant: to find it. Null where the token is unknown, used or has run out. */
export const redeemPersonalToken = async (
  sql: Queries,
  token: string,
  now: Date,
): Promise<Pick<Viewer, 'tenantId' | 'memberId'> | null> => {
  const [member] = await sql<Pick<Viewer, 'tenantId' | 'memberId'>[]>`
    update link_codes c set used_at = ${now}
    from members m
    where c.code_hash = ${hashToken(token)} and c.purpose = ${PURPOSE} and c.used_at is null and c.expires_at > ${now}
      and m.tenant_id = c.tenant_id and m.id = c.member_id and m.active
    returning c.tenant_id, c.member_id`;
  return member ?? null;
};
