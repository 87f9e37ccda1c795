import type { Option } from '../../chat/reply.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAnyOf } from '../accounts/rights.ts';
import { likePattern } from '../like-pattern.ts';

/** Open deals by any part of their name or their account's. */
export const lookupDeals = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<Option[]> =>
  sql<Option[]>`
    select d.name || ' · ' || ${keptName(sql)} as label, d.id as value
    from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    where ${maySeeAnyOf(sql, viewer, 'd.account_id')} and d.state = 'open'
      and d.name || ' · ' || ${keptName(sql)} ilike ${likePattern(words)}
    order by d.created_at desc limit ${limit}`;
