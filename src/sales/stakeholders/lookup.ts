import type { Option } from '../../chat/reply.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAnyOf } from '../accounts/rights.ts';
import { likePattern } from '../like-pattern.ts';

/** People by any part of their name or their account's, with the account behind the name. */
export const lookupPeople = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<Option[]> =>
  sql<Option[]>`
    select p.name || ' · ' || ${keptName(sql)} as label, p.id as value
    from people p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAnyOf(sql, viewer, 'p.account_id')} and p.merged_into is null
      and p.name || ' · ' || ${keptName(sql)} ilike ${likePattern(words)}
    order by length(p.name), p.name limit ${limit}`;
