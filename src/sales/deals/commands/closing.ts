/** After a deal has ended: to whom it went, and what we learn from it (D10). Both may stay empty. */

import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Form } from '../../../chat/reply.ts';
import { formOf } from '../../../chat/reply-shapes.ts';
import type { Desk } from '../../desk.ts';
import { completeClosing } from '../changes-store.ts';
import { inBoth, sentence } from '../replies.ts';
import { findDealHead } from '../store.ts';
import { dealTexts } from '../texts.ts';

const which = z.object({ id: z.uuid() });
const refusals = { none: () => inBoth((texts) => texts.none('')) };

export const tellClosing = defineCommand<
  Desk,
  z.infer<typeof which>,
  void,
  { id: string; name: string },
  'none'
>({
  ...buttonOnly,
  name: 'deal.closing',
  summary: { 'zh-CN': '补充对手和教训', en: 'Add competitor and lesson' },
  args: which,
  run: async ({ sql }, { viewer }, { id }) => {
    const head = await findDealHead(sql, viewer, id);
    return head === null ? refuse('none') : { id, name: head.name };
  },
  view: ({ id, name }, { viewer }) => {
    const texts = dealTexts[viewer.locale];
    const form: Form = {
      title: texts.tellMore,
      submit: encodeCommand('deal.closing-save', 1, { id }),
      submitLabel: texts.save,
      cancelLabel: texts.cancel,
      groups: [
        {
          label: name,
          fields: [
            { kind: 'text', name: 'competitor', label: texts.competitor, value: '', maxLength: 120 },
            { kind: 'longText', name: 'lesson', label: texts.lesson, value: '', maxLength: 1000 },
          ],
        },
      ],
    };
    return formOf(form);
  },
  refusals,
});

const typed = which.extend({
  competitor: z.string().trim().max(120).default(''),
  lesson: z.string().trim().max(1000).default(''),
});

export const saveClosing = defineCommand<Desk, z.infer<typeof typed>, void, { kept: true }, 'none'>({
  ...buttonOnly,
  name: 'deal.closing-save',
  summary: { 'zh-CN': '保存对手和教训', en: 'Save competitor and lesson' },
  args: typed,
  parseForm: (fields) => fields,
  run: async ({ sql }, { viewer }, { id, competitor, lesson }) => {
    const head = await findDealHead(sql, viewer, id);
    if (head === null) return refuse('none');
    const filled = (value: string) => (value === '' ? null : value);
    const kept = await completeClosing(sql, viewer, id, {
      competitor: filled(competitor),
      note: filled(lesson),
    });
    return kept ? { kept } : refuse('none');
  },
  view: (_outcome, { viewer }) => sentence(dealTexts[viewer.locale].toldMore),
  refusals,
});
