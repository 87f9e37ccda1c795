/** Whom a piece of evidence speaks of today: the record that its subject was merged into, else the subject itself. */
import type { Fragment, Queries } from '../../database/connection.ts';

/** The id, for a row of `evidence` under the alias `e`, joined to its account under `a`. */
export const keptSubject = (sql: Queries): Fragment => sql`
  case e.subject_kind
    when 'account' then a.kept_id
    when 'person' then coalesce(
      (select told.kept_id from people told where told.tenant_id = e.tenant_id and told.id = e.subject_id), e.subject_id)
    else e.subject_id
  end`;
