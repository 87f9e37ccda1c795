/** A hard gate: the rep asks, a manager of the account's own team lets the deal through by one tap with a reason. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { type Caller, defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Reply } from '../../../chat/reply.ts';
import { buttonOf, replyOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { OVERRIDE_REASONS } from '../closing-reasons.ts';
import { findDealPicture } from '../find-deal-picture.ts';
import { gradeCriteria } from '../grade-criteria.ts';
import { moveDeal } from '../move-deal.ts';
import { type Asked, gapBlocks, letThroughBlock } from '../move-view.ts';
import { planMove, targetOf } from '../plan-move.ts';
import { inBoth, sentence } from '../replies.ts';
import { type DealHead, findDealHead, findLeads, type Lead } from '../store.ts';
import { dealTexts } from '../texts.ts';

const which = z.object({ id: z.uuid(), to: z.string().max(60) });
type Which = z.infer<typeof which>;

const refusals = {
  none: () => inBoth((texts) => texts.none('')),
  aged: () => inBoth((texts) => texts.aged),
  no_lead: () => inBoth((texts) => texts.noLead),
  not_lead: () => inBoth((texts) => texts.notLead),
};

const findMove = async (
  { sql }: Desk,
  { viewer, today }: Caller,
  { id, to }: Which,
): Promise<(Asked & { head: DealHead }) | null> => {
  const head = await findDealHead(sql, viewer, id);
  const picture = head === null ? null : await findDealPicture(sql, viewer, id, today);
  if (head === null || picture === null) return null;
  const target = targetOf(picture.pipeline, to);
  return target === null ? null : { head, picture, move: planMove(picture, gradeCriteria(picture), target) };
};

type AskOutcome = { asked: Asked; leads: readonly Lead[] };

export const askForMove = defineCommand<Desk, Which, void, AskOutcome, 'none' | 'no_lead'>({
  ...buttonOnly,
  name: 'stage.ask',
  summary: { 'zh-CN': '请经理放行', en: 'Ask a manager to let a deal through' },
  args: which,
  run: async (desk, caller, asked) => {
    const found = await findMove(desk, caller, asked);
    if (found === null) return refuse('none');
    const leads = await findLeads(desk.sql, caller.viewer, asked.id);
    return leads.length === 0 ? refuse('no_lead') : { asked: found, leads };
  },
  view: ({ asked, leads }, caller) => ({
    ...sentence(
      dealTexts[caller.viewer.locale].asked(
        leads.map(({ name }) => name).join(dealTexts[caller.viewer.locale].comma),
      ),
    ),
    also: leads.map((lead) => viewRequest(asked, lead, caller)),
  }),
  refusals: { none: refusals.none, no_lead: refusals.no_lead },
});

/** In the manager's own language. */
const viewRequest = ({ picture, move }: Asked, lead: Lead, caller: Caller): Reply => {
  const { locale } = lead;
  const said = dealTexts[locale].askedOf(caller.viewer.name, picture.deal.name, move.stage.name[locale]);
  return {
    ...replyOf(said, [
      { kind: 'notice', tone: 'warning', text: said },
      ...gapBlocks(picture, move.gates, { ...caller, viewer: { ...caller.viewer, locale } }),
      letThroughBlock(picture, move, locale),
    ]),
    audience: { kind: 'member', memberId: lead.id },
  };
};

const override = which.extend({ reason: z.enum(OVERRIDE_REASONS) });

export const letThrough = defineCommand<
  Desk,
  z.infer<typeof override>,
  void,
  Asked,
  'none' | 'aged' | 'not_lead'
>({
  ...buttonOnly,
  name: 'stage.override',
  summary: { 'zh-CN': '放行一个商机', en: 'Let a deal through a gate' },
  args: override,
  run: async (desk, caller, { id, to, reason }) => {
    const found = await findMove(desk, caller, { id, to });
    if (found === null) return refuse('none');
    const { head, picture, move } = found;
    if (!head.mayReview) return refuse('not_lead');
    if (move.kind === 'same') return refuse('aged');
    const moved = await moveDeal(desk, caller, head, picture, move, { reason, overridden: true });
    return moved ? { picture, move } : refuse('aged');
  },
  view: ({ picture, move }, { viewer }) => {
    const { id, name } = picture.deal;
    const said = dealTexts[viewer.locale].overrideDone(name, move.stage.name[viewer.locale]);
    return sentence(said, 'good', [{ kind: 'buttons', buttons: [buttonOf(name, 'deal', { id })] }]);
  },
  refusals: { none: refusals.none, aged: refusals.aged, not_lead: refusals.not_lead },
});
