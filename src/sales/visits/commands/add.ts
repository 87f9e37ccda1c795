/** Adds to a confirmed visit what was forgotten: read like a note, kept as words of its own, recorded at once. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { addToContent } from '../add-to-content.ts';
import { type ConfirmOutcome, viewConfirmed } from '../confirmed-view.ts';
import { settleEdit } from '../edit-names.ts';
import { findVisit, type Visit } from '../find-visits.ts';
import { MAX_NOTE_LENGTH, parseNoteText } from '../note-text.ts';
import { pageTexts } from '../page-texts.ts';
import { type ReadDraft, readNote } from '../read-note.ts';
import { recordVisit } from '../record-visit.ts';
import { appendPrivateText, reviseVisit } from '../store.ts';
import { visitTexts } from '../texts.ts';
import { type VisitRefusal, visitRefusals, whyNotMine } from './visit-refusals.ts';

const args = z.object({
  visit: z.uuid(),
  revision: z.int(),
  note: z.string().max(MAX_NOTE_LENGTH).default(''),
});
type Args = z.infer<typeof args>;
type Outcome = ConfirmOutcome | { form: { visitId: string; revision: number } };

export const addToVisit = defineCommand<Desk, Args, ReadDraft | null, Outcome, VisitRefusal | 'moved_on'>({
  ...buttonOnly,
  name: 'visit.add',
  summary: { 'zh-CN': '补充一次拜访', en: 'Add to a visit' },
  args,
  parseForm: (fields) => ({ note: fields.note ?? '' }),
  prepare: async (desk, caller, { visit: id, note }) => {
    const { shared } = parseNoteText(note);
    if (shared === '') return null;
    const visit = await findVisit(desk.sql, caller.viewer, id);
    return readNote(desk, caller, shared, visit?.accountId ?? null);
  },
  run: async (desk, caller, { visit: id, revision, note }, read) => {
    const visit = await findVisit(desk.sql, caller.viewer, id);
    const refusal = whyNotMine(visit, caller.viewer);
    if (refusal !== null || visit === null) return refusal ?? refuse('not_found');
    if (visit.revision !== revision) return refuse('moved_on');
    if (note.trim() === '') return { form: { visitId: id, revision } };
    return add(desk, caller, visit, note, read);
  },
  view: (outcome, caller) =>
    'form' in outcome ? viewForm(outcome.form, caller) : viewConfirmed('replace')(outcome, caller),
  refusals: {
    ...visitRefusals,
    moved_on: () => ({ 'zh-CN': visitTexts['zh-CN'].movedOn, en: visitTexts.en.movedOn }),
  },
});

const add = async (desk: Desk, caller: Caller, visit: Visit, note: string, read: ReadDraft | null) => {
  const { shared, private: privateText } = parseNoteText(note);
  const merged = read === null ? visit.content : addToContent(visit.content, read.content);
  const content = await settleEdit(desk.sql, caller.viewer, visit.content, merged);
  const next = { content, cause: 'addition' as const, words: shared };
  const revision = await reviseVisit(desk.sql, caller.viewer, visit, next, caller.now);
  if (revision === null) return refuse('moved_on');
  if (privateText !== null) await appendPrivateText(desk.sql, caller.viewer, visit.id, privateText);
  const recorded = await recordVisit(desk, caller, { ...visit, content, revision }, visit.content);
  return {
    recorded,
    revision,
    change: 'added' as const,
    sameMeeting: null,
    giveBack: [],
    otherDrafts: [],
  };
};

const viewForm = (form: { visitId: string; revision: number }, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const texts = pageTexts[locale];
  const { formNoteHint, cancel } = visitTexts[locale];
  const submit = encodeCommand('visit.add', 1, { visit: form.visitId, revision: form.revision });
  return {
    audience: { kind: 'writer' },
    purpose: 'form',
    summary: texts.addTitle,
    blocks: [
      {
        kind: 'form',
        form: {
          title: texts.addTitle,
          submit,
          submitLabel: texts.add,
          cancelLabel: cancel,
          groups: [
            {
              label: '',
              fields: [
                {
                  kind: 'longText',
                  name: 'note',
                  label: texts.addNote,
                  hint: formNoteHint,
                  value: '',
                  maxLength: MAX_NOTE_LENGTH,
                  required: true,
                },
              ],
            },
          ],
        },
      },
    ],
  };
};
