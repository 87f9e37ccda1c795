/** An account that came with a visit that was taken back. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';

export type AccountAfter = { name: string; removed: boolean };

/**
 * Null where neither this visit nor one withdrawn earlier had brought the account. Withdrawn where nothing else
 * has used it since: no visit, evidence, task, deal, order, plan, person or colleague. The row stays, since the visit's history
 * names it.
 */
export const withdrawUnusedAccount = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  accountId: string,
  now: Date,
): Promise<AccountAfter | null> => {
  const { tenantId } = viewer;
  const other = sql`t.tenant_id = a.tenant_id and t.account_id = a.id`;
  const [account] = await sql<{ name: string; used: boolean }[]>`
    select a.name, (
      a.merged_into is not null
      or exists (select 1 from accounts t where t.tenant_id = a.tenant_id and t.kept_id = a.id and t.id <> a.id)
      or exists (select 1 from visits t where t.tenant_id = a.tenant_id and t.id <> ${visitId}
                   and t.state in ('draft', 'confirmed') and a.id in (t.account_id, t.second_account_id))
      or exists (select 1 from evidence t where ${other} and t.withdrawn_at is null)
      or exists (select 1 from tasks t where ${other} and t.state <> 'withdrawn')
      or exists (select 1 from deals t where ${other})
      or exists (select 1 from orders t where ${other})
      or exists (select 1 from account_plans t where ${other})
      or exists (select 1 from people t where ${other})
      or exists (select 1 from account_team t where ${other})) as used
    from accounts a
    where a.tenant_id = ${tenantId} and a.id = ${accountId}
      and exists (select 1 from visits b
                  where b.tenant_id = a.tenant_id
                    and (b.id = ${visitId} or (b.account_id = a.id and b.state = 'withdrawn'))
                    and (b.confirmed_at = a.created_at
                         or exists (select 1 from visit_revisions r
                                    where r.tenant_id = b.tenant_id and r.visit_id = b.id
                                      and r.at = a.created_at)))`;
  if (account === undefined) return null;
  if (!account.used) {
    await sql`update accounts set withdrawn_at = ${now} where tenant_id = ${tenantId} and id = ${accountId}`;
  }
  return { name: account.name, removed: !account.used };
};
