/** Why somebody sees an account: told on its page, so that rights are no riddle. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { maySeeAccount, maySeeItself } from './rights.ts';

/** The strongest first: owner, of its account team, the team's, an admin, or through a record merged with it. */
export const SEEN_AS = ['owner', 'account_team', 'team', 'admin', 'merged'] as const;
export type SeenAs = (typeof SEEN_AS)[number];

/** Null where the viewer does not see it. */
export const findWhySeen = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
): Promise<SeenAs | null> => {
  const { tenantId, memberId, teamId, role } = viewer;
  const [row] = await sql<{ seenAs: SeenAs }[]>`
    select case
             when a.owner_id = ${memberId} then 'owner'
             when exists (select 1 from account_team t where t.tenant_id = a.tenant_id and t.account_id = a.id
                            and t.member_id = ${memberId}) then 'account_team'
             when ${role === 'admin'} then 'admin'
             when a.team_id = ${teamId} and ${maySeeItself(sql, viewer, 'a')} then 'team'
             else 'merged'
           end as seen_as
    from accounts asked
    join accounts a on a.tenant_id = asked.tenant_id and a.id = asked.kept_id
    where asked.tenant_id = ${tenantId} and asked.id = ${accountId} and ${maySeeAccount(sql, viewer)}`;
  return row?.seenAs ?? null;
};
