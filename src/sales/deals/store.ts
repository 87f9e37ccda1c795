/** Queries of deals. Rights come from their account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { maySeeAccount, visibleAmong } from '../accounts/rights.ts';
import type { DealStage, DealState } from './stages.ts';

export type Deal = {
  id: string;
  accountId: string;
  name: string;
  stage: DealStage;
  state: DealState;
  amountMinor: number | null;
  currency: string | null;
  closeOn: string | null;
};

/** Deals of these accounts and of those merged with them, each under the id that was asked for; open ones first. */
export const findDealsOfAccounts = async (
  sql: Queries,
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<Deal[]> =>
  accountIds.length === 0
    ? []
    : sql<Deal[]>`${dealsOf(sql, viewer, visibleAmong(sql, viewer, sql`= any(${accountIds}::uuid[])`))}`;

/** Rows of Deal, as a query for others to stand on. `visible` is one as of `visibleAmong`: it carries the rights. */
export const dealsOf = (sql: Queries, { tenantId }: Viewer, visible: Fragment): Fragment => sql`
  select d.id, v.asked_id as "accountId", d.name, d.stage, d.state, d.amount_minor as "amountMinor", d.currency,
         d.close_on as "closeOn"
  from (${visible}) v join deals d on d.tenant_id = ${tenantId} and d.account_id = v.id
  order by d.state <> 'open', d.created_at desc`;

/** One deal by id; its account is the one that stands for it today. */
export const findDeal = async (sql: Queries, viewer: Viewer, id: string): Promise<Deal | null> => {
  const [deal] = await sql<Deal[]>`
    select d.id, a.kept_id as account_id, d.name, d.stage, d.state, d.amount_minor, d.currency, d.close_on
    from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    where ${maySeeAccount(sql, viewer)} and d.id = ${id}`;
  return deal ?? null;
};
