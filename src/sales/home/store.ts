/** Reads for the first page. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';

export type NotMet = { id: string; name: string; lastMetOn: string | null };

/** Own accounts without a contact since a day (ISO), those that were never met first. An attempt is no contact. */
export const findNotMetSince = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  since: string,
  limit: number,
): Promise<NotMet[]> => sql<NotMet[]>`
  select a.id, a.name, met.last_met_on
  from accounts a
  left join lateral (
    select max(v.visited_on) as last_met_on
    from accounts m join visits v on v.tenant_id = m.tenant_id and v.account_id = m.id
    where m.tenant_id = a.tenant_id and m.kept_id = a.id and v.state = 'confirmed' and not v.attempt_only
  ) met on true
  where a.tenant_id = ${tenantId} and a.owner_id = ${memberId} and a.merged_into is null and a.withdrawn_at is null
    and (met.last_met_on is null or met.last_met_on < ${since})
  order by met.last_met_on nulls first, a.name limit ${limit}`;
