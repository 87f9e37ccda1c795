/** Takes what was withdrawn out of the search index. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { SearchKind } from './kinds.ts';

export const removeDocuments = async (
  sql: Queries,
  viewer: Viewer,
  kind: SearchKind,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return;
  await sql`
    delete from search_documents
    where tenant_id = ${viewer.tenantId} and kind = ${kind} and id in ${sql(ids)}`;
};
