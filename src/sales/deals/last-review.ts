/** The day of the latest review: "since the last review" means this one. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';

/** ISO date; of one deal, or of any of the account's where none is named. Null where there was none. */
export const findLastReview = async (
  sql: Queries,
  viewer: Viewer,
  { accountId, dealId }: { accountId: string; dealId: string | null },
): Promise<string | null> => {
  const [row] = await sql<{ day: string | null }[]>`
    select max(r.reviewed_on) as day
    from deal_reviews r
    join deals d on d.tenant_id = r.tenant_id and d.id = r.deal_id
    join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    where ${maySeeAccount(sql, viewer)} and r.tenant_id = ${viewer.tenantId}
      and d.account_id = any(${mergedWith(sql, viewer, [accountId])})
      ${dealId === null ? sql`` : sql`and d.id = ${dealId}`}`;
  return row?.day ?? null;
};
