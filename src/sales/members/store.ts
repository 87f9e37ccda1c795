/** Queries of our own people. Every member may know the names of colleagues. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';

export const findMemberNames = async (
  sql: Queries,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await sql<{ id: string; name: string }[]>`
    select id, name from members where tenant_id = ${viewer.tenantId} and id in ${sql(ids)}`;
  return new Map(rows.map((row) => [row.id, row.name]));
};

/** Rows of id and name: active colleagues whose names, or first names, stand in a text. They may have taken part. */
export const membersNamedIn = (sql: Queries, viewer: Viewer, text: string): Fragment => sql`
  select id, name from members
  where tenant_id = ${viewer.tenantId} and active and id <> ${viewer.memberId}
    and length(name) >= 2
    and (position(name in ${text}) > 0 or position(split_part(name, ' ', 1) in ${text}) > 0)`;
