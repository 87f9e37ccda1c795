/** Edit opens the form; save reads it back, field by field, into the next revision. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { findAccountNames } from '../../accounts/store.ts';
import { findDealsOfAccounts } from '../../deals/store.ts';
import type { Desk } from '../../desk.ts';
import { findMemberNames } from '../../members/store.ts';
import { findPersonNames } from '../../stakeholders/store.ts';
import { type DraftOutcome, describeDraft } from '../draft.ts';
import { viewDraft } from '../draft-view.ts';
import { applyFields, type EditErrors, idsIn } from '../edit-fields.ts';
import { type EditFormInput, makeEditForm } from '../edit-form.ts';
import { findOwnDraft, reviseVisit, type Visit } from '../store.ts';
import { type DraftRefusal, draftRefusals, whyNotOpen } from './draft-refusals.ts';

const place = z.object({ visit: z.uuid(), revision: z.int() });
const submitted = place.extend({ fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });
type Submitted = z.infer<typeof submitted>;
type FormOutcome = { form: EditFormInput };

const buttonOnly = {
  words: { 'zh-CN': [], en: [] },
  summary: { 'zh-CN': '修改草稿', en: 'Edit a draft' },
  example: { 'zh-CN': '', en: '' },
  roles: 'everyone',
  readOnly: false,
  parse: () => ({}),
} as const;

export const editVisit = defineCommand<Desk, z.infer<typeof place>, void, FormOutcome, DraftRefusal>({
  ...buttonOnly,
  name: 'visit.edit',
  version: 1,
  args: place,
  run: async (desk, caller, { visit: id, revision }) => {
    const draft = await findOwnDraft(desk.sql, caller.viewer, id);
    const refusal = whyNotOpen(draft, revision);
    if (refusal !== null || draft === null) return refusal ?? refuse('gone');
    return formOf(desk, caller, draft, draft.content, {});
  },
  view: (outcome, caller) => viewForm(outcome, caller),
  refusals: draftRefusals,
});

export const saveVisit = defineCommand<Desk, Submitted, void, FormOutcome | DraftOutcome, DraftRefusal>({
  ...buttonOnly,
  name: 'visit.save',
  version: 1,
  args: submitted,
  parseForm: (fields) => ({ fields }),
  run: async (desk, caller, { visit: id, revision, fields }) => {
    const draft = await findOwnDraft(desk.sql, caller.viewer, id);
    const refusal = whyNotOpen(draft, revision);
    if (refusal !== null || draft === null) return refusal ?? refuse('gone');
    return save(desk, caller, draft, fields);
  },
  view: (outcome, caller) =>
    'form' in outcome ? viewForm(outcome, caller) : viewDraft('replace')(outcome, caller),
  refusals: draftRefusals,
});

const save = async (desk: Desk, caller: Caller, draft: Visit, fields: Submitted['fields']) => {
  const { viewer, now } = caller;
  const ids = idsIn(fields);
  const [accounts, people, members] = await Promise.all([
    findAccountNames(desk.sql, viewer, ids.accounts),
    findPersonNames(desk.sql, viewer, ids.people),
    findMemberNames(desk.sql, viewer, ids.members),
  ]);
  const deals = await findDealsOfAccounts(desk.sql, viewer, [...accounts.keys()]);
  const names = { accounts, people, members, dealIds: new Set(deals.map((deal) => deal.id)) };
  const { content, errors } = applyFields(draft.content, fields, names);
  if (Object.keys(errors).length > 0) return formOf(desk, caller, draft, content, errors);
  const revision = await reviseVisit(desk.sql, viewer, draft, { content, cause: 'edit', words: null }, now);
  return revision === null
    ? refuse('moved_on')
    : describeDraft(desk.sql, caller, { ...draft, content, revision }, false);
};

const formOf = async (
  desk: Desk,
  caller: Caller,
  draft: Visit,
  content: Visit['content'],
  errors: EditErrors,
): Promise<FormOutcome> => {
  const accountId = content.account?.value.id ?? null;
  const [deals, members] = await Promise.all([
    findDealsOfAccounts(desk.sql, caller.viewer, accountId === null ? [] : [accountId]),
    findMemberNames(desk.sql, caller.viewer, content.colleagues.slice(1)),
  ]);
  const colleagues = [...members].map(([value, label]) => ({ value, label }));
  return { form: { visitId: draft.id, revision: draft.revision, content, deals, colleagues, errors } };
};

const viewForm = ({ form }: FormOutcome, caller: Caller): Reply => {
  const made = makeEditForm(form, caller.viewer.locale);
  return {
    audience: { kind: 'writer' },
    purpose: 'form',
    summary: made.title,
    blocks: [{ kind: 'form', form: made }],
  };
};
