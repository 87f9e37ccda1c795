import type { Option } from '../../chat/reply.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { goesBy } from './merged.ts';
import { maySeeAnyOf } from './rights.ts';

/** Accounts by any part of their name or of one merged into them, the shortest name first. */
export const lookupAccounts = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<Option[]> =>
  sql<Option[]>`
    select a.name as label, a.id as value from accounts a
    where ${maySeeAnyOf(sql, viewer, 'a.id')} and a.merged_into is null and ${goesBy(sql, words)}
    order by length(a.name), a.name limit ${limit}`;
