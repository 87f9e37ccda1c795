/** The writer edited or recalled the message of a draft: the draft follows. What is confirmed stays as it is. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { viewDiscarded } from '../discarded-view.ts';
import type { DraftOutcome } from '../draft.ts';
import { viewDraft } from '../draft-view.ts';
import { findDraftOfInbound } from '../find-visits.ts';
import { behindCommandWord, MAX_NOTE_LENGTH, parseNoteText } from '../note-text.ts';
import { type ReadDraft, readNote } from '../read-note.ts';
import { moveVisit } from '../store.ts';
import { storeDraft } from '../store-draft.ts';
import { type DraftRefusal, draftRefusals } from './draft-refusals.ts';

/** `text` null: recalled. `inbound`: what the message had come in as. */
const args = z.object({ inbound: z.uuid(), text: z.string().max(MAX_NOTE_LENGTH).nullable() });
type Args = z.infer<typeof args>;
type Outcome = { discarded: string } | { followed: DraftOutcome; old: string };

export const followMessage = defineCommand<Desk, Args, ReadDraft | null, Outcome, DraftRefusal>({
  ...buttonOnly,
  name: 'visit.follow',
  summary: { 'zh-CN': '跟随消息的修改', en: 'Follow an edited message' },
  args,
  follow: async ({ inboundId, text }, desk, { viewer }) => {
    const draft = await findDraftOfInbound(desk.sql, viewer, inboundId);
    return draft === null ? null : { inbound: inboundId, text };
  },
  prepare: async (desk, caller, { text }) => {
    const { shared } = parseNoteText(noteOf(text ?? ''));
    return shared === '' ? null : readNote(desk, caller, shared);
  },
  run: async (desk, caller, { inbound, text }, read) => {
    const draft = await findDraftOfInbound(desk.sql, caller.viewer, inbound);
    if (draft === null) return refuse('gone');
    const { viewer, now } = caller;
    if (!(await moveVisit(desk.sql, viewer, draft, 'draft', 'discarded', now))) return refuse('moved_on');
    return read === null || text === null
      ? { discarded: draft.id }
      : // A note's text is never changed: the edited one is a draft of its own in the place of the old.
        {
          followed: await storeDraft(desk, caller, noteOf(text), read, { inboxId: inbound, oldId: draft.id }),
          old: draft.id,
        };
  },
  view: (outcome, caller) =>
    'discarded' in outcome
      ? viewDiscarded(outcome.discarded, caller)
      : { ...viewDraft('replace')(outcome.followed, caller), replaces: { kind: 'visit', id: outcome.old } },
  refusals: draftRefusals,
});

const noteOf = (text: string): string => behindCommandWord(text) ?? text;
