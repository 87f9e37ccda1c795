/** What a correction or withdrawal of a visit does to its tasks. What is done stays done. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';

/** Withdraws those open tasks of a visit whose words are among `whats`; says how many. */
export const withdrawTasksNamed = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  whats: readonly string[],
): Promise<number> => {
  if (whats.length === 0) return 0;
  const withdrawn = await sql`
    update tasks set state = 'withdrawn', revision = revision + 1
    where tenant_id = ${viewer.tenantId} and visit_id = ${visitId} and state = 'open' and what in ${sql(whats)}`;
  return withdrawn.count;
};
