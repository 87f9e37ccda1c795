/** Which of a member's deals and accounts `/coach` looks at when none is named. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { CoachedSubject } from './find-coaching.ts';

/**
 * Deals looked at: those that close soonest, and accounts without a deal that were met longest ago. More would take long
 * and change little, since only three pieces of advice are shown. Own judgement.
 */
export const DEALS_MAX = 12;
export const ACCOUNTS_MAX = 4;

export const findOwnSubjects = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
): Promise<CoachedSubject[]> => sql<CoachedSubject[]>`
  (select 'deal' as kind, d.id, a.kept_id as account_id
   from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
   where d.tenant_id = ${tenantId} and d.owner_id = ${memberId} and d.state = 'open' and a.withdrawn_at is null
   order by d.close_on nulls last, d.id limit ${DEALS_MAX})
  union all
  (select 'account', a.id, a.id
   from accounts a
   where a.tenant_id = ${tenantId} and a.owner_id = ${memberId} and a.withdrawn_at is null and a.merged_into is null
     and not exists (
       select 1 from deals d join accounts one on one.tenant_id = d.tenant_id and one.id = d.account_id
       where d.tenant_id = a.tenant_id and one.kept_id = a.id and d.state = 'open')
   order by (select max(v.visited_on) from visits v
             where v.tenant_id = a.tenant_id and v.account_id = a.id and v.state = 'confirmed') nulls last, a.id
   limit ${ACCOUNTS_MAX})`;
