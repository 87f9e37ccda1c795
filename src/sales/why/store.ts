/** Accounts, deals and people by name, within the viewer's rights, for whoever asks "why?" of one of them. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAccount, maySeeAnyOf } from '../accounts/rights.ts';
import type { SubjectKind } from '../evidence/properties.ts';
import { likePattern } from '../like-pattern.ts';

export type Named = { kind: SubjectKind; id: string; name: string };

/** Those whose name has the words in it, those that are called exactly so first. */
export const findNamed = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<Named[]> => {
  const like = likePattern(words);
  return sql<Named[]>`
    select kind, id, name from (
      select 'account' as kind, a.id, a.name from accounts a
      where ${maySeeAnyOf(sql, viewer, 'a.id')} and a.merged_into is null and a.name ilike ${like}
      union all
      select 'deal', d.id, d.name || ' · ' || ${keptName(sql)}
      from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
      where ${maySeeAnyOf(sql, viewer, 'd.account_id')} and d.name ilike ${like}
      union all
      select 'person', p.id, p.name || ' · ' || ${keptName(sql)}
      from people p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
      where ${maySeeAnyOf(sql, viewer, 'p.account_id')} and p.merged_into is null and p.name ilike ${like}
    ) named
    order by lower(name) <> lower(${words}), length(name), name limit ${limit}`;
};

export const findNamedById = async (
  sql: Queries,
  viewer: Viewer,
  kind: SubjectKind,
  id: string,
): Promise<Named | null> => {
  const from = {
    account: sql`select a.kept_id as id, ${keptName(sql)} as name from accounts a where a.id = ${id}`,
    deal: sql`select d.id, d.name from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id where d.id = ${id}`,
    person: sql`select p.kept_id as id, p.name from people p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id where p.id = ${id}`,
  }[kind];
  const [named] = await sql<{ id: string; name: string }[]>`${from} and ${maySeeAccount(sql, viewer)}`;
  return named === undefined ? null : { kind, ...named };
};
