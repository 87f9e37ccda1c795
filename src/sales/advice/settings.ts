/** How advice is ordered: adjustable per company. */
import type { Setting } from '../settings/setting.ts';
import { ADVICE_STANDARD, type AdviceTable, adviceTable } from './rules.ts';

export const adviceSetting: Setting<AdviceTable> = {
  key: 'advice',
  title: { 'zh-CN': '教练建议的先后和期限', en: 'Order and deadlines of advice' },
  about: {
    'zh-CN':
      'effect 为 0 到 100，越大越先提；withinDays 为建议在几天内完成。标准值是我们的判断：先是我方失信和无人回应的反对，再是没接触到的决策者、买方还没走到的步骤和门槛缺口，最后是接触面和关系宽度。',
    en: 'effect is 0 to 100, the higher goes first; withinDays is the days within which it should be done. The standard is our own judgement: our own broken word and resistance that nobody answers come first, then power not reached, steps that the buyer has not taken and gaps of the gate, then breadth and width of the relation.',
  },
  schema: adviceTable,
  standard: ADVICE_STANDARD,
};
