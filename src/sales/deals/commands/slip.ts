/** A close date that was not kept: a wrong date, or a real obstacle. Asked once, answered by one tap. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { buttonOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { addChanges } from '../changes-store.ts';
import { SLIP_REASONS, type SlipReason } from '../closing-reasons.ts';
import { dealLabels } from '../label-texts.ts';
import { inBoth, sentence } from '../replies.ts';
import { findDealHead } from '../store.ts';
import { dealTexts } from '../texts.ts';

const args = z.object({ id: z.uuid(), missed: z.iso.date(), why: z.enum(SLIP_REASONS) });

type Outcome = { id: string; why: SlipReason };

export const answerSlip = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'gone'>({
  ...buttonOnly,
  name: 'deal.slip',
  summary: { 'zh-CN': '说明成交日为什么没守住', en: 'Say why a close date was not kept' },
  args,
  run: async ({ sql, newId }, { viewer, today, now }, { id, missed, why }) => {
    const head = await findDealHead(sql, viewer, id);
    if (head === null) return refuse('gone');
    const change = { kind: 'slip' as const, fromValue: missed, toValue: head.closeOn, reason: why };
    await addChanges(sql, viewer, { dealId: id, today, now, newId }, [change]);
    return { id, why };
  },
  view: ({ id, why }, { viewer }) => {
    const texts = dealTexts[viewer.locale];
    const said = texts.slipKept(dealLabels[viewer.locale].reason[why]);
    const next = why === 'obstacle' ? [{ kind: 'text' as const, text: texts.slipStep }] : [];
    const buttons = [buttonOf(texts.edit, 'deal.edit', { id })];
    return sentence(said, 'good', [...next, { kind: 'buttons', buttons }]);
  },
  refusals: { gone: () => inBoth((texts) => texts.none('')) },
});
