/** Counts codes of `/link` that fitted nothing, so that nobody gets far by guessing. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { LINK_CODE_MINUTES, LINK_TRIES_MAX } from './link-code.ts';

const MINUTE_MS = 60_000;

/**
 * Whether the member may try a code. Held until the transaction ends: whoever of the company tries at the same moment,
 * also in another process, waits and sees what was counted.
 */
export const mayTryLinkCode = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  now: Date,
): Promise<boolean> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`link/${tenantId}`}, 0))`;
  const since = new Date(now.getTime() - LINK_CODE_MINUTES * MINUTE_MS);
  await sql`delete from link_tries where tenant_id = ${tenantId} and tried_at <= ${since}`;
  const [tries] = await sql<{ ofMember: number; ofCompany: number }[]>`
    select count(*) filter (where member_id = ${memberId})::int as of_member, count(*)::int as of_company
    from link_tries where tenant_id = ${tenantId}`;
  const { ofMember = 0, ofCompany = 0 } = tries ?? {};
  return ofMember < LINK_TRIES_MAX.ofMember && ofCompany < LINK_TRIES_MAX.ofCompany;
};

/** A code fitted nothing. */
export const countLinkTry = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  id: string,
  now: Date,
): Promise<void> => {
  await sql`
    insert into link_tries (tenant_id, id, member_id, tried_at) values (${tenantId}, ${id}, ${memberId}, ${now})`;
};
