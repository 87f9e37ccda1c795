/** Queries of deals. Rights come from their account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { maySeeAccount } from '../accounts/rights.ts';
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

/** Deals of these accounts, open ones first. */
export const findDealsOfAccounts = async (
  sql: Queries,
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<Deal[]> => {
  if (accountIds.length === 0) return [];
  return sql<Deal[]>`
    select d.id, d.account_id, d.name, d.stage, d.state, d.amount_minor, d.currency, d.close_on
    from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    where ${maySeeAccount(sql, viewer)} and d.account_id in ${sql(accountIds)}
    order by d.state <> 'open', d.created_at desc`;
};

export const findDeal = async (sql: Queries, viewer: Viewer, id: string): Promise<Deal | null> => {
  const [deal] = await sql<Deal[]>`
    select d.id, d.account_id, d.name, d.stage, d.state, d.amount_minor, d.currency, d.close_on
    from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    where ${maySeeAccount(sql, viewer)} and d.id = ${id}`;
  return deal ?? null;
};
