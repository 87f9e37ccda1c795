/** Reading who a member is. Rights are read anew for every request, so that a lost role has effect at once. */
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from './connection.ts';

export const readViewer = async (
  sql: Queries,
  tenantId: string,
  memberId: string,
): Promise<Viewer | null> => {
  const [viewer] = await sql<Viewer[]>`
    select tenant_id, id as member_id, team_id, role, name, locale, time_zone
    from members where tenant_id = ${tenantId} and id = ${memberId} and active`;
  return viewer ?? null;
};

/** One of the few queries without a tenant: to walk over them. */
export const listTenantIds = async (sql: Queries): Promise<string[]> => {
  const rows = await sql<{ id: string }[]>`select id from tenants order by id`;
  return rows.map((row) => row.id);
};
