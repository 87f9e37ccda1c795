/** People by a name as one says it, within the viewer's rights. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import { isFullerName } from '../../reading/people/name-parts.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAnyOf } from '../accounts/rights.ts';

export type CalledPerson = { id: string; name: string; accountId: string; accountName: string };

/** People read at most whose names begin alike: one surname in a company is shared by some dozens. */
const ALIKE_MAX = 200;

/**
 * Those who go by the name or an alias; where nobody does, those of whom it may be a shorter form, as 李工 of 李建国.
 * `accountId`: of that account alone.
 */
export const findPeopleCalled = async (
  sql: Queries,
  viewer: Viewer,
  written: string,
  accountId?: string,
): Promise<CalledPerson[]> => {
  const key = normalizeName(written);
  const first = [...written.trim()][0] ?? '';
  if (key === '' || first === '') return [];
  const there = accountId === undefined ? sql`` : sql`and a.kept_id = ${accountId}`;
  const rows = await sql<(CalledPerson & { exact: boolean })[]>`
    select kept.id, kept.name, a.kept_id as account_id, ${keptName(sql)} as account_name,
           bool_or(p.name_key = ${key} or l.alias_key is not null) as exact
    from people p
    join people kept on kept.tenant_id = p.tenant_id and kept.id = p.kept_id
    join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    left join person_aliases l on l.tenant_id = p.tenant_id and l.person_id = p.id and l.alias_key = ${key}
    where ${maySeeAnyOf(sql, viewer, 'p.account_id')} ${there}
      and (p.name_key = ${key} or l.alias_key is not null or left(p.name, 1) = ${first})
    group by kept.id, kept.name, a.kept_id, account_name
    order by exact desc, kept.name limit ${ALIKE_MAX}`;
  const exact = rows.filter((row) => row.exact);
  return exact.length > 0 ? exact : rows.filter(({ name }) => isFullerName(name, written));
};
