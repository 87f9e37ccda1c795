/** `/review <deal> <comment>`: a manager's dated look at a deal; its owner is told. */

import { z } from 'zod';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { buttonOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { addReview } from '../changes-store.ts';
import { inBoth, sentence, whichDeal } from '../replies.ts';
import { findDealHead, findDealsBefore, findOwner, type Lead, type NamedDeal } from '../store.ts';
import { dealTexts } from '../texts.ts';

const args = z.object({
  id: z.uuid().optional(),
  /** Deal and comment as typed. */
  text: z.string().max(2000).default(''),
});

type Kept = { id: string; name: string; comment: string; owner: Lead | null };
type Code = 'none' | 'no_comment' | 'not_lead';

const CHOICES_MAX = 8;

export const review = defineCommand<
  Desk,
  z.infer<typeof args>,
  void,
  Kept | { which: readonly NamedDeal[]; text: string },
  Code
>({
  name: 'review',
  version: 1,
  words: { 'zh-CN': ['评审'], en: ['review'] },
  summary: {
    'zh-CN': '经理评审一个商机，之后能看到“上次评审以来”的变化',
    en: 'A manager reviews a deal; later one sees what changed since',
  },
  example: { 'zh-CN': '评审 五轴加工中心 决策者还没见', en: 'review Filling line decider not met yet' },
  roles: ['manager', 'admin'],
  readOnly: false,
  args,
  parse: (text) => ({ text: text.trim() }),
  run: async ({ sql, newId }, caller, asked) => {
    const { viewer, today, now } = caller;
    const { deals, rest } =
      asked.id === undefined
        ? await findDealsBefore(sql, viewer, asked.text, CHOICES_MAX)
        : { deals: [{ id: asked.id }], rest: asked.text };
    const [only, ...others] = deals;
    const head = only === undefined ? null : await findDealHead(sql, viewer, only.id);
    if (head === null) return refuse('none', { name: asked.text });
    if (others.length > 0) return { which: deals as readonly NamedDeal[], text: rest };
    if (!head.mayReview) return refuse('not_lead');
    if (rest === '') return refuse('no_comment');
    await addReview(sql, viewer, { dealId: head.id, today, now, newId }, rest);
    return { id: head.id, name: head.name, comment: rest, owner: await findOwner(sql, viewer, head.id) };
  },
  view: (outcome, caller) =>
    'which' in outcome
      ? whichDeal(outcome.which, 'review', { text: outcome.text }, caller)
      : viewKept(outcome, caller),
  refusals: {
    none: ({ name = '' }) => inBoth((texts) => texts.none(String(name))),
    no_comment: () => inBoth((texts) => texts.reviewNone),
    not_lead: () => inBoth((texts) => texts.notLead),
  },
});

/** The owner is told in his or her own language. */
const viewKept = ({ id, name, comment, owner }: Kept, { viewer }: Caller): Reply => {
  const buttons = (locale: Lead['locale']) => [
    { kind: 'buttons' as const, buttons: [buttonOf(dealTexts[locale].plan, 'plan', { id })] },
  ];
  const kept = sentence(dealTexts[viewer.locale].reviewed(name), 'good', buttons(viewer.locale));
  if (owner === null || owner.id === viewer.memberId) return kept;
  const told = dealTexts[owner.locale].reviewNotice(viewer.name, name, comment);
  return {
    ...kept,
    also: [
      {
        ...sentence(told, 'plain', buttons(owner.locale)),
        audience: { kind: 'member', memberId: owner.id },
      },
    ],
  };
};
