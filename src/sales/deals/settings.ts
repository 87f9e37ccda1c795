/** The tables of deals that a company may adjust. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Setting } from '../settings/setting.ts';
import { readSetting } from '../settings/store.ts';
import { type DealRules, dealRulesSchema, STANDARD_DEAL_RULES } from './deal-rules.ts';
import { type Pipeline, pipelinesSchema } from './pipeline.ts';
import { STANDARD_PIPELINES } from './pipelines-standard.ts';

export const pipelinesSetting: Setting<readonly Pipeline[]> = {
  key: 'pipelines',
  title: { 'zh-CN': '销售流程：阶段与门槛', en: 'Pipelines: stages and gates' },
  about: {
    'zh-CN':
      '每条流程的阶段、关键节点和门槛。threshold 是各项得分（0 未知、1 模糊、2 具体）之和的下限；mode: soft 只提醒，hard 会拦住；cadenceDays 是工作日，usualDays 是自然日。六个阶段、节点和客户开发的六项来自原始资料（D1 到 D4），其余是我们的判断。',
    en: 'Stages, key nodes and gates of each pipeline. threshold is the least sum of the grades (0 unknown, 1 vague, 2 specific); mode: soft warns, hard refuses; cadenceDays are working days, usualDays calendar days. The six stages, their nodes and the six criteria of development are the source’s (D1 to D4), the rest is our judgement.',
  },
  schema: pipelinesSchema,
  standard: STANDARD_PIPELINES,
};

export const dealRulesSetting: Setting<DealRules> = {
  key: 'deals',
  title: { 'zh-CN': '商机：证据与检查', en: 'Deals: evidence and checks' },
  about: {
    'zh-CN':
      '拜访里的哪句话给哪一项打几分（0 是疑问，会抵消更早的说法），证据几天内有效（过期降一分，两倍天数后不算），四度、后期检查和阶段用时的界限。单位都是自然日；数值是我们的判断，理由见 src/sales/deals/deal-rules.ts。',
    en: 'Which words of a note give a criterion which grade (0 is a doubt that takes back what was known before), how many days evidence stays fresh (then one less, after twice as many nothing), and the limits of the four bars, the late checks and the time in stage. Calendar days; our judgement, with reasons in src/sales/deals/deal-rules.ts.',
  },
  schema: dealRulesSchema,
  standard: STANDARD_DEAL_RULES,
};

/** The tenant's pipelines. */
export const findPipelines = (sql: Queries, viewer: Viewer): Promise<readonly Pipeline[]> =>
  readSetting(sql, viewer, pipelinesSetting);
