import type { Option } from '../../chat/reply.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { likePattern } from '../like-pattern.ts';
import { maySeeAccount } from './rights.ts';

/** Accounts by any part of their name, the shortest name first. */
export const lookupAccounts = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<Option[]> =>
  sql<Option[]>`
    select a.name as label, a.id as value from accounts a
    where ${maySeeAccount(sql, viewer)} and a.merged_into is null and a.name ilike ${likePattern(words)}
    order by length(a.name), a.name limit ${limit}`;
