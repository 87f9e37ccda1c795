/** `/grade <account>`: what an account is worth to us, how often to meet it, and what all that rests on. */
import { z } from 'zod';
import { defineCommand } from '../../../chat/command.ts';
import { refuse } from '../../../chat/refusal.ts';
import { findAccountMeant } from '../../accounts/named.ts';
import { findKeptAccounts } from '../../accounts/store.ts';
import type { Desk } from '../../desk.ts';
import { type Choices, noSuchAccount, viewAccountChoices } from '../../records/choose-account.ts';
import { findSettings } from '../../settings/store.ts';
import { type GradeOutcome, viewGrade } from '../grade-view.ts';
import { gradeRulesOf } from '../settings.ts';
import { standingOf } from '../standing.ts';
import { findAccountRecords } from '../store.ts';

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
    const meant = await findAccountMeant(sql, viewer, asked.id ?? asked.name);
    if ('several' in meant) return meant;
    if ('none' in meant) return refuse('none', { name: asked.name });
    const [records, settings] = await Promise.all([
      findAccountRecords(sql, viewer, meant.one.id),
      findSettings(sql, viewer),
    ]);
    if (records === null) return refuse('none', { name: asked.name });
    const standing = standingOf(records, gradeRulesOf(settings), today);
    const linked = standing.chain.flatMap(({ links }) => links.flatMap(({ accountId }) => accountId ?? []));
    const known = await findKeptAccounts(sql, viewer, linked);
    return { file: records.file, standing, known };
  },
  view: (outcome, caller) =>
    'several' in outcome ? viewAccountChoices(outcome, 'grade', caller) : viewGrade(outcome, caller),
  refusals: { none: noSuchAccount },
});
