/** Members who may see an account: the same rights as `maySeeAccount`, asked for everybody at once. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { maySeeAccount } from './rights.ts';

export type Colleague = { id: string; name: string; locale: Viewer['locale'] };

/** By name, the viewer among them. Empty where the viewer may not see the account either. */
export const findWhoMaySee = async (sql: Queries, viewer: Viewer, accountId: string): Promise<Colleague[]> =>
  sql<Colleague[]>`
    select m.id, m.name, m.locale
    from accounts a
    join members m on m.tenant_id = a.tenant_id and m.active
    where ${maySeeAccount(sql, viewer)} and a.id = ${accountId}
      and (m.role = 'admin' or exists (
        select 1 from accounts one
        where one.tenant_id = a.tenant_id and one.kept_id = a.kept_id
          and (one.owner_id = m.id
            or (m.role in ('manager', 'coach', 'channel_manager') and m.team_id = one.team_id)
            or exists (select 1 from account_team s
                       where s.tenant_id = one.tenant_id and s.account_id = one.id and s.member_id = m.id))))
    order by m.name, m.id`;
