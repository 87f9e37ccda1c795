/** The one-page plan and our own side of a deal. The caller has made sure that the viewer may see the deal. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Approver, TeamMember } from './deal-picture.ts';
import type { TeamPhase } from './kinds.ts';
import { type DealPlan, EMPTY_PLAN, milestonesSchema } from './plan.ts';

export const findPlan = async (sql: Queries, { tenantId }: Viewer, dealId: string): Promise<DealPlan> => {
  const [row] = await sql<(Omit<DealPlan, 'milestones'> & { milestones: unknown })[]>`
    select opportunity, goal, objectives, success, risks, milestones from deal_plans
    where tenant_id = ${tenantId} and deal_id = ${dealId}`;
  return row === undefined ? EMPTY_PLAN : { ...row, milestones: milestonesSchema.parse(row.milestones) };
};

export const savePlan = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  dealId: string,
  { milestones, ...words }: DealPlan,
  now: Date,
): Promise<void> => {
  const values = { ...words, milestones: sql.json(milestones as never), changedBy: memberId, changedAt: now };
  await sql`
    insert into deal_plans ${sql([{ tenantId, dealId, ...values }])}
    on conflict (tenant_id, deal_id) do update set ${sql(values)}`;
};

export type OwnSide = {
  team: readonly Pick<TeamMember, 'memberId' | 'role'>[];
  phase: TeamPhase | null;
  approvers: readonly Omit<Approver, 'name'>[];
};

/** Takes the place of what was there. */
export const saveOwnSide = async (
  sql: Queries,
  { tenantId }: Viewer,
  dealId: string,
  { team, phase, approvers }: OwnSide,
): Promise<void> => {
  await sql`delete from deal_team where tenant_id = ${tenantId} and deal_id = ${dealId}`;
  await sql`delete from deal_approvers where tenant_id = ${tenantId} and deal_id = ${dealId}`;
  await sql`update deals set team_phase = ${phase} where tenant_id = ${tenantId} and id = ${dealId}`;
  const teamRows = team.map((one) => ({ tenantId, dealId, ...one }));
  if (teamRows.length > 0) await sql`insert into deal_team ${sql(teamRows)} on conflict do nothing`;
  const approverRows = approvers.map((one) => ({ tenantId, dealId, ...one }));
  if (approverRows.length > 0) await sql`insert into deal_approvers ${sql(approverRows)}`;
};
