/** Opens a person's form, and keeps what was changed in it as set by hand. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { noticeOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import { personChanges } from '../person-changes.ts';
import { ANSWER_LENGTH_MAX, makePersonForm } from '../person-form.ts';
import { findPersonSheet, type PersonSheet } from '../person-store.ts';
import { formReply, subjectRefusals } from '../replies.ts';
import { reportsInCircle } from '../reporting.ts';
import { peopleTexts } from '../texts.ts';

type FormOutcome = { form: PersonSheet; deal: string | undefined; inCircle: boolean };
type Saved = { saved: string; changes: number };

const which = z.object({ id: z.uuid(), deal: z.uuid().optional() });
const refusals = { gone: subjectRefusals.gone };

const viewForm = ({ form, deal, inCircle }: FormOutcome, { viewer }: Caller) => {
  const words = peopleTexts[viewer.locale];
  const errors = inCircle ? { reports: words.inCircle } : {};
  return formReply(words.formTitle(form.person.name), [
    { kind: 'form', form: makePersonForm(form.person, form.people, deal, viewer.locale, errors) },
  ]);
};

export const editPerson = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'gone'>({
  ...buttonOnly,
  name: 'person.edit',
  summary: { 'zh-CN': '编辑联系人', en: 'Edit a person' },
  readOnly: true,
  args: which,
  run: async ({ sql }, { viewer, today }, { id, deal }) => {
    const sheet = await findPersonSheet(sql, viewer, id, today, deal);
    return sheet === null ? refuse('gone') : { form: sheet, deal, inCircle: false };
  },
  view: viewForm,
  refusals,
});

const many = z.union([z.string(), z.array(z.string())]).default([]);
const typed = which.extend({
  roles: many.transform((all) => [all].flat()),
  stance: z.string().default(''),
  reports: z.string().default(''),
  influence: z.string().default(''),
  answer: z.string().trim().max(ANSWER_LENGTH_MAX).optional(),
});
type Typed = z.infer<typeof typed>;

export const savePerson = defineCommand<Desk, Typed, void, FormOutcome | Saved, 'gone'>({
  ...buttonOnly,
  name: 'person.save',
  summary: { 'zh-CN': '保存联系人', en: 'Save a person' },
  args: typed,
  parseForm: (fields) => ({ roles: [], ...fields }),
  run: async (desk, caller, written) => {
    const { id, deal } = written;
    const sheet = await findPersonSheet(desk.sql, caller.viewer, id, caller.today, deal);
    if (sheet === null) return refuse('gone');
    if (reportsInCircle(sheet.people, sheet.person.id, written.reports)) {
      return { form: sheet, deal, inCircle: true };
    }
    const changes = personChanges(sheet, written);
    await recordByHand(desk, caller, changes);
    return { saved: sheet.person.name, changes: changes.length };
  },
  view: (outcome, caller) => {
    if ('form' in outcome) return viewForm(outcome, caller);
    const words = peopleTexts[caller.viewer.locale];
    return noticeOf(outcome.changes === 0 ? words.savedNothing(outcome.saved) : words.saved(outcome.saved));
  },
  refusals,
});
