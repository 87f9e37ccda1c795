/** `/brief <account|deal>`: one screen before a visit; and what of the six values is prepared for it. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { type Refusal, refuse } from '../../../chat/refusal.ts';
import { addDays } from '../../../reading/dates/calendar.ts';
import { worthSaying } from '../../advice/advice-to-show.ts';
import { causesOf } from '../../advice/causes.ts';
import { rankAdvice } from '../../advice/rules.ts';
import { adviceSetting } from '../../advice/settings.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import { LISTED_DAYS_AHEAD } from '../../planned-visits/rules.ts';
import { findComingPlans } from '../../planned-visits/store.ts';
import { readTypedPlan } from '../../planned-visits/typed-plan.ts';
import { findSituation } from '../../situations/store.ts';
import { findSubject, type Subject, subjectArgs, subjectIds } from '../../stakeholders/subject.ts';
import type { Named } from '../../why/store.ts';
import { briefOf } from '../brief.ts';
import { SELLER_VALUES } from '../kinds.ts';
import { briefTexts } from '../texts.ts';
import { type BriefOutcome, viewBrief, viewBriefChoices, viewSeniorBrief } from '../view.ts';

/** The viewer's plans among which the one of this account is looked for. */
const PLANS_READ = 30;

const args = z.object({ ...subjectArgs, when: z.iso.date().optional(), senior: z.boolean().default(false) });
type Args = z.infer<typeof args>;
type Outcome = { outcome: BriefOutcome; senior: boolean } | { choices: readonly Named[] };
type Code = 'notFound' | 'needed';

const refusals = {
  notFound: ({ name = '' }: Readonly<Record<string, string | number>>) => ({
    'zh-CN': briefTexts['zh-CN'].notFound(String(name)),
    en: briefTexts.en.notFound(String(name)),
  }),
  needed: () => ({ 'zh-CN': briefTexts['zh-CN'].needed, en: briefTexts.en.needed }),
};

const view = (shown: Outcome, caller: Caller) => {
  if ('choices' in shown) return viewBriefChoices(shown.choices, caller);
  return shown.senior ? viewSeniorBrief(shown.outcome, caller) : viewBrief(shown.outcome, caller);
};

export const brief = defineCommand<Desk, Args, void, Outcome, Code>({
  name: 'brief',
  version: 1,
  words: { 'zh-CN': ['简报'], en: ['brief'] },
  summary: {
    'zh-CN': '拜访前一页：目标、见谁、承诺、问题',
    en: 'One screen before a visit: goal, whom to see, promises, questions',
  },
  example: { 'zh-CN': '简报 宁波恒泰', en: 'brief Northgate' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async (desk, caller, asked) => {
    if (asked.id === undefined && asked.deal === undefined && asked.name.trim() === '')
      return refuse('needed');
    const found = await findTyped(desk, caller, asked);
    if (found === null) return refuse('notFound', { name: asked.name });
    return 'choices' in found ? found : briefFor(desk, caller, found, asked);
  },
  view,
  refusals,
});

/** "Northgate tomorrow": the day is no part of the name. */
const findTyped = async ({ sql }: Desk, { viewer, today }: Caller, asked: Args) => {
  const found = await findSubject(sql, viewer, asked);
  if (found !== null || asked.name === '') return found;
  const { account, plannedOn } = readTypedPlan(asked.name, today);
  return plannedOn === null ? null : findSubject(sql, viewer, { ...asked, name: account });
};

const briefFor = async (
  { sql }: Desk,
  { viewer, today }: Caller,
  subject: Subject,
  { name, senior }: Pick<Args, 'name' | 'senior'>,
): Promise<Outcome | Refusal<Code>> => {
  const { account, deal } = subject;
  const dealId = deal?.state === 'open' ? deal.id : null;
  const [situation, plans] = await Promise.all([
    findSituation(sql, viewer, { accountId: account.id, dealId }, today),
    findComingPlans(sql, viewer, today, addDays(today, LISTED_DAYS_AHEAD), PLANS_READ),
  ]);
  if (situation === null) return refuse('notFound', { name });
  const ranked = rankAdvice(causesOf(situation), today, situation.settings.of(adviceSetting));
  const [advice = null] = worthSaying(ranked, today);
  const plan = plans.find(({ accountId }) => accountId === account.id) ?? null;
  const outcome = {
    name: deal?.name ?? account.name,
    ids: subjectIds(subject),
    plan,
    advice,
    brief: briefOf(situation),
  };
  return { outcome, senior };
};

const marked = z.object({ ...subjectArgs, value: z.enum(SELLER_VALUES), prepared: z.boolean() });

export const markValue = defineCommand<Desk, z.infer<typeof marked>, void, Outcome, Code>({
  ...buttonOnly,
  name: 'brief.value',
  summary: { 'zh-CN': '标记已准备的价值', en: 'Mark a value as prepared' },
  args: marked,
  run: async (desk, caller, asked) => {
    const found = await findSubject(desk.sql, caller.viewer, asked);
    if (found === null || 'choices' in found) return refuse('notFound', { name: asked.name });
    const { value, prepared } = asked;
    const accountId = found.account.id;
    const subject = { subjectKind: 'account' as const, subjectId: accountId, accountId };
    await recordByHand(desk, caller, [
      { ...subject, property: 'value_prepared', value: { value, prepared } },
    ]);
    return briefFor(desk, caller, found, { name: asked.name, senior: false });
  },
  view: (shown, caller) => ({ ...view(shown, caller), purpose: 'replace' }),
  refusals,
});
