/** What a person knows of a deal beside the notes: each value says that it was set by hand. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { buttonOf, formOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import type { DealPicture } from '../deal-picture.ts';
import { findDealPicture } from '../find-deal-picture.ts';
import { knownFrom, makeKnowForm } from '../know-form.ts';
import { inBoth, sentence } from '../replies.ts';
import { dealTexts } from '../texts.ts';

const which = z.object({ id: z.uuid() });
const refusals = { none: () => inBoth((texts) => texts.none('')) };

export const knowDeal = defineCommand<Desk, z.infer<typeof which>, void, DealPicture, 'none'>({
  ...buttonOnly,
  name: 'deal.know',
  summary: { 'zh-CN': '补充一个商机的情况', en: 'Say what is known of a deal' },
  args: which,
  run: async ({ sql }, { viewer, today }, { id }) =>
    (await findDealPicture(sql, viewer, id, today)) ?? refuse('none'),
  view: (picture, { viewer }) => formOf(makeKnowForm(picture, viewer.locale)),
  refusals,
});

const typed = which.extend({ fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });

type Saved = { id: string; name: string; count: number };

export const saveKnown = defineCommand<Desk, z.infer<typeof typed>, void, Saved, 'none'>({
  ...buttonOnly,
  name: 'deal.know-save',
  summary: { 'zh-CN': '保存补充的情况', en: 'Save what is known of a deal' },
  args: typed,
  parseForm: (fields) => ({ fields }),
  run: async (desk, caller, { id, fields }) => {
    const picture = await findDealPicture(desk.sql, caller.viewer, id, caller.today);
    if (picture === null) return refuse('none');
    const { accountId, name } = picture.deal;
    const known = knownFrom(picture, fields).map((one) => ({
      ...one,
      subjectKind: 'deal' as const,
      subjectId: id,
      accountId,
      dealId: id,
    }));
    await recordByHand(desk, caller, known);
    return { id, name, count: known.length };
  },
  view: ({ id, name, count }, { viewer }) => {
    const texts = dealTexts[viewer.locale];
    const buttons = [buttonOf(name, 'deal', { id })];
    return sentence(count === 0 ? texts.unchanged : texts.saved(name), 'good', [
      { kind: 'buttons', buttons },
    ]);
  },
  refusals,
});
