/** Opens a person's form, and keeps what was changed in it as set by hand. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { noticeOf } from '../../../chat/reply-shapes.ts';
import { STANCES } from '../../../reading/labels.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand, type SetByHand } from '../../evidence/by-hand.ts';
import type { EvidenceProperty } from '../../evidence/properties.ts';
import { HELD_ROLES, INFLUENCE_LEVELS } from '../kinds.ts';
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
  roles: many.transform((all) => HELD_ROLES.filter((held) => [all].flat().includes(held))),
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
    const changes = changesOf(sheet, written);
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

/** Only what differs is told anew: what a note said keeps its quote otherwise. */
const changesOf = ({ person, people, account }: PersonSheet, written: Typed) => {
  const of = { subjectKind: 'person' as const, subjectId: person.id, accountId: account.id };
  const changes: SetByHand<EvidenceProperty>[] = [];
  const before = person.roles.map(({ held }) => held);
  if (before.join() !== written.roles.join()) {
    changes.push({ ...of, dealId: written.deal ?? null, property: 'roles', value: written.roles });
  }
  const stance = STANCES.find((one) => one === written.stance);
  if (stance !== undefined && stance !== person.stance?.value) {
    changes.push({ ...of, property: 'stance', value: stance });
  }
  const superior = people.find(({ id }) => id === written.reports)?.id ?? null;
  if (superior !== (person.reportsTo?.value ?? null)) {
    changes.push({ ...of, property: 'reports_to', value: superior });
  }
  const influence = INFLUENCE_LEVELS.find((level) => String(level) === written.influence);
  if (influence !== undefined && influence !== person.influence?.value) {
    changes.push({ ...of, property: 'influence', value: influence });
  }
  if (written.answer !== undefined && written.answer !== (person.answerPlan?.value ?? '')) {
    changes.push({ ...of, property: 'answer_plan', value: written.answer });
  }
  return changes;
};
