/** `/undo`: takes back the visit confirmed last, or the one whose button was pressed, within 24 hours. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { findLastConfirmed, findVisit } from '../find-visits.ts';
import { pageTexts } from '../page-texts.ts';
import { type WithdrawnVisit, withdrawVisit } from '../withdraw-visit.ts';
import { viewWithdrawn } from '../withdrawn-view.ts';
import { type VisitRefusal, visitRefusals, whyNotMine } from './visit-refusals.ts';

/** How long a confirm can be undone, in hours. Given by the contract; later a visit is withdrawn on its page. */
export const UNDO_HOURS = 24;

const args = z.object({ visit: z.uuid().optional() });

const earliest = (now: Date): Date => new Date(now.getTime() - UNDO_HOURS * 3_600_000);

const both = (key: 'nothingToUndo' | 'undoTooLate') => () => ({
  'zh-CN': pageTexts['zh-CN'][key],
  en: pageTexts.en[key],
});

export const undo = defineCommand<
  Desk,
  z.infer<typeof args>,
  void,
  WithdrawnVisit,
  VisitRefusal | 'nothing_to_undo' | 'too_late'
>({
  name: 'undo',
  version: 1,
  words: { 'zh-CN': ['撤销', '撤回'], en: ['undo'] },
  summary: {
    'zh-CN': '撤回最近一次确认的拜访（24 小时内）',
    en: 'Take back the visit you confirmed last (within 24 hours)',
  },
  example: { 'zh-CN': '撤销', en: 'undo' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: () => ({}),
  run: async (desk, caller, { visit: id }) => {
    if (id === undefined) return undoLast(desk, caller);
    const visit = await findVisit(desk.sql, caller.viewer, id);
    const refusal = whyNotMine(visit, caller.viewer);
    if (refusal !== null || visit === null) return refusal ?? refuse('not_found');
    if (visit.confirmedAt === null || visit.confirmedAt < earliest(caller.now)) return refuse('too_late');
    return (await withdrawVisit(desk, caller, visit)) ?? refuse('already_withdrawn');
  },
  view: (outcome, caller) => viewWithdrawn(caller.messageId === null ? 'new' : 'replace')(outcome, caller),
  refusals: {
    ...visitRefusals,
    nothing_to_undo: both('nothingToUndo'),
    too_late: both('undoTooLate'),
  },
});

const undoLast = async (desk: Desk, caller: Caller) => {
  const last = await findLastConfirmed(desk.sql, caller.viewer, earliest(caller.now));
  if (last === null) return refuse('nothing_to_undo');
  return (await withdrawVisit(desk, caller, last)) ?? refuse('already_withdrawn');
};
