/** Stores what was read of a note as a draft, and describes its card. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import { type DraftOutcome, describeDraft } from './draft.ts';
import { parseNoteText } from './note-text.ts';
import { nameOpenDrafts } from './open-drafts.ts';
import type { ReadDraft } from './read-note.ts';
import { addDraft } from './store.ts';

/** `inboxId`: the inbound whose message is the note; an edit of that message finds the draft by it. */
export const storeDraft = async (
  desk: Desk,
  caller: Caller,
  note: string,
  read: ReadDraft,
  inboxId: string | null = caller.inboundId,
): Promise<DraftOutcome> => {
  const { shared, private: privateText } = parseNoteText(note);
  const names = await nameOpenDrafts(desk.sql, caller.viewer);
  const draft = { id: desk.newId(), inboxId, rawText: shared, privateText, content: read.content };
  await addDraft(desk.sql, caller.viewer, draft, caller.now);
  return describeDraft(desk.sql, caller, { ...draft, revision: 1 }, read.degraded, names);
};
