/** A note of a visit still to come is no visit: it is asked whether to plan it. */
import type { Caller } from '../../chat/command.ts';
import { encodeFitting } from '../../chat/command-codec.ts';
import { formatDay } from '../../chat/format.ts';
import { defineTexts } from '../../chat/locale.ts';
import type { Reply } from '../../chat/reply.ts';
import { questionOf } from '../../chat/reply-shapes.ts';
import type { PlanRead } from '../../reading/is-plan.ts';
import type { VisitContent } from './content.ts';

export type Ahead = { plan: PlanRead; note: string; account: VisitContent['account'] };

const texts = defineTexts({
  'zh-CN': {
    ahead: (day: string) => `这次拜访在${day}，还没发生。要先计划上吗？`,
    plan: '计划上',
    happened: '已经去过了，记下来',
  },
  en: {
    ahead: (day: string) => `This visit is on ${day}, still to come. Shall I plan it?`,
    plan: 'Plan it',
    happened: 'It has happened: record it',
  },
});

export const viewAhead = ({ plan, note, account }: Ahead, { viewer, today }: Caller): Reply => {
  const { ahead, plan: planIt, happened } = texts[viewer.locale];
  const about = account?.value.id ?? account?.value.name;
  const told = { plannedOn: plan.on, ...(about === undefined ? { form: true } : { account: about }) };
  const plans =
    encodeFitting('planvisit', 1, { ...told, ...(plan.goal === null ? {} : { goal: plan.goal }) }) ??
    encodeFitting('planvisit', 1, told);
  const records = encodeFitting('visit', 1, { note, happened: true });
  return questionOf(ahead(formatDay(plan.on, today, viewer.locale)), [
    ...(plans === null ? [] : [{ label: planIt, style: 'primary' as const, value: plans }]),
    ...(records === null ? [] : [{ label: happened, style: 'default' as const, value: records }]),
  ]);
};
