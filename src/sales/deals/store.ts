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

/** Deals of these accounts and of those merged with them, each under the id that was asked for; open ones first. */
export const findDealsOfAccounts = async (
  sql: Queries,
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<Deal[]> => {
  if (accountIds.length === 0) return [];
  return sql<Deal[]>`
    select d.id, asked.id as account_id, d.name, d.stage, d.state, d.amount_minor, d.currency, d.close_on
    from accounts asked
    join accounts a on a.tenant_id = asked.tenant_id and a.kept_id = asked.kept_id
    join deals d on d.tenant_id = a.tenant_id and d.account_id = a.id
    where asked.tenant_id = ${viewer.tenantId} and asked.id in ${sql(accountIds)} and ${maySeeAccount(sql, viewer)}
    order by d.state <> 'open', d.created_at desc`;
};

/** One deal by id; its account is the one that stands for it today. */
export const findDeal = async (sql: Queries, viewer: Viewer, id: string): Promise<Deal | null> => {
  const [deal] = await sql<Deal[]>`
    select d.id, a.kept_id as account_id, d.name, d.stage, d.state, d.amount_minor, d.currency, d.close_on
    from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    where ${maySeeAccount(sql, viewer)} and d.id = ${id}`;
  return deal ?? null;
};
