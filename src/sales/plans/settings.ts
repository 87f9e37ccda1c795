/** The table of this slice that a company may adjust. Reason and source stand at the standard, in the rules. */
import { z } from 'zod';
import { type GradeRules, gradeRulesOf } from '../grades/settings.ts';
import type { Setting } from '../settings/setting.ts';
import type { Settings } from '../settings/store.ts';
import { FILE_ITEMS, FILE_WEIGHTS, type FileItem, type FileWeights } from './completeness.ts';

const weight = z.number().min(0).max(1000);

export const fileWeights: Setting<FileWeights> = {
  key: 'file',
  title: { 'zh-CN': '客户档案各项的权重', en: 'Weights of the account file' },
  about: {
    'zh-CN':
      '权重相加为满分。教材提到客户信息档案而没有列项，各项和权重为我们的判断：谁拍板、人在哪个部门最重要，能查到的最轻。',
    en: 'Points of the whole. The source names the customer’s file and not its fields; ours: who decides and where people sit weighs most, what a register tells weighs least.',
  },
  schema: z
    .strictObject(
      Object.fromEntries(FILE_ITEMS.map((item) => [item, weight])) as Record<FileItem, typeof weight>,
    )
    .refine((table) => Object.values(table).some((one) => one > 0), 'at least one weight must be above 0'),
  standard: FILE_WEIGHTS,
};

export type PlanRules = { grades: GradeRules; fileWeights: FileWeights };

export const planRulesOf = (settings: Settings): PlanRules => ({
  grades: gradeRulesOf(settings),
  fileWeights: settings.of(fileWeights),
});
