/** Who of ours does what in a deal (D12), and which approvals of our own side are still open (D7). */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { buttonOf, formOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { findMemberNames } from '../../members/store.ts';
import type { DealPicture } from '../deal-picture.ts';
import { findDealPicture } from '../find-deal-picture.ts';
import { makeOwnSideForm, membersIn, ownSideFrom } from '../own-side-form.ts';
import { saveOwnSide } from '../plan-store.ts';
import { inBoth, sentence } from '../replies.ts';
import { findDealHead } from '../store.ts';
import { dealTexts } from '../texts.ts';

const which = z.object({ id: z.uuid() });
const refusals = { none: () => inBoth((texts) => texts.none('')) };

export const editOwnSide = defineCommand<Desk, z.infer<typeof which>, void, DealPicture, 'none'>({
  ...buttonOnly,
  name: 'deal.own-side',
  summary: { 'zh-CN': '我方团队与内部审批', en: 'Our team and approvals' },
  args: which,
  run: async ({ sql }, { viewer, today }, { id }) =>
    (await findDealPicture(sql, viewer, id, today)) ?? refuse('none'),
  view: (picture, { viewer }) => formOf(makeOwnSideForm(picture, viewer.locale)),
  refusals,
});

const typed = which.extend({ fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });

export const saveTeam = defineCommand<
  Desk,
  z.infer<typeof typed>,
  void,
  { id: string; name: string },
  'none'
>({
  ...buttonOnly,
  name: 'deal.own-side-save',
  summary: { 'zh-CN': '保存我方团队与内部审批', en: 'Save our team and approvals' },
  args: typed,
  parseForm: (fields) => ({ fields }),
  run: async ({ sql }, { viewer }, { id, fields }) => {
    const head = await findDealHead(sql, viewer, id);
    if (head === null) return refuse('none');
    const ids = membersIn(fields).filter((one) => z.uuid().safeParse(one).success);
    const names = await findMemberNames(sql, viewer, ids);
    await saveOwnSide(sql, viewer, id, ownSideFrom(fields, new Set(names.keys())));
    return { id, name: head.name };
  },
  view: ({ id, name }, { viewer }) =>
    sentence(dealTexts[viewer.locale].saved(name), 'good', [
      { kind: 'buttons', buttons: [buttonOf(name, 'deal', { id })] },
    ]),
  refusals,
});
