/** Edit opens the form of a draft or of a confirmed visit, filled with what stands. `save.ts` reads it back. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { findDealsOfAccounts } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { findMemberNames } from '../../members/store.ts';
import type { EditErrors } from '../edit-fields.ts';
import { type EditFormInput, makeEditForm } from '../edit-form.ts';
import { findOwnVisit, type Visit } from '../find-visits.ts';
import type { Typed } from '../typed-fields.ts';
import { type DraftRefusal, draftRefusals, whyNotEditable } from './draft-refusals.ts';

const args = z.object({ visit: z.uuid(), revision: z.int() });

export type FormOutcome = { form: EditFormInput };

export const editVisit = defineCommand<Desk, z.infer<typeof args>, void, FormOutcome, DraftRefusal>({
  ...buttonOnly,
  name: 'visit.edit',
  summary: { 'zh-CN': '修改拜访', en: 'Edit a visit' },
  args,
  run: async (desk, caller, { visit: id, revision }) => {
    const visit = await findOwnVisit(desk.sql, caller.viewer, id);
    const refusal = whyNotEditable(visit, revision);
    if (refusal !== null || visit === null) return refusal ?? refuse('gone');
    return formOf(desk, caller, visit, {}, null);
  },
  view: (outcome, caller) => viewEditForm(outcome, caller),
  refusals: draftRefusals,
});

/** The form over what stands, or over what was typed and refused, with its errors. */
export const formOf = async (
  desk: Desk,
  caller: Caller,
  visit: Visit,
  errors: EditErrors,
  typed: Typed | null,
): Promise<FormOutcome> => {
  const { content } = visit;
  const accountId = content.account?.value.id ?? null;
  const [deals, members] = await Promise.all([
    findDealsOfAccounts(desk.sql, caller.viewer, accountId === null ? [] : [accountId]),
    findMemberNames(desk.sql, caller.viewer, content.colleagues.slice(1)),
  ]);
  const colleagues = [...members].map(([value, label]) => ({ value, label }));
  return { form: { visitId: visit.id, revision: visit.revision, content, deals, colleagues, errors, typed } };
};

export const viewEditForm = ({ form }: FormOutcome, caller: Caller): Reply => {
  const made = makeEditForm(form, caller.viewer.locale);
  return {
    audience: { kind: 'writer' },
    purpose: 'form',
    summary: made.title,
    blocks: [{ kind: 'form', form: made }],
  };
};
