/** Confirm: the draft becomes records, and something useful comes back in the same message. */
import { z } from 'zod';
import { type Command, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { confirmDraft } from '../confirm-draft.ts';
import { type ConfirmOutcome, viewConfirmed } from '../confirmed-view.ts';
import { findFulfilled } from '../find-fulfilled.ts';
import { findOwnVisit } from '../find-visits.ts';
import type { GiveBack } from '../give-back-port.ts';
import { nameOpenDrafts } from '../open-drafts.ts';
import { askSameMeeting } from '../same-meeting.ts';
import { visitTexts } from '../texts.ts';
import { type DraftRefusal, draftRefusals, whyNotOpen } from './draft-refusals.ts';

const args = z.object({ visit: z.uuid(), revision: z.int() });

export const makeConfirm = (giveBack: GiveBack): Command<Desk> =>
  defineCommand<Desk, z.infer<typeof args>, void, ConfirmOutcome, DraftRefusal | 'account_elsewhere'>({
    name: 'visit.confirm',
    version: 1,
    words: { 'zh-CN': [], en: [] },
    summary: { 'zh-CN': '确认草稿', en: 'Confirm a draft' },
    example: { 'zh-CN': '', en: '' },
    roles: 'everyone',
    readOnly: false,
    args,
    parse: () => ({}),
    run: async (desk, caller, { visit: id, revision }) => {
      const draft = await findOwnVisit(desk.sql, caller.viewer, id);
      const refusal = whyNotOpen(draft, revision);
      if (refusal !== null || draft === null) return refusal ?? refuse('gone');
      const recorded = await confirmDraft(desk, caller, draft);
      if ('refused' in recorded) return recorded;
      const [sameMeeting, blocks, otherDrafts, fulfilled] = await Promise.all([
        askSameMeeting(desk.sql, caller, recorded),
        giveBack(desk, caller, [recorded]),
        nameOpenDrafts(desk.sql, caller.viewer),
        findFulfilled(desk.sql, caller.viewer, draft, recorded.accountId),
      ]);
      const change = 'confirmed' as const;
      return { recorded, revision, change, sameMeeting, giveBack: blocks, otherDrafts, fulfilled };
    },
    view: viewConfirmed('replace'),
    refusals: {
      ...draftRefusals,
      account_elsewhere: ({ owner }) => ({
        'zh-CN': visitTexts['zh-CN'].accountElsewhere(String(owner)),
        en: visitTexts.en.accountElsewhere(String(owner)),
      }),
    },
  });
