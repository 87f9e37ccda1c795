/** A visit said that a deal is lost, and it goes on all the same: said by one tap, kept as set by hand. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { buttonOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import { inBoth, sentence } from '../replies.ts';
import { findDealHead } from '../store.ts';
import { dealTexts } from '../texts.ts';

const args = z.object({ id: z.uuid() });

export const sayGoesOn = defineCommand<
  Desk,
  z.infer<typeof args>,
  void,
  { id: string; name: string },
  'gone'
>({
  ...buttonOnly,
  name: 'deal.goes-on',
  summary: { 'zh-CN': '说明商机还在继续', en: 'Say that a deal goes on' },
  args,
  run: async (desk, caller, { id }) => {
    const head = await findDealHead(desk.sql, caller.viewer, id);
    if (head === null) return refuse('gone');
    const { accountId, name } = head;
    const subject = { subjectKind: 'deal' as const, subjectId: id, dealId: id, accountId };
    await recordByHand(desk, caller, [{ ...subject, property: 'outcome_told', value: 'goes_on' }]);
    return { id, name };
  },
  view: ({ id, name }, { viewer }) =>
    sentence(dealTexts[viewer.locale].goesOnKept(name), 'good', [
      { kind: 'buttons', buttons: [buttonOf(name, 'deal', { id })] },
    ]),
  refusals: { gone: () => inBoth((texts) => texts.none('')) },
});
