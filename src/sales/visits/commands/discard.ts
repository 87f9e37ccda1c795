/** Discards a draft: nothing of it was stored as a record, its text stays with its writer's history. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { viewDiscarded } from '../discarded-view.ts';
import { findOwnVisit } from '../find-visits.ts';
import { moveVisit } from '../store.ts';
import { type DraftRefusal, draftRefusals, whyNotOpen } from './draft-refusals.ts';

const args = z.object({ visit: z.uuid(), revision: z.int() });

export const discardVisit = defineCommand<Desk, z.infer<typeof args>, void, { id: string }, DraftRefusal>({
  name: 'visit.discard',
  version: 1,
  words: { 'zh-CN': [], en: [] },
  summary: { 'zh-CN': '丢弃草稿', en: 'Discard a draft' },
  example: { 'zh-CN': '', en: '' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: () => ({}),
  run: async (desk, caller, { visit: id, revision }) => {
    const draft = await findOwnVisit(desk.sql, caller.viewer, id);
    const refusal = whyNotOpen(draft, revision);
    if (refusal !== null) return refusal;
    const moved = await moveVisit(
      desk.sql,
      caller.viewer,
      { id, revision },
      'draft',
      'discarded',
      caller.now,
    );
    return moved ? { id } : refuse('moved_on');
  },
  view: ({ id }, caller) => viewDiscarded(id, caller),
  refusals: draftRefusals,
});
