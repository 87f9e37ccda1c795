/** Whether there is a demo company, and who is in it. Reached without a tenant to find the tenant. */

import type { Locale } from '../chat/locale.ts';
import type { Role } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';

export type DemoMember = {
  tenantId: string;
  memberId: string;
  name: string;
  role: Role;
  locale: Locale;
  teamName: string | null;
};

export const isEmptyDatabase = async (sql: Queries): Promise<boolean> => {
  const [row] = await sql<{ count: number }[]>`select count(*)::int as count from tenants`;
  return row?.count === 0;
};

/** Members of the demo company, reps first; null where there is none. */
export const findDemoMembers = async (sql: Queries): Promise<DemoMember[] | null> => {
  const members = await sql<DemoMember[]>`
    select m.tenant_id, m.id as member_id, m.name, m.role, m.locale, t.name as team_name
    from tenants d
    join members m on m.tenant_id = d.id and m.active
    left join teams t on t.tenant_id = m.tenant_id and t.id = m.team_id
    where d.is_demo
    order by m.role <> 'rep', m.id`;
  return members.length === 0 ? null : [...members];
};
