/**
 * A message of somebody becomes a draft of whoever pressed "Record as visit". A colleague who wrote it is asked for as
 * participant; a writer from outside is only named.
 */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { findMemberNames } from '../../members/store.ts';
import type { DraftOutcome } from '../draft.ts';
import { viewDraft } from '../draft-view.ts';
import { MAX_NOTE_LENGTH, parseNoteText } from '../note-text.ts';
import { type ReadDraft, readNote } from '../read-note.ts';
import { storeDraft } from '../store-draft.ts';
import { visitTexts } from '../texts.ts';

const NAME_LENGTH_MAX = 80;

const args = z.object({
  note: z.string(),
  authorMemberId: z.uuid().optional(),
  authorName: z.string().max(NAME_LENGTH_MAX).optional(),
});
type Args = z.infer<typeof args>;

export const recordMessage = defineCommand<Desk, Args, ReadDraft | null, DraftOutcome, 'too_long' | 'empty'>({
  ...buttonOnly,
  name: 'visit.record',
  summary: { 'zh-CN': '把一条消息记为拜访', en: 'Record a message as a visit' },
  args,
  parseForm: ({ note, authorMemberId, authorName }) => ({ note, authorMemberId, authorName }),
  prepare: async (desk, caller, message) => {
    const { shared } = parseNoteText(noteOf(message));
    const isReadable = message.note.trim() !== '' && shared.length <= MAX_NOTE_LENGTH;
    return isReadable ? readNote(desk, caller, shared) : null;
  },
  run: async (desk, caller, message, read) => {
    const note = noteOf(message);
    if (note.length > MAX_NOTE_LENGTH) return refuse('too_long', { max: MAX_NOTE_LENGTH });
    if (read === null) return refuse('empty');
    const author = await colleagueOf(desk, caller, message);
    const content = author === null ? read.content : { ...read.content, maybeColleague: author };
    return storeDraft(desk, caller, note, { ...read, content });
  },
  view: viewDraft('new'),
  refusals: {
    too_long: ({ max }) => ({
      'zh-CN': visitTexts['zh-CN'].tooLong(Number(max)),
      en: visitTexts.en.tooLong(Number(max)),
    }),
    empty: () => ({ 'zh-CN': visitTexts['zh-CN'].emptyMessage, en: visitTexts.en.emptyMessage }),
  },
});

/** Whose words they are stands before the words of somebody from outside. */
const noteOf = ({ note, authorName }: Args): string =>
  authorName === undefined ? note : `${authorName}: ${note}`;

/** Null where the writer of the message is the one who pressed, or no colleague. */
const colleagueOf = async ({ sql }: Desk, { viewer }: Caller, { authorMemberId }: Args) => {
  if (authorMemberId === undefined || authorMemberId === viewer.memberId) return null;
  const name = (await findMemberNames(sql, viewer, [authorMemberId])).get(authorMemberId);
  return name === undefined ? null : { id: authorMemberId, name };
};
