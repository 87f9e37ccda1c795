/** `/visit <note>`, `拜访 …` or a plain sentence: a note becomes a draft card. `/visit` alone opens a form. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Form, Reply } from '../../../chat/reply.ts';
import { readPlan } from '../../../reading/is-plan.ts';
import type { Desk } from '../../desk.ts';
import { type Ahead, viewAhead } from '../ahead-view.ts';
import type { DraftOutcome } from '../draft.ts';
import { viewDraft } from '../draft-view.ts';
import { isNote } from '../is-note.ts';
import { behindCommandWord, isPrivateAlone, MAX_NOTE_LENGTH, parseNoteText } from '../note-text.ts';
import { type ReadDraft, readNote } from '../read-note.ts';
import { storeDraft } from '../store-draft.ts';
import { visitTexts } from '../texts.ts';

const args = z.object({
  note: z.string(),
  /** It has taken place, whatever day it names. */
  happened: z.boolean().default(false),
});
type Args = z.infer<typeof args>;
type Outcome = DraftOutcome | { form: string } | { ahead: Ahead };

export const visit = defineCommand<Desk, Args, ReadDraft | null, Outcome, 'too_long'>({
  name: 'visit',
  version: 1,
  words: { 'zh-CN': ['拜访'], en: ['visit'] },
  summary: {
    'zh-CN': '记一次拜访，确认后入库',
    en: 'Record a visit; stored once you confirm',
  },
  example: {
    'zh-CN': '拜访 今天去了宁波恒泰，见了采购经理陆敏，她嫌128万太贵，下周三前我发新报价',
    en: 'visit Met Priya Raman at Oakhurst today, she finds 42k too expensive, I send a new offer by Friday',
  },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: (text) => ({ note: text }),
  parseForm: ({ note }) => (note === undefined ? {} : { note }),
  claim: async (text, _desk, caller) => {
    const typed = behindCommandWord(text);
    if (typed !== null) return { note: typed };
    return isNote(text, caller.today) || isPrivateAlone(text) ? { note: text } : null;
  },
  prepare: async (desk, caller, { note }) => {
    const { shared } = parseNoteText(note);
    return shared === '' || note.length > MAX_NOTE_LENGTH ? null : readNote(desk, caller, shared);
  },
  run: async (desk, caller, { note, happened }, read) => {
    if (note.length > MAX_NOTE_LENGTH) return refuse('too_long', { max: MAX_NOTE_LENGTH });
    if (read === null) return { form: note };
    const plan = happened ? null : readPlan(note, caller.today);
    return plan === null
      ? storeDraft(desk, caller, note, read)
      : { ahead: { plan, note, account: read.content.account } };
  },
  view: (outcome, caller) => {
    if ('form' in outcome) return viewForm(outcome.form, caller);
    return 'ahead' in outcome ? viewAhead(outcome.ahead, caller) : viewDraft('new')(outcome, caller);
  },
  refusals: {
    too_long: ({ max }) => ({
      'zh-CN': visitTexts['zh-CN'].tooLong(Number(max)),
      en: visitTexts.en.tooLong(Number(max)),
    }),
  },
});

/** `note`: what was written already, such as a private part that is about nobody yet. */
const viewForm = (note: string, caller: Caller): Reply => {
  const texts = visitTexts[caller.viewer.locale];
  const form: Form = {
    title: texts.formTitle,
    submit: encodeCommand('visit', 1, { note: '' }),
    submitLabel: texts.formSubmit,
    cancelLabel: texts.cancel,
    groups: [
      {
        label: '',
        fields: [
          {
            kind: 'longText',
            name: 'note',
            label: texts.formNote,
            hint: note === '' ? texts.formNoteHint : texts.formPrivateHint,
            value: note,
            maxLength: MAX_NOTE_LENGTH,
            required: true,
          },
        ],
      },
    ],
  };
  return {
    audience: { kind: 'writer' },
    purpose: 'form',
    summary: texts.formTitle,
    blocks: [{ kind: 'form', form }],
  };
};
