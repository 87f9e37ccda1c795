/** Making a deal and changing its own fields; what changes stands in its history. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { buttonOf, formOf } from '../../../chat/reply-shapes.ts';
import { findAccount } from '../../accounts/store.ts';
import { findWhoMaySee } from '../../accounts/who-may-see.ts';
import type { Desk } from '../../desk.ts';
import { slipQuestion } from '../card-view.ts';
import { moneyValue } from '../change-words.ts';
import { changesOfFields } from '../changes-of-fields.ts';
import { addChanges, type NewChange } from '../changes-store.ts';
import { type DealFormInput, dealFormOf, emptyDealForm, makeDealForm } from '../deal-form.ts';
import type { Pipeline } from '../pipeline.ts';
import { pipelineOf } from '../pipeline.ts';
import { fieldsOfForm, readDealFields } from '../read-deal-fields.ts';
import { inBoth, sentence } from '../replies.ts';
import { findPipelines } from '../settings.ts';
import { addDeal, type DealHead, type DealValues, findDealHead, updateDeal } from '../store.ts';
import { dealTexts } from '../texts.ts';

type FormOutcome = { form: DealFormInput; pipelines: readonly Pipeline[] };
type Saved = { id: string; name: string; isNew: boolean; slipped: string | null; changed: boolean };
type Code = 'gone' | 'aged';

const refusals = {
  gone: () => inBoth((texts) => texts.none('')),
  aged: () => inBoth((texts) => texts.aged),
};

const viewForm = ({ form, pipelines }: FormOutcome, { viewer }: Caller): Reply =>
  formOf(makeDealForm(form, pipelines, viewer.locale));

const view = (outcome: FormOutcome | Saved, caller: Caller): Reply =>
  'form' in outcome ? viewForm(outcome, caller) : viewSaved(outcome, caller);

const viewSaved = ({ id, name, isNew, slipped, changed }: Saved, caller: Caller): Reply => {
  const texts = dealTexts[caller.viewer.locale];
  const said = isNew ? texts.created(name) : changed ? texts.saved(name) : texts.unchanged;
  return sentence(said, 'good', [
    ...(slipped === null ? [] : [slipQuestion(id, slipped, caller)]),
    { kind: 'buttons', buttons: [buttonOf(name, 'deal', { id })] },
  ]);
};

type NewFields = z.infer<typeof fieldsOfForm>;

export const createDeal = defineCommand<Desk, NewFields, void, FormOutcome | Saved, Code>({
  ...buttonOnly,
  name: 'deal.create',
  summary: { 'zh-CN': '新建商机', en: 'Make a deal' },
  args: fieldsOfForm,
  parseForm: (fields) => fields,
  run: async (desk, caller, fields) => {
    const { sql } = desk;
    const { viewer } = caller;
    const texts = dealTexts[viewer.locale];
    const pipelines = await findPipelines(sql, viewer);
    const isId = z.uuid().safeParse(fields.account).success;
    const account = isId ? await findAccount(sql, viewer, fields.account) : null;
    const read = readDealFields(fields, null, viewer.locale);
    const errors = { ...read.errors, ...(account === null ? { account: texts.noAccount } : {}) };
    if (account === null || Object.keys(errors).length > 0) {
      const chosen = account === null ? null : { label: account.name, value: account.id };
      return { form: { ...emptyDealForm, fields, account: chosen, errors }, pipelines };
    }
    const pipeline = pipelineOf(pipelines, fields);
    const id = await store(desk, caller, account.id, pipeline, read.values);
    return { id, name: fields.name, isNew: true, slipped: null, changed: true };
  },
  view,
  refusals,
});

type OwnValues = ReturnType<typeof readDealFields>['values'];

const store = async (
  { sql, newId }: Desk,
  { viewer, today, now }: Caller,
  accountId: string,
  pipeline: Pipeline,
  own: OwnValues,
): Promise<string> => {
  const id = newId();
  const [first] = pipeline.stages;
  if (first === undefined) throw new Error('a pipeline without stages');
  const values: Omit<DealValues, 'ownerId'> = {
    ...own,
    pipeline: pipeline.key,
    stage: first.kind,
    stageCode: first.code,
    stageSince: today,
    state: 'open',
  };
  await addDeal(sql, viewer, { ...values, id, accountId }, now);
  const { closeOn } = own;
  const amount = moneyValue(own.amountMinor, own.currency);
  const changes: NewChange[] = [
    { kind: 'created', fromValue: null, toValue: own.name },
    ...(amount === null ? [] : [{ kind: 'amount' as const, fromValue: null, toValue: amount }]),
    ...(closeOn === null ? [] : [{ kind: 'close' as const, fromValue: null, toValue: closeOn }]),
  ];
  await addChanges(sql, viewer, { dealId: id, today, now, newId }, changes);
  return id;
};

const which = z.object({ id: z.uuid() });

export const editDeal = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, Code>({
  ...buttonOnly,
  name: 'deal.edit',
  summary: { 'zh-CN': '修改商机', en: 'Edit a deal' },
  args: which,
  run: async ({ sql }, { viewer }, { id }) => {
    const head = await findDealHead(sql, viewer, id);
    if (head === null) return refuse('gone');
    const colleagues = await findWhoMaySee(sql, viewer, head.accountId);
    return { form: dealFormOf(head, colleagues), pipelines: [] };
  },
  view: viewForm,
  refusals,
});

const changed = fieldsOfForm
  .omit({ account: true, pipeline: true })
  .extend({ id: z.uuid(), revision: z.int() });

export const saveDeal = defineCommand<Desk, z.infer<typeof changed>, void, FormOutcome | Saved, Code>({
  ...buttonOnly,
  name: 'deal.save',
  summary: { 'zh-CN': '保存商机', en: 'Save a deal' },
  args: changed,
  parseForm: (fields) => fields,
  run: async (desk, caller, { id, revision, ...fields }) => {
    const head = await findDealHead(desk.sql, caller.viewer, id);
    if (head === null) return refuse('gone');
    if (head.revision !== revision) return refuse('aged');
    const read = readDealFields(fields, head.currency, caller.viewer.locale);
    const colleagues = await findWhoMaySee(desk.sql, caller.viewer, head.accountId);
    const owner = colleagues.find((one) => one.id === fields.owner);
    const noOwner = owner === undefined ? { owner: dealTexts[caller.viewer.locale].noOwner } : {};
    const errors = { ...read.errors, ...noOwner };
    if (owner === undefined || Object.keys(errors).length > 0) {
      const shown = dealFormOf(head, colleagues);
      return { form: { ...shown, fields: { ...shown.fields, ...fields }, errors }, pipelines: [] };
    }
    const before = colleagues.find((one) => one.id === head.ownerId)?.name ?? null;
    return saveChanges(desk, caller, head, { ...read.values, ownerId: owner.id }, [before, owner.name]);
  },
  view,
  refusals,
});

const saveChanges = async (
  desk: Desk,
  caller: Caller,
  head: DealHead,
  values: OwnValues & { ownerId: string },
  owners: readonly [before: string | null, after: string],
): Promise<Saved | Refusal<Code>> => {
  const { changes, slipped, isSame } = changesOfFields(head, values, owners);
  const saved = { id: head.id, name: values.name, isNew: false, slipped };
  if (isSame) return { ...saved, changed: false };
  if (!(await updateDeal(desk.sql, caller.viewer, head, values))) return refuse('aged');
  const { today, now } = caller;
  await addChanges(desk.sql, caller.viewer, { dealId: head.id, today, now, newId: desk.newId }, changes);
  return { ...saved, changed: true };
};
