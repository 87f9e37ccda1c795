/** `/relation <account>`: how far two companies have grown together, from who meets whom. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { findAccountMeant } from '../../accounts/named.ts';
import type { Desk } from '../../desk.ts';
import { findAccountRecords } from '../../grades/store.ts';
import { type Choices, noSuchAccount, viewAccountChoices } from '../../records/choose-account.ts';
import { findSettings } from '../../settings/store.ts';
import { relationRulesOf } from '../settings.ts';
import { relationStanding } from '../standing.ts';
import { type RelationOutcome, viewRelation } from '../view.ts';

const args = z.object({ id: z.uuid().optional(), name: z.string().max(200).default('') });

export const relation = defineCommand<Desk, z.infer<typeof args>, void, RelationOutcome | Choices, 'none'>({
  name: 'relation',
  version: 1,
  words: { 'zh-CN': ['关系', '客户关系'], en: ['relation'] },
  summary: {
    'zh-CN': '看与一个客户的关系阶段：谁见过谁、下一阶段还缺什么、生命周期',
    en: 'Stage of the relation: who meets whom, what the next stage lacks, life cycle',
  },
  example: { 'zh-CN': '关系 宁波恒泰', en: 'relation Northgate' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async ({ sql }, { viewer, today }, asked) => {
    const meant = await findAccountMeant(sql, viewer, asked.id ?? asked.name);
    if ('several' in meant) return meant;
    if ('none' in meant) return refuse('none', { name: asked.name });
    const [records, settings] = await Promise.all([
      findAccountRecords(sql, viewer, meant.one.id),
      findSettings(sql, viewer),
    ]);
    if (records === null) return refuse('none', { name: asked.name });
    return { file: records.file, standing: relationStanding(records, relationRulesOf(settings), today) };
  },
  view: (outcome, caller) =>
    'several' in outcome ? viewAccountChoices(outcome, 'relation', caller) : viewRelation(outcome, caller),
  refusals: { none: noSuchAccount },
});
