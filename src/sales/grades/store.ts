/** Reads for judging accounts, within the viewer's rights. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { findLedger, findMeetings } from '../evidence/ledger.ts';
import { currentOf } from '../evidence/rules.ts';
import { latestOrders } from '../orders/store.ts';
import { ACCOUNT_PROPERTIES, type AccountFile, type AccountRecords } from './records.ts';

/** All that the rules need of an account, by three queries; null where it is not the viewer's to see. */
export const findAccountRecords = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
): Promise<AccountRecords | null> => {
  const [file, ledger, meetings] = await Promise.all([
    findAccountFile(sql, viewer, accountId),
    findLedger(sql, viewer, { accountIds: [accountId], properties: ACCOUNT_PROPERTIES }),
    findMeetings(sql, viewer, [accountId]),
  ]);
  if (file === null) return null;
  const left = currentOf(ledger, 'left');
  const people = file.people.filter(({ id }) => !left.has(id));
  return { file: { ...file, people }, ledger, meetings };
};

export const findAccountFile = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
): Promise<AccountFile | null> => {
  const merged = mergedWith(sql, viewer, [accountId]);
  const [file] = await sql<AccountFile[]>`
    select a.id, a.name, a.kind, a.industry, a.region, o.name as owner_name, o.time_zone as owner_zone,
           coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'title', p.title,
                       'department', p.department, 'createdOn', to_char(p.created_at, 'YYYY-MM-DD'),
                       'formerIds', coalesce((
                         select jsonb_agg(m.id) from people m
                         where m.tenant_id = p.tenant_id and m.kept_id = p.id and m.id <> p.id), '[]'))
                       order by p.name, p.id)
                     from people p where p.tenant_id = a.tenant_id and p.merged_into is null
                       and p.account_id = any(${merged})), '[]') as people,
           coalesce((select jsonb_agg(jsonb_build_object('month', l.month, 'product', l.product,
                       'department', l.department, 'amountMinor', l.amount_minor, 'currency', l.currency,
                       'source', l.source) order by l.month desc)
                     from (${latestOrders(sql, viewer, merged)}) l), '[]') as orders,
           array(select distinct d.pipeline from deals d where d.tenant_id = a.tenant_id
                   and d.account_id = any(${merged}) and d.state = 'open') as pipelines,
           exists (select 1 from deals d where d.tenant_id = a.tenant_id and d.account_id = any(${merged})
                     and d.state = 'won') as has_won,
           (select max(v.visited_on) from visits v
            where v.tenant_id = a.tenant_id and v.account_id = any(${merged})
              and v.state = 'confirmed' and not v.attempt_only) as last_contact_on,
           array(select p.planned_on from planned_visits p
                 where p.tenant_id = a.tenant_id and p.account_id = any(${merged}) and p.state = 'planned'
                 order by p.planned_on) as planned_on
    from accounts asked
    join accounts a on a.tenant_id = asked.tenant_id and a.id = asked.kept_id
    join members o on o.tenant_id = a.tenant_id and o.id = a.owner_id
    where asked.tenant_id = ${viewer.tenantId} and asked.id = ${accountId} and ${maySeeAccount(sql, viewer)}`;
  return file ?? null;
};
