/** Pieces of queries that follow a merge. Records keep the account they were written for; these find them together. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { likePattern } from '../like-pattern.ts';

/** Ids of these accounts and of all that are merged with them, as an array that a statement works out once. */
export const mergedWith = (sql: Queries, { tenantId }: Viewer, ids: readonly string[]): Fragment => sql`array(
  select merged.id from accounts asked
  join accounts merged on merged.tenant_id = asked.tenant_id and merged.kept_id = asked.kept_id
  where asked.tenant_id = ${tenantId} and asked.id in ${sql(ids)})`;

/** The name under which the account `a` is shown: that of the record it was merged into, else its own. */
export const keptName = (sql: Queries): Fragment => sql`
  coalesce((select kept.name from accounts kept where kept.tenant_id = a.tenant_id and kept.id = a.merged_into), a.name)`;

/** Condition on a kept account `a`: the words are a part of its name, or of the name of one merged into it. */
export const goesBy = (sql: Queries, words: string): Fragment => sql`
  (a.name ilike ${likePattern(words)} or exists (
    select 1 from accounts m
    where m.tenant_id = a.tenant_id and m.kept_id = a.id and m.id <> a.id and m.name ilike ${likePattern(words)}))`;
