/** Who may read which piece of evidence, beside the rights on its account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { isOfAccountTeam } from '../accounts/rights.ts';

/** Condition on a row of `evidence` under the alias `e`, joined to its account under `a`. */
export const mayReadEvidence = (sql: Queries, viewer: Viewer): Fragment => sql`
  (e.audience = 'team'
   or (e.audience = 'writer' and e.confirmed_by = ${viewer.memberId})
   or (e.audience = 'account_team' and ${isOfAccountTeam(sql, viewer)}))`;
