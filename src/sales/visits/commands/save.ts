/** Saves the edit form as the next revision. A confirmed visit is corrected: its records follow at once. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { type ConfirmOutcome, viewConfirmed } from '../confirmed-view.ts';
import { type DraftOutcome, describeDraft } from '../draft.ts';
import { viewDraft } from '../draft-view.ts';
import { applyFields, idsIn } from '../edit-fields.ts';
import { findEditNames, settleEdit } from '../edit-names.ts';
import { findOwnVisit, type Visit } from '../find-visits.ts';
import { findOwnerElsewhere } from '../owner-elsewhere.ts';
import { recordVisit } from '../record-visit.ts';
import { reviseVisit } from '../store.ts';
import { visitTexts } from '../texts.ts';
import { type DraftRefusal, draftRefusals, whyNotEditable } from './draft-refusals.ts';
import { type FormOutcome, formOf, viewEditForm } from './edit.ts';

const args = z.object({
  visit: z.uuid(),
  revision: z.int(),
  fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
type Args = z.infer<typeof args>;
type Outcome = FormOutcome | DraftOutcome | ConfirmOutcome;
type SaveRefusal = DraftRefusal | 'account_elsewhere';

export const saveVisit = defineCommand<Desk, Args, void, Outcome, SaveRefusal>({
  ...buttonOnly,
  name: 'visit.save',
  summary: { 'zh-CN': '保存修改', en: 'Save the changes' },
  args,
  parseForm: (fields) => ({ fields }),
  run: async (desk, caller, { visit: id, revision, fields }) => {
    const visit = await findOwnVisit(desk.sql, caller.viewer, id);
    const refusal = whyNotEditable(visit, revision);
    if (refusal !== null || visit === null) return refusal ?? refuse('gone');
    return save(desk, caller, visit, fields);
  },
  view: (outcome, caller) => {
    if ('form' in outcome) return viewEditForm(outcome, caller);
    return 'recorded' in outcome
      ? viewConfirmed('replace')(outcome, caller)
      : viewDraft('replace')(outcome, caller);
  },
  refusals: {
    ...draftRefusals,
    account_elsewhere: ({ owner }) => ({
      'zh-CN': visitTexts['zh-CN'].accountElsewhere(String(owner)),
      en: visitTexts.en.accountElsewhere(String(owner)),
    }),
  },
});

const save = async (desk: Desk, caller: Caller, visit: Visit, fields: Args['fields']) => {
  const names = await findEditNames(desk.sql, caller.viewer, idsIn(fields));
  const { content: edited, errors } = applyFields(visit.content, fields, names);
  if (Object.keys(errors).length > 0) return formOf(desk, caller, visit, errors, { fields, names });
  const content = await settleEdit(desk.sql, caller.viewer, visit.content, edited);
  return visit.state === 'confirmed'
    ? correct(desk, caller, visit, content)
    : revise(desk, caller, visit, content);
};

const revise = async (desk: Desk, caller: Caller, visit: Visit, content: Visit['content']) => {
  const next = { content, cause: 'edit' as const, words: null };
  const revision = await reviseVisit(desk.sql, caller.viewer, visit, next, caller.now);
  return revision === null
    ? refuse('moved_on')
    : describeDraft(desk.sql, caller, { ...visit, content, revision }, false);
};

/** A corrected visit: a new revision, the evidence of the old one withdrawn, that of the new one recorded. */
const correct = async (desk: Desk, caller: Caller, visit: Visit, content: Visit['content']) => {
  const owner = await findOwnerElsewhere(desk.sql, caller.viewer, content);
  if (owner !== null) return refuse('account_elsewhere', { owner });
  const next = { content, cause: 'correction' as const, words: null };
  const revision = await reviseVisit(desk.sql, caller.viewer, visit, next, caller.now);
  if (revision === null) return refuse('moved_on');
  const recorded = await recordVisit(desk, caller, { ...visit, content, revision }, visit.content);
  return {
    recorded,
    revision,
    change: 'corrected' as const,
    sameMeeting: null,
    giveBack: [],
    otherDrafts: [],
  };
};
