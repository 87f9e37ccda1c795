/** Queries of orders. Rights come from their account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';

export type NewOrder = {
  id: string;
  accountId: string;
  month: string;
  product: string | null;
  department: string | null;
  amountMinor: number;
  currency: string;
  source: string;
};

/** The caller has made sure that the viewer may see the accounts. */
export const addOrders = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  orders: readonly NewOrder[],
  now: Date,
): Promise<void> => {
  if (orders.length === 0) return;
  const rows = orders.map((order) => ({ ...order, tenantId, recordedBy: memberId, recordedAt: now }));
  await sql`insert into orders ${sql(rows)}`;
};

/**
 * Rows of the latest record of each month, product and department, newest month first, as a query for others to stand
 * on. `accountIds`: an array of the ids whose rights were asked.
 */
export const latestOrders = (sql: Queries, { tenantId }: Viewer, accountIds: Fragment): Fragment => sql`
  select distinct on (o.account_id, o.month, o.product, o.department)
    o.account_id, o.month, o.product, o.department, o.amount_minor, o.currency, o.source
  from orders o
  where o.tenant_id = ${tenantId} and o.account_id = any(${accountIds})
  order by o.account_id, o.month desc, o.product, o.department, o.recorded_at desc, o.id desc`;
