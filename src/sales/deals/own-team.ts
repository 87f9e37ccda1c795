/** Our side of a deal: the team's characters (D12) and who has yet to let it pass (D7). Pure. */
import type { Approver, DealPicture } from './deal-picture.ts';
import { TEAM_ROLES, type TeamRole } from './kinds.ts';

/** Characters that nobody of the team has; none is missed where the pipeline wants no team. */
export const missingTeamRoles = ({ team, pipeline }: DealPicture): TeamRole[] =>
  pipeline.teamNeeded ? TEAM_ROLES.filter((role) => team.every((one) => one.role !== role)) : [];

/** Approvers who still owe something. */
export const openApprovals = ({ approvers }: DealPicture): Approver[] =>
  approvers.filter(({ done }) => !done);
