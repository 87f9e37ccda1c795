/** A person's private sheet: shown, and filled in, by the account team alone. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import { tellsOfGift } from '../gifts.ts';
import { findPersonSheet, type PersonSheet } from '../person-store.ts';
import { isHalfTie, privateChanges } from '../private-changes.ts';
import { makePrivateForm } from '../private-form.ts';
import { privatePersonBlocks } from '../private-view.ts';
import { elsewhereReply, formReply, hasPrivateSurface, subjectRefusals } from '../replies.ts';
import { peopleTexts } from '../texts.ts';

type Shown = { sheet: PersonSheet; tieError: boolean };
type Outcome = Shown | { path: string };

const refusals = { gone: subjectRefusals.gone, not_team: subjectRefusals.not_team };

const which = z.object({ id: z.uuid() });

export const personPrivate = defineCommand<Desk, z.infer<typeof which>, void, Outcome, 'gone' | 'not_team'>({
  ...buttonOnly,
  name: 'person.private',
  summary: { 'zh-CN': '一个联系人的保密信息', en: 'What is private of a person' },
  readOnly: true,
  args: which,
  parseForm: ({ id }) => (id === undefined ? {} : { id }),
  run: async ({ sql }, caller, { id }) => {
    const sheet = await findPersonSheet(sql, caller.viewer, id, caller.today);
    if (sheet === null) return refuse('gone');
    if (!sheet.account.ofAccountTeam) return refuse('not_team');
    return hasPrivateSurface(caller)
      ? { sheet, tieError: false }
      : { path: `/person/${sheet.person.id}/private` };
  },
  view: (outcome, caller) =>
    'path' in outcome ? elsewhereReply(outcome.path, caller) : viewSheet(outcome, caller),
  refusals,
});

const viewSheet = ({ sheet, ...form }: Shown, caller: Caller): Reply => {
  const { locale } = caller.viewer;
  const title = peopleTexts[locale].privateTitle(sheet.person.name);
  return formReply(title, [
    ...privatePersonBlocks(sheet, caller),
    { kind: 'form', form: makePrivateForm(sheet, locale, form) },
  ]);
};

const typed = which.extend({
  fields: z.record(z.string(), z.union([z.string().max(2000), z.array(z.string().max(100))])),
});

export const savePersonPrivate = defineCommand<
  Desk,
  z.infer<typeof typed>,
  void,
  Shown | { kept: boolean },
  'gone' | 'not_team'
>({
  ...buttonOnly,
  name: 'person.private.save',
  summary: { 'zh-CN': '保存联系人的保密信息', en: 'Keep what is private of a person' },
  args: typed,
  parseForm: (fields) => ({ fields }),
  run: async (desk, caller, { id, fields }) => {
    const sheet = await findPersonSheet(desk.sql, caller.viewer, id, caller.today);
    if (sheet === null) return refuse('gone');
    if (!sheet.account.ofAccountTeam) return refuse('not_team');
    if (sheet.tables.on.politics && isHalfTie(fields)) return { sheet, tieError: true };
    const words = [fields.motiveWords ?? []].flat().join(' ');
    if (tellsOfGift(words)) return { kept: false };
    await recordByHand(desk, caller, privateChanges(sheet, fields));
    return { kept: true };
  },
  view: (outcome, caller) =>
    'kept' in outcome ? viewKept(outcome.kept, caller) : viewSheet(outcome, caller),
  refusals,
});

/** A passing word that names nobody: it says nothing to whoever looks over the shoulder. */
const viewKept = (kept: boolean, { viewer }: Caller): Reply => {
  const words = peopleTexts[viewer.locale];
  const text = kept ? words.privateSaved : words.compliance;
  return {
    audience: { kind: 'writer' },
    purpose: 'toast',
    summary: text,
    blocks: [{ kind: 'notice', tone: kept ? 'good' : 'warning', text }],
  };
};
