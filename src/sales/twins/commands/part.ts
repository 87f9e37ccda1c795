/** Two people after all: undoes a merge. */
import { z } from 'zod';
import { buttonOnly } from '../../../chat/button-only.ts';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import type { Desk } from '../../desk.ts';
import type { Pair } from '../rules.ts';
import { partPeople } from '../store.ts';
import { twinTexts } from '../texts.ts';

const args = z.object({ id: z.uuid() });

export const partTwins = defineCommand<Desk, z.infer<typeof args>, void, Pair, 'changed'>({
  ...buttonOnly,
  name: 'twins.part',
  summary: { 'zh-CN': '重新分开合并过的联系人', en: 'Part two merged contacts again' },
  args,
  run: async ({ sql }, { viewer, now }, { id }) =>
    (await partPeople(sql, viewer, id, now)) ?? refuse('changed'),
  view: ({ keep, other }, { viewer }) => {
    const text = twinTexts[viewer.locale].parted(keep.name, other.name);
    return {
      audience: { kind: 'writer' },
      purpose: 'new',
      subject: { kind: 'person', id: other.id },
      summary: text,
      blocks: [{ kind: 'notice', tone: 'good', text }],
    };
  },
  refusals: { changed: () => ({ 'zh-CN': twinTexts['zh-CN'].changed, en: twinTexts.en.changed }) },
});
