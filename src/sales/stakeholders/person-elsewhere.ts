/** The records of one person at other companies, as far as the viewer may see their accounts. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import type { Standing } from './standing.ts';

export type OtherRecord = { id: string; accountName: string };
export type Elsewhere = { left: OtherRecord | null; came: OtherRecord | null };

export const findElsewhere = async (
  sql: Queries,
  viewer: Viewer,
  { left, came }: Pick<Standing, 'left' | 'came'>,
): Promise<Elsewhere> => {
  const ids = [left?.value, came?.value].filter((id) => id !== undefined);
  if (ids.length === 0) return { left: null, came: null };
  const rows = await sql<(OtherRecord & { asked: string })[]>`
    select p.id as asked, p.kept_id as id, ${keptName(sql)} as account_name
    from people p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.tenant_id = ${viewer.tenantId} and p.id in ${sql(ids)}`;
  const of = (id: string | undefined): OtherRecord | null => {
    const row = rows.find(({ asked }) => asked === id);
    return row === undefined ? null : { id: row.id, accountName: row.accountName };
  };
  return { left: of(left?.value), came: of(came?.value) };
};
