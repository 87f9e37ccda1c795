/** `/relation <account>`: how far two companies have grown together, from who meets whom. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import type { Desk } from '../../desk.ts';
import { findRecordsMeant } from '../../grades/records-meant.ts';
import { type Choices, noSuchAccount, viewAccountChoices } from '../../records/choose-account.ts';
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
    const found = await findRecordsMeant(sql, viewer, asked);
    if (!('records' in found)) return found;
    const { records, settings } = found;
    return { file: records.file, standing: relationStanding(records, relationRulesOf(settings), today) };
  },
  view: (outcome, caller) =>
    'several' in outcome ? viewAccountChoices(outcome, 'relation', caller) : viewRelation(outcome, caller),
  refusals: { none: noSuchAccount },
});
