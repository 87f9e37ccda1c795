/** Confirm: the draft becomes records, and something useful comes back in the same message. */
import { z } from 'zod';
import { type Caller, type Command, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block } from '../../../chat/reply.ts';
import { findHiddenTwin } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { viewConfirmed } from '../confirmed-view.ts';
import type { GiveBack } from '../give-back-port.ts';
import { type RecordedVisit, recordVisit, resolveNewNames } from '../record-visit.ts';
import {
  findOwnDraft,
  findSameMeeting,
  moveVisit,
  type SameMeeting,
  setContent,
  type Visit,
} from '../store.ts';
import { visitTexts } from '../texts.ts';
import { type DraftRefusal, draftRefusals, whyNotOpen } from './draft-refusals.ts';

const args = z.object({ visit: z.uuid(), revision: z.int() });

export type ConfirmOutcome = {
  recorded: RecordedVisit;
  sameMeeting: SameMeeting | null;
  giveBack: readonly Block[];
};

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
      const draft = await findOwnDraft(desk.sql, caller.viewer, id);
      const refusal = whyNotOpen(draft, revision);
      if (refusal !== null || draft === null) return refusal ?? refuse('gone');
      const owner = await ownerElsewhere(desk, caller, draft);
      if (owner !== null) return refuse('account_elsewhere', { owner });
      if (!(await moveVisit(desk.sql, caller.viewer, { id, revision }, 'draft', 'confirmed', caller.now))) {
        return refuse('moved_on');
      }
      return confirmDraft(desk, caller, draft, giveBack);
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

/** A new account that somebody else already has, out of the writer's sight: no more than its owner is told. */
const ownerElsewhere = async (desk: Desk, caller: Caller, draft: Visit): Promise<string | null> => {
  const account = draft.content.account?.value;
  if (account === undefined || account.id !== null || account.options.length > 0) return null;
  return (await findHiddenTwin(desk.sql, caller.viewer, account.name))?.ownerName ?? null;
};

const confirmDraft = async (
  desk: Desk,
  caller: Caller,
  draft: Visit,
  giveBack: GiveBack,
): Promise<ConfirmOutcome> => {
  const resolved = resolveNewNames(draft.content, desk.newId);
  const recorded = await recordVisit(desk, caller, draft, resolved);
  const [sameMeeting, blocks] = await Promise.all([
    recorded.accountId === null
      ? null
      : findSameMeeting(desk.sql, caller.viewer, recorded.accountId, recorded.observedOn),
    giveBack(desk, caller, recorded),
    setContent(desk.sql, caller.viewer, draft.id, resolved, recorded.observedOn),
  ]);
  return { recorded, sameMeeting, giveBack: blocks };
};
