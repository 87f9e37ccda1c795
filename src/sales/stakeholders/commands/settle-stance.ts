/** Two visits disagree about a person's stance: a tap says which is right. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { noticeOf } from '../../../chat/reply-shapes.ts';
import { STANCES, type Stance } from '../../../reading/labels.ts';
import type { Desk } from '../../desk.ts';
import { recordByHand } from '../../evidence/by-hand.ts';
import { labelTexts } from '../../label-texts.ts';
import { findPersonSheet } from '../person-store.ts';
import { subjectRefusals } from '../replies.ts';
import { peopleTexts } from '../texts.ts';

const args = z.object({ id: z.uuid(), stance: z.enum(STANCES) });

export const settleStance = defineCommand<
  Desk,
  z.infer<typeof args>,
  void,
  { name: string; stance: Stance },
  'gone'
>({
  ...buttonOnly,
  name: 'person.settle',
  summary: { 'zh-CN': '确认联系人的态度', en: 'Settle a person’s stance' },
  args,
  run: async (desk, caller, { id, stance }) => {
    const sheet = await findPersonSheet(desk.sql, caller.viewer, id, caller.today);
    if (sheet === null) return refuse('gone');
    const { account, person } = sheet;
    const of = { subjectKind: 'person' as const, subjectId: person.id, accountId: account.id };
    await recordByHand(desk, caller, [{ ...of, property: 'stance', value: stance }]);
    return { name: person.name, stance };
  },
  view: ({ name, stance }, { viewer }) =>
    noticeOf(peopleTexts[viewer.locale].settled(name, labelTexts[viewer.locale].stance[stance])),
  refusals: { gone: subjectRefusals.gone },
});
