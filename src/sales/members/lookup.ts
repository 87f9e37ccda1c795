import type { Option } from '../../chat/reply.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { likePattern } from '../like-pattern.ts';

/** Active colleagues by any part of their name. */
export const lookupMembers = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<Option[]> =>
  sql<Option[]>`
    select name as label, id as value from members
    where tenant_id = ${viewer.tenantId} and active and name ilike ${likePattern(words)}
    order by name limit ${limit}`;
