/** `/plan <deal>`: the one-page plan; its overview is written in a form. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Field, Form, Reply } from '../../../chat/reply.ts';
import { formOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import type { DealPicture } from '../deal-picture.ts';
import { findDealPicture } from '../find-deal-picture.ts';
import { dealLabels } from '../label-texts.ts';
import { type DealPlan, PLAN_PARTS, type PlanPart, readMilestones, writeMilestones } from '../plan.ts';
import { findPlan, savePlan } from '../plan-store.ts';
import { viewPlan } from '../plan-view.ts';
import { inBoth, whichDeal } from '../replies.ts';
import { findDealHead, findDealsNamed, type NamedDeal } from '../store.ts';
import { dealTexts } from '../texts.ts';

const args = z.object({ id: z.uuid().optional(), name: z.string().max(200).default('') });
type Planned = { picture: DealPicture; plan: DealPlan };
const refusals = { none: ({ name = '' }) => inBoth((texts) => texts.none(String(name))) };
const CHOICES_MAX = 8;

const findPlanned = async ({ sql }: Desk, { viewer, today }: Caller, id: string): Promise<Planned | null> => {
  const picture = await findDealPicture(sql, viewer, id, today);
  return picture === null ? null : { picture, plan: await findPlan(sql, viewer, id) };
};

const view = ({ picture, plan }: Planned, caller: Caller): Reply => viewPlan(picture, plan, caller);

export const plan = defineCommand<
  Desk,
  z.infer<typeof args>,
  void,
  Planned | { which: readonly NamedDeal[] },
  'none'
>({
  name: 'plan',
  version: 1,
  words: { 'zh-CN': ['单页计划', '单页纸'], en: ['plan'] },
  summary: {
    'zh-CN': '一个商机的单页计划：目标、双方的人、里程碑、风险、内部审批',
    en: 'One-page plan of a deal: goal, people of both sides, milestones, risks, approvals',
  },
  example: { 'zh-CN': '单页计划 五轴加工中心', en: 'plan Filling line' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async (desk, caller, { id, name }) => {
    const found = id === undefined ? await findDealsNamed(desk.sql, caller.viewer, name, CHOICES_MAX) : [];
    const exact = found.filter((one) => one.name.toLowerCase() === name.toLowerCase());
    const [only, ...others] = exact.length > 0 ? exact : found;
    if (others.length > 0) return { which: found };
    const chosen = id ?? only?.id;
    const planned = chosen === undefined ? null : await findPlanned(desk, caller, chosen);
    return planned ?? refuse('none', { name });
  },
  view: (outcome, caller) =>
    'which' in outcome ? whichDeal(outcome.which, 'plan', {}, caller) : view(outcome, caller),
  refusals,
});

type Typed = Readonly<Record<PlanPart | 'milestones', string>>;
type FormOutcome = { id: string; name: string; values: Typed; wrong: string | null };

const viewForm = ({ id, name, values, wrong }: FormOutcome, { viewer }: Caller): Reply => {
  const texts = dealTexts[viewer.locale];
  const fields = PLAN_PARTS.map(
    (part): Field => ({
      kind: 'longText',
      name: part,
      label: dealLabels[viewer.locale].planPart[part],
      value: values[part],
      maxLength: 1000,
    }),
  );
  const milestones: Field = {
    kind: 'longText',
    name: 'milestones',
    label: texts.milestones,
    hint: texts.milestonesHint,
    value: values.milestones,
    maxLength: 2000,
    ...(wrong === null ? {} : { error: texts.wrongMilestone(wrong) }),
  };
  const form: Form = {
    title: texts.planTitle(name),
    submit: encodeCommand('plan.save', 1, { id }),
    submitLabel: texts.save,
    cancelLabel: texts.cancel,
    groups: [{ label: name, fields: [...fields, milestones] }],
  };
  return formOf(form);
};

const which = z.object({ id: z.uuid() });

export const editPlan = defineCommand<Desk, z.infer<typeof which>, void, FormOutcome, 'none'>({
  ...buttonOnly,
  name: 'plan.edit',
  summary: { 'zh-CN': '写单页计划', en: 'Write the one-page plan' },
  args: which,
  run: async ({ sql }, { viewer }, { id }) => {
    const head = await findDealHead(sql, viewer, id);
    if (head === null) return refuse('none');
    const { milestones, ...words } = await findPlan(sql, viewer, id);
    const values = { ...words, milestones: writeMilestones(milestones) };
    return { id, name: head.name, values, wrong: null };
  },
  view: viewForm,
  refusals,
});

const words = z.string().trim().max(1000).default('');
const typed = which.extend({
  opportunity: words,
  goal: words,
  objectives: words,
  success: words,
  risks: words,
  milestones: z.string().max(2000).default(''),
});

export const savePlanOfDeal = defineCommand<Desk, z.infer<typeof typed>, void, FormOutcome | Planned, 'none'>(
  {
    ...buttonOnly,
    name: 'plan.save',
    summary: { 'zh-CN': '保存单页计划', en: 'Save the one-page plan' },
    args: typed,
    parseForm: (fields) => fields,
    run: async (desk, caller, { id, ...values }) => {
      const head = await findDealHead(desk.sql, caller.viewer, id);
      if (head === null) return refuse('none');
      const { milestones, wrong } = readMilestones(values.milestones);
      if (milestones === null) return { id, name: head.name, values, wrong };
      await savePlan(desk.sql, caller.viewer, id, { ...values, milestones }, caller.now);
      return (await findPlanned(desk, caller, id)) ?? refuse('none');
    },
    view: (outcome, caller) => ('picture' in outcome ? view(outcome, caller) : viewForm(outcome, caller)),
    refusals,
  },
);
