/** `/planvisit <customer> <day> [goal]`; alone it lists what is planned. */
import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { addDays } from '../../../reading/dates/calendar.ts';
import { readPlan } from '../../../reading/is-plan.ts';
import { findAccountMeant } from '../../accounts/named.ts';
import type { Desk } from '../../desk.ts';
import { findAccountAsked } from '../../plain-questions/account-asked.ts';
import { newPlan } from '../new-plan.ts';
import { GOAL_LENGTH_MAX, type PlanFormInput } from '../plan-form.ts';
import { LISTED_DAYS_AHEAD } from '../rules.ts';
import { findComingPlans, type PlannedVisit } from '../store.ts';
import { planTexts } from '../texts.ts';
import { readTypedPlan, type TypedPlan } from '../typed-plan.ts';
import { type PlanOutcome, viewPlanOutcome, viewPlans } from '../view.ts';

/** Plans listed at once; more than a rep visits in two months. */
const LISTED_MAX = 30;

const args = z.object({
  text: z.string().max(500).default(''),
  /** Opens the form, with the day and goal that are known. */
  form: z.boolean().default(false),
  /** The customer chosen where several may have been meant, or the name in a sentence. */
  account: z.string().max(200).optional(),
  plannedOn: z.iso.date().optional(),
  goal: z.string().trim().max(GOAL_LENGTH_MAX).default(''),
});
type Args = z.infer<typeof args>;

type Outcome = PlanOutcome | { plans: readonly PlannedVisit[] };

export const planVisit = defineCommand<Desk, Args, void, Outcome, 'none'>({
  name: 'planvisit',
  version: 1,
  words: { 'zh-CN': ['计划拜访'], en: ['planvisit'] },
  summary: { 'zh-CN': '计划一次拜访，或看已计划的', en: 'Plan a visit, or see what is planned' },
  example: { 'zh-CN': '计划拜访 宁波恒泰 下周二 谈付款', en: 'planvisit Northgate next Tuesday budget' },
  roles: 'everyone',
  readOnly: false,
  args,
  parse: (text) => ({ text: text.trim() }),
  claim: async (text, { sql }, caller) => {
    const plan = readPlan(text, caller.today);
    if (plan === null) return null;
    const asked = await findAccountAsked(sql, caller, text);
    const told = { plannedOn: plan.on, goal: (plan.goal ?? '').slice(0, GOAL_LENGTH_MAX) };
    // Of a customer that is not on record the form asks.
    return asked === null ? { ...told, form: true } : { ...told, account: asked.name };
  },
  run: async (desk, caller, asked) => {
    const typed = typedOf(asked, caller.today);
    if (typed === null && !asked.form) return { plans: await listPlans(desk, caller) };
    const form: PlanFormInput = {
      moves: null,
      account: null,
      plannedOn: typed?.plannedOn ?? asked.plannedOn ?? null,
      goal: typed?.goal ?? asked.goal,
      errors: {},
    };
    if (typed === null) return { form };
    const meant = await findAccountMeant(desk.sql, caller.viewer, typed.account);
    if ('none' in meant) return refuse('none', { name: typed.account });
    if ('several' in meant) return { which: meant.several, form };
    const { plannedOn, goal } = typed;
    return plannedOn === null || plannedOn < caller.today
      ? { form: { ...form, account: { value: meant.one.id, label: meant.one.name } } }
      : { plan: await newPlan(desk, caller, meant.one, { plannedOn, goal }) };
  },
  view: (outcome, caller) =>
    'plans' in outcome ? viewPlans(outcome.plans, caller) : viewPlanOutcome(outcome, caller),
  refusals: {
    none: ({ name = '' }) => ({
      'zh-CN': planTexts['zh-CN'].noAccount(String(name)),
      en: planTexts.en.noAccount(String(name)),
    }),
  },
});

/** Null where nothing was typed or chosen. */
const typedOf = ({ text, account, plannedOn, goal }: Args, today: string): TypedPlan | null => {
  if (account !== undefined) return { account, plannedOn: plannedOn ?? null, goal };
  return text === '' ? null : readTypedPlan(text, today);
};

const listPlans = ({ sql }: Desk, { viewer, today }: Caller): Promise<PlannedVisit[]> =>
  findComingPlans(sql, viewer, today, addDays(today, LISTED_DAYS_AHEAD), LISTED_MAX);
