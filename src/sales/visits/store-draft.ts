/** Stores what was read of a note as a draft, and describes its card. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import { type DraftOutcome, describeNewDraft } from './draft.ts';
import { parseNoteText } from './note-text.ts';
import type { ReadDraft } from './read-note.ts';
import { addDraft } from './store.ts';

/**
 * `inboxId`: the inbound whose message is the note; an edit of that message finds the draft by it. `oldId`: the draft
 * in whose place this one comes.
 */
export const storeDraft = async (
  desk: Desk,
  caller: Caller,
  note: string,
  { content, degraded, surroundings }: ReadDraft,
  { inboxId, oldId }: { inboxId: string; oldId: string | null } = { inboxId: caller.inboundId, oldId: null },
): Promise<DraftOutcome> => {
  const { shared, private: privateText } = parseNoteText(note);
  const draft = { id: desk.newId(), inboxId, rawText: shared, privateText, content };
  const openDrafts = surroundings.openDrafts.filter(({ id }) => id !== oldId);
  const around = { ...surroundings, openDrafts };
  // Issued together: the questions follow the draft on the transaction's connection.
  const [, outcome] = await Promise.all([
    addDraft(desk.sql, caller.viewer, draft, caller.now),
    describeNewDraft(desk.sql, caller, { ...draft, revision: 1 }, degraded, around),
  ]);
  return outcome;
};
