/** Who may see which account, as one SQL condition that every query of accounts and their records carries. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';

/**
 * Condition on a row of `accounts` under the alias `a`. A rep sees own and shared accounts; manager, coach and
 * channel manager those of their team besides; an admin all of the tenant. Nobody sees a withdrawn one.
 */
export const maySeeAccount = (sql: Queries, viewer: Viewer): Fragment => {
  const { tenantId, memberId, teamId, role } = viewer;
  if (role === 'admin') return sql`a.tenant_id = ${tenantId} and a.withdrawn_at is null`;
  const own = sql`a.owner_id = ${memberId} or exists (
    select 1 from account_team shared
    where shared.tenant_id = a.tenant_id and shared.account_id = a.id and shared.member_id = ${memberId})`;
  const seesTeam = (role === 'manager' || role === 'coach' || role === 'channel_manager') && teamId !== null;
  return seesTeam
    ? sql`a.tenant_id = ${tenantId} and a.withdrawn_at is null and (a.team_id = ${teamId} or ${own})`
    : sql`a.tenant_id = ${tenantId} and a.withdrawn_at is null and (${own})`;
};

/** Condition on `a`: the viewer is of the account team (owner or shared), who alone may read private lines. */
export const isOfAccountTeam = (sql: Queries, viewer: Viewer): Fragment =>
  sql`(a.owner_id = ${viewer.memberId} or exists (
    select 1 from account_team shared
    where shared.tenant_id = a.tenant_id and shared.account_id = a.id and shared.member_id = ${viewer.memberId}))`;
