/** The tables of this slice that a company may adjust. Reasons and sources stand at the standards, in the rules. */
import { z } from 'zod';
import { ratesSetting } from '../rates/settings.ts';
import type { Setting } from '../settings/setting.ts';
import type { Settings } from '../settings/store.ts';
import { TREND_RULES, type TrendRules } from './life-cycle.ts';
import { STAGE_NEEDS, STOPPED_PERIODS, type StageNeeds } from './stage.ts';
import type { RelationRules } from './standing.ts';

const some = z.int().min(1).max(50);

export const relationNeeds: Setting<StageNeeds> = {
  key: 'relation',
  title: { 'zh-CN': '关系阶段的要求', en: 'What a stage of relationship needs' },
  about: {
    'zh-CN':
      '单位：见过的对方部门数、参与的我方职能数。来源：大客户关系六阶段；教材该处残缺，按“两个部门、三个部门、三个职能”补足。',
    en: 'Departments of theirs that were met, functions of ours that met them. Source: the six stages of key-account relations; the text is garbled there, and read as two departments, then three departments by three functions.',
  },
  schema: z.strictObject({
    mid: z.strictObject({ departments: some }),
    partnership: z.strictObject({ departments: some, functions: some }),
  }),
  standard: STAGE_NEEDS,
};

/** Lengths that divide a year. Unit: months. */
const PERIOD_MONTHS = [1, 2, 3, 4, 6, 12] as const;

export const orderTrend: Setting<TrendRules & { stoppedPeriods: number }> = {
  key: 'trend',
  title: { 'zh-CN': '订单趋势', en: 'Trend of orders' },
  about: {
    'zh-CN':
      'months：一期几个月；change：后两期比前两期增减超过多少（0.15 即 15%）才算趋势；stoppedPeriods：连续几期明确记为零算停止交易。四期来自生命周期的定义，其余为我们的判断。',
    en: 'months: length of a period; change: by how much the later two periods must differ from the earlier two (0.15 is 15 %) to be a trend; stoppedPeriods: periods on record as zero after which trade has stopped. Four periods come from the definition of the life cycle, the rest is our own judgement.',
  },
  schema: z.strictObject({
    months: z.literal(PERIOD_MONTHS),
    change: z.number().min(0.01).max(1),
    stoppedPeriods: z.int().min(1).max(4),
  }),
  standard: { ...TREND_RULES, stoppedPeriods: STOPPED_PERIODS },
};

export const relationRulesOf = ({ of }: Settings): RelationRules => {
  const { stoppedPeriods, ...trend } = of(orderTrend);
  return { needs: of(relationNeeds), trend, stoppedPeriods, rates: of(ratesSetting) };
};
