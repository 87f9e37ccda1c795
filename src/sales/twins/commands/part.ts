/** Two after all: undoes a merge. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import { TWIN_KINDS } from '../kinds.ts';
import { noticesTo, type Owner, otherOwners } from '../owners.ts';
import { partAcross } from '../part-across.ts';
import type { Pair } from '../rules.ts';
import { part } from '../store.ts';
import { twinTexts } from '../texts.ts';

const args = z.object({ kind: z.enum(TWIN_KINDS), id: z.uuid() });

export const partTwins = defineCommand<
  Desk,
  z.infer<typeof args>,
  void,
  Pair & { owners: readonly Owner[] },
  'changed'
>({
  ...buttonOnly,
  name: 'twins.part',
  summary: { 'zh-CN': '重新分开合并过的记录', en: 'Part two merged records again' },
  args,
  run: async ({ sql }, { viewer, now }, { kind, id }) => {
    const pair = await part(sql, viewer, kind, id, now);
    if (pair === null) return refuse('changed');
    if (kind === 'account') await partAcross(sql, viewer, [pair.keep.id, pair.other.id]);
    return { ...pair, owners: await otherOwners(sql, viewer, pair) };
  },
  view: ({ kind, keep, other, owners }, { viewer }) => {
    const text = twinTexts[viewer.locale].parted[kind](keep.name, other.name);
    return {
      audience: { kind: 'writer' },
      purpose: 'new',
      subject: { kind, id: other.id },
      summary: text,
      blocks: [{ kind: 'notice', tone: 'good', text }],
      also: noticesTo(owners, (locale) => twinTexts[locale].partedNotice(viewer.name, keep.name, other.name)),
    };
  },
  refusals: { changed: () => ({ 'zh-CN': twinTexts['zh-CN'].changed, en: twinTexts.en.changed }) },
});
