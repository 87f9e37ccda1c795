/** How a sum tells by which rates it was made, and what it leaves out. */
import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';

export const rateTexts = defineTexts({
  en: {
    byRates: (day: string) => `at your rates of ${day}`,
    leftOut: (what: string) => `no rate, left out: ${what}`,
    ordersLeftOut: (currencies: string) =>
      `Orders in ${currencies} are left out: no rate is set (/settings rates)`,
    comma: ', ',
  },
  'zh-CN': {
    byRates: (day: string) => chinese`按贵公司 ${day} 的汇率`,
    leftOut: (what: string) => `没有汇率，未计入：${what}`,
    ordersLeftOut: (currencies: string) => chinese`${currencies} 的订单未计入：没有设汇率（/设置 rates）`,
    comma: '、',
  },
});
