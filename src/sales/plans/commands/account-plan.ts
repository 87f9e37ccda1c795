/** `/accountplan <account> [year]`: the yearly plan in short; whole on its page. */
import { z } from 'zod';
import { type Caller, type Command, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import { findAccountMeant } from '../../accounts/named.ts';
import type { Desk } from '../../desk.ts';
import { type Choices, noSuchAccount, viewAccountChoices } from '../../records/choose-account.ts';
import { findPlanPage } from '../find-plan.ts';
import type { PlanPage } from '../plan-page.ts';
import { viewPlanSummary } from '../summary-view.ts';
import { viewWholePlan } from '../whole-view.ts';

/** Years that a plan may be for. */
export const planYear = z.coerce.number().int().min(2000).max(2100);

const args = z.object({
  id: z.uuid().optional(),
  name: z.string().max(200).default(''),
  year: planYear.optional(),
});
type Args = z.infer<typeof args>;

type Outcome = PlanPage | (Choices & { year: number });

/** `Northgate 2027`, `2027 Northgate`, `宁波恒泰 2027年`. */
const YEAR = /(?:^|\s)(20\d\d)\s*年?(?=\s|$)/u;

export const parsePlanWords = (text: string): { name: string; year?: number } => {
  const year = YEAR.exec(text)?.[1];
  const name = text.replace(YEAR, ' ').trim();
  return year === undefined ? { name } : { name, year: Number(year) };
};

const findPage = async (
  { sql }: Desk,
  { viewer, today }: Caller,
  asked: Args,
): Promise<Outcome | Refusal<'none'>> => {
  const year = asked.year ?? Number(today.slice(0, 4));
  const meant = await findAccountMeant(sql, viewer, asked.id ?? asked.name);
  if ('several' in meant) return { ...meant, year };
  const page = 'none' in meant ? null : await findPlanPage(sql, viewer, meant.one.id, year, today);
  return page ?? refuse('none', { name: asked.name });
};

export const accountPlan = defineCommand<Desk, Args, void, Outcome, 'none'>({
  name: 'accountplan',
  version: 1,
  words: { 'zh-CN': ['客户计划', '年度计划'], en: ['accountplan'] },
  summary: {
    'zh-CN': '客户年度计划：分析、目标、行动、回顾，从拜访预填，与去年比较',
    en: "Yearly account plan: analysis, goals, actions, review; filled from visits, compared with last year's",
  },
  example: { 'zh-CN': '客户计划 宁波恒泰', en: 'accountplan Northgate' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: parsePlanWords,
  run: findPage,
  view: (outcome, caller) =>
    'several' in outcome
      ? viewAccountChoices(outcome, 'accountplan', caller, { year: outcome.year })
      : viewPlanSummary(outcome, caller),
  refusals: { none: noSuchAccount },
});

/** Every part of it: what the console shows as a page and prints. */
export const wholePlan: Command<Desk> = defineCommand<Desk, Args, void, Outcome, 'none'>({
  name: 'accountplan.whole',
  version: 1,
  words: { 'zh-CN': [], en: [] },
  summary: { 'zh-CN': '完整的客户年度计划', en: 'The whole account plan' },
  example: { 'zh-CN': '', en: '' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: parsePlanWords,
  run: findPage,
  view: (outcome, caller) =>
    'several' in outcome
      ? viewAccountChoices(outcome, 'accountplan.whole', caller, { year: outcome.year })
      : viewWholePlan(outcome, caller),
  refusals: { none: noSuchAccount },
});
