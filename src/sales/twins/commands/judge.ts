/** One person or two: the tap that merges two records or keeps them apart for good. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { encodeCommand } from '../../../chat/command-codec.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import type { Pair } from '../rules.ts';
import { keepApart, lockPair, mergePeople } from '../store.ts';
import { twinTexts } from '../texts.ts';

const args = z.object({ keep: z.uuid(), other: z.uuid(), same: z.boolean() });

export const judgeTwins = defineCommand<
  Desk,
  z.infer<typeof args>,
  void,
  Pair & { same: boolean },
  'changed'
>({
  ...buttonOnly,
  name: 'twins.judge',
  summary: { 'zh-CN': '两位联系人是否同一个人', en: 'Whether two contacts are one person' },
  args,
  run: async ({ sql }, { viewer, now }, { keep, other, same }) => {
    const pair = await lockPair(sql, viewer, keep, other);
    if (pair === null) return refuse('changed');
    await (same ? mergePeople : keepApart)(sql, viewer, keep, other, now);
    return { ...pair, same };
  },
  view: ({ keep, other, same }, { viewer }) => {
    const words = twinTexts[viewer.locale];
    const text = same ? words.merged(keep.name, other.name) : words.apart(keep.name, other.name);
    const value = encodeCommand('twins.part', 1, { id: other.id });
    const back = { label: words.part(other.name), style: 'default' as const, value };
    return {
      audience: { kind: 'writer' },
      purpose: 'new',
      subject: { kind: 'person', id: keep.id },
      summary: text,
      blocks: [
        { kind: 'notice', tone: 'good', text },
        ...(same ? [{ kind: 'buttons' as const, buttons: [back] }] : []),
      ],
    };
  },
  refusals: { changed: () => ({ 'zh-CN': twinTexts['zh-CN'].changed, en: twinTexts.en.changed }) },
});
