/** One or two: the tap that merges two records or keeps them apart for good. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Block } from '../../../chat/reply.ts';
import type { Desk } from '../../desk.ts';
import { TWIN_KINDS } from '../kinds.ts';
import { noticesTo, type Owner, otherOwners } from '../owners.ts';
import type { Pair } from '../rules.ts';
import { keepApart, lockPair, merge } from '../store.ts';
import { twinTexts } from '../texts.ts';
import { partButton } from '../view.ts';

const args = z.object({ kind: z.enum(TWIN_KINDS), keep: z.uuid(), other: z.uuid(), same: z.boolean() });

type Outcome = Pair & { same: boolean; owners: readonly Owner[] };

export const judgeTwins = defineCommand<Desk, z.infer<typeof args>, void, Outcome, 'changed'>({
  ...buttonOnly,
  name: 'twins.judge',
  summary: { 'zh-CN': '两条记录是否同一个', en: 'Whether two records are one' },
  args,
  run: async ({ sql }, { viewer, now }, { kind, same, ...ids }) => {
    const pair = await lockPair(sql, viewer, kind, ids);
    if (pair === null) return refuse('changed');
    await (same ? merge : keepApart)(sql, viewer, pair, now);
    return { ...pair, same, owners: same ? await otherOwners(sql, viewer, pair) : [] };
  },
  view: ({ kind, keep, other, same, owners }, { viewer }) => {
    const words = twinTexts[viewer.locale];
    const text = same ? words.merged(keep.name, other.name) : words.apart[kind](keep.name, other.name);
    const back: Block = { kind: 'buttons', buttons: [partButton(kind, other, viewer.locale)] };
    return {
      audience: { kind: 'writer' },
      purpose: 'new',
      subject: { kind, id: keep.id },
      summary: text,
      blocks: [{ kind: 'notice', tone: 'good', text }, ...(same ? [back] : [])],
      also: noticesTo(owners, (locale) => twinTexts[locale].mergedNotice(viewer.name, keep.name, other.name)),
    };
  },
  refusals: { changed: () => ({ 'zh-CN': twinTexts['zh-CN'].changed, en: twinTexts.en.changed }) },
});
