/** A visit's page: what it says with its quotes, the note, how it came to stand as it does. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { findDealsOfAccounts } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { findMemberNames } from '../../members/store.ts';
import { findRevisions, findSameMeetingNotes, findVisit, type VisitPage } from '../find-visits.ts';
import { type VisitPageOutcome, viewVisitPage } from '../visit-page-view.ts';
import { visitRefusals } from './visit-refusals.ts';

const args = z.object({ visitId: z.uuid() });

export const showVisit = defineCommand<Desk, z.infer<typeof args>, void, VisitPageOutcome, 'not_found'>({
  ...buttonOnly,
  name: 'visit.show',
  summary: { 'zh-CN': '打开一次拜访', en: 'Open a visit' },
  readOnly: true,
  args,
  run: async (desk, caller, { visitId }) => {
    const visit = await findVisit(desk.sql, caller.viewer, visitId);
    return visit === null ? refuse('not_found') : describePage(desk, caller, visit);
  },
  view: viewVisitPage,
  refusals: { not_found: visitRefusals.not_found },
});

const describePage = async (desk: Desk, { viewer }: Caller, visit: VisitPage): Promise<VisitPageOutcome> => {
  const [revisions, sameMeeting, deals, members] = await Promise.all([
    findRevisions(desk.sql, viewer, visit.id),
    findSameMeetingNotes(desk.sql, viewer, visit),
    findDealsOfAccounts(desk.sql, viewer, visit.accountId === null ? [] : [visit.accountId]),
    findMemberNames(desk.sql, viewer, visit.content.colleagues),
  ]);
  return {
    visit,
    revisions,
    sameMeeting,
    deal: deals.find((deal) => deal.id === visit.dealId) ?? null,
    colleagues: visit.content.colleagues.flatMap((id) =>
      id === visit.authorId ? [] : (members.get(id) ?? []),
    ),
  };
};
