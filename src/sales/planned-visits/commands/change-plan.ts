/** A plan is saved, moved to another day, or did not happen. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import { type AccountMeant, findAccountMeant } from '../../accounts/named.ts';
import type { Desk } from '../../desk.ts';
import { newPlan } from '../new-plan.ts';
import { GOAL_LENGTH_MAX, type PlanFormInput } from '../plan-form.ts';
import { changePlan, findPlan, type PlannedVisit } from '../store.ts';
import { planTexts } from '../texts.ts';
import { type PlanOutcome, viewCancelled, viewPlanForm, viewPlanOutcome } from '../view.ts';

const refusals = { gone: () => ({ 'zh-CN': planTexts['zh-CN'].gone, en: planTexts.en.gone }) };

const written = z.object({
  moves: z.object({ id: z.uuid(), revision: z.int() }).nullable().default(null),
  account: z.string().max(200).default(''),
  day: z.union([z.iso.date(), z.literal('')]).default(''),
  goal: z.string().trim().max(GOAL_LENGTH_MAX).default(''),
});
type Written = z.infer<typeof written>;

export const savePlan = defineCommand<Desk, Written, void, PlanOutcome, 'gone'>({
  ...buttonOnly,
  name: 'planvisit.save',
  summary: { 'zh-CN': '保存计划', en: 'Save a plan' },
  args: written,
  parseForm: (fields) => fields,
  run: (desk, caller, asked) =>
    asked.moves === null ? saveNew(desk, caller, asked) : saveMoved(desk, caller, asked, asked.moves),
  view: viewPlanOutcome,
  refusals,
});

const dayErrorOf = ({ day }: Written, { today }: Caller): PlanFormInput['errors'] =>
  day === '' ? { day: 'noDay' } : day < today ? { day: 'past' } : {};

const formOf = (
  { moves, account, day, goal }: Written,
  meant: AccountMeant | null,
  errors: PlanFormInput['errors'],
): PlanFormInput => ({
  moves,
  account:
    meant !== null && 'one' in meant
      ? { value: meant.one.id, label: meant.one.name }
      : { value: account, label: account },
  plannedOn: day === '' ? null : day,
  goal,
  errors,
});

const saveNew = async (desk: Desk, caller: Caller, asked: Written): Promise<PlanOutcome> => {
  const meant = await findAccountMeant(desk.sql, caller.viewer, asked.account);
  const isNone = 'none' in meant;
  const errors: PlanFormInput['errors'] = {
    ...dayErrorOf(asked, caller),
    ...(isNone ? { account: asked.account === '' ? 'needed' : 'noAccount' } : {}),
  };
  const form = formOf(asked, meant, errors);
  if (isNone || Object.keys(errors).length > 0) return { form };
  if ('several' in meant) return { which: meant.several, form };
  return { plan: await newPlan(desk, caller, meant.one, { plannedOn: asked.day, goal: asked.goal }) };
};

const saveMoved = async (
  { sql }: Desk,
  caller: Caller,
  asked: Written,
  moves: Pick<PlannedVisit, 'id' | 'revision'>,
): Promise<PlanOutcome | Refusal<'gone'>> => {
  const plan = await findPlan(sql, caller.viewer, moves.id);
  if (plan === null || plan.revision !== moves.revision) return refuse('gone');
  const errors = dayErrorOf(asked, caller);
  if (Object.keys(errors).length > 0) return { form: formOf(asked, null, errors) };
  const change = { plannedOn: asked.day, goal: asked.goal || null };
  const changed = await changePlan(sql, caller.viewer, moves, change);
  return changed ? { plan: { ...plan, ...change, revision: plan.revision + 1 } } : refuse('gone');
};

const which = z.object({ id: z.uuid() });

export const movePlan = defineCommand<Desk, z.infer<typeof which>, void, { form: PlanFormInput }, 'gone'>({
  ...buttonOnly,
  name: 'planvisit.move',
  summary: { 'zh-CN': '改期', en: 'Move a plan' },
  args: which,
  run: async ({ sql }, { viewer }, { id }) => {
    const plan = await findPlan(sql, viewer, id);
    if (plan === null) return refuse('gone');
    const { plannedOn, revision } = plan;
    const account = { value: plan.accountId, label: plan.accountName };
    return { form: { moves: { id, revision }, account, plannedOn, goal: plan.goal ?? '', errors: {} } };
  },
  view: ({ form }, caller) => viewPlanForm(form, caller),
  refusals,
});

const cancelled = which.extend({ revision: z.int() });

export const cancelPlan = defineCommand<
  Desk,
  z.infer<typeof cancelled>,
  void,
  { plan: PlannedVisit },
  'gone'
>({
  ...buttonOnly,
  name: 'planvisit.cancel',
  summary: { 'zh-CN': '没去成', en: 'A planned visit did not happen' },
  args: cancelled,
  run: async ({ sql }, { viewer }, asked) => {
    const plan = await findPlan(sql, viewer, asked.id);
    if (plan === null) return refuse('gone');
    const changed = await changePlan(sql, viewer, asked, { state: 'cancelled' });
    return changed ? { plan } : refuse('gone');
  },
  view: ({ plan }, caller) => viewCancelled(plan, caller),
  refusals,
});
