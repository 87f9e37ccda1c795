/** Withdraws a confirmed visit at any time; its history is kept. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { findVisit } from '../find-visits.ts';
import { type WithdrawnVisit, withdrawVisit } from '../withdraw-visit.ts';
import { viewWithdrawn } from '../withdrawn-view.ts';
import { type VisitRefusal, visitRefusals, whyNotMine } from './visit-refusals.ts';

const args = z.object({ visit: z.uuid() });

export const withdrawCommand = defineCommand<Desk, z.infer<typeof args>, void, WithdrawnVisit, VisitRefusal>({
  ...buttonOnly,
  name: 'visit.withdraw',
  summary: { 'zh-CN': '撤回已确认的拜访', en: 'Withdraw a confirmed visit' },
  args,
  run: async (desk, caller, { visit: id }) => {
    const visit = await findVisit(desk.sql, caller.viewer, id);
    const refusal = whyNotMine(visit, caller.viewer);
    if (refusal !== null || visit === null) return refusal ?? refuse('not_found');
    return (await withdrawVisit(desk, caller, visit)) ?? refuse('already_withdrawn');
  },
  view: viewWithdrawn('replace'),
  refusals: visitRefusals,
});
