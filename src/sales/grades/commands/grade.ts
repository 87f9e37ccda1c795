/** `/grade <account>`: what an account is worth to us, how often to meet it, and what all that rests on. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import { findKeptAccounts } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { type Choices, noSuchAccount, viewAccountChoices } from '../../records/choose-account.ts';
import { type GradeOutcome, viewGrade } from '../grade-view.ts';
import { findRecordsMeant } from '../records-meant.ts';
import { gradeRulesOf } from '../settings.ts';
import { standingOf } from '../standing.ts';

const args = z.object({ id: z.uuid().optional(), name: z.string().max(200).default('') });

export const grade = defineCommand<Desk, z.infer<typeof args>, void, GradeOutcome | Choices, 'none'>({
  name: 'grade',
  version: 1,
  words: { 'zh-CN': ['评级', '客户等级'], en: ['grade'] },
  summary: {
    'zh-CN': '看一个客户的等级：大客户判定、重要度、联系间隔、价值、比率',
    en: 'Grade of an account: key-account test, importance, cadence, value, ratios',
  },
  example: { 'zh-CN': '评级 宁波恒泰', en: 'grade Northgate' },
  roles: 'everyone',
  readOnly: true,
  args,
  parse: (text) => ({ name: text.trim() }),
  run: async ({ sql }, { viewer, today }, asked) => {
    const found = await findRecordsMeant(sql, viewer, asked);
    if (!('records' in found)) return found;
    const { records, settings } = found;
    const standing = standingOf(records, gradeRulesOf(settings), today);
    const linked = standing.chain.flatMap(({ links }) => links.flatMap(({ accountId }) => accountId ?? []));
    const known = await findKeptAccounts(sql, viewer, linked);
    return { file: records.file, standing, known };
  },
  view: (outcome, caller) =>
    'several' in outcome ? viewAccountChoices(outcome, 'grade', caller) : viewGrade(outcome, caller),
  refusals: { none: noSuchAccount },
});
