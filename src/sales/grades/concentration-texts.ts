import { defineTexts } from '../../chat/locale.ts';

const concentrationTextsEn = {
  title: {
    mine: 'Your accounts: value and visits',
    team: 'The team’s accounts: value and visits',
    company: 'All accounts: value and visits',
  },
  period: (currency: string) => `orders and real contacts of the last twelve months, ${currency}`,
  none: 'No orders are on record for these accounts yet, so nothing can be compared. Enter them from /grade.',
  top: (count: number, share: string) =>
    count === 1
      ? `The largest account brings ${share} of the value.`
      : `The ${count} largest accounts bring ${share} of the value.`,
  chart: 'Share up to and with each account, %',
  value: 'Value',
  visits: 'Visits',
  grade: (grade: string, value: string, visits: string) =>
    `${grade} accounts: ${value} of value, ${visits} of visits`,
  due: (names: string) => `due: ${names}`,
  behind: 'visits do not follow value',
  unknown: (count: number) =>
    count === 1
      ? 'One account without orders on record is not in the curve'
      : `${count} accounts without orders on record are not in the curve`,
  otherOf: (account: string, currencies: string) => `${account} (${currencies})`,
  other: (accounts: string) => `Orders without a rate are left out (/settings rates): ${accounts}`,
  noGrades: 'No account is graded yet; score them with /grade.',
  scopes: { mine: 'My accounts', team: 'The team', company: 'The company' },
  comma: ', ',
  rest: (count: number) => `${count} others`,
};

export const concentrationTexts = defineTexts<typeof concentrationTextsEn>({
  en: concentrationTextsEn,
  'zh-CN': {
    title: { mine: '我的客户：价值与拜访', team: '团队的客户：价值与拜访', company: '全部客户：价值与拜访' },
    period: (currency) => `最近十二个月的订单和真实接触，${currency}`,
    none: '这些客户还没有订单记录，无法比较。可在 /评级 里录入。',
    top: (count, share) => `价值最高的 ${count} 家客户占总价值的 ${share}。`,
    chart: '累计占比（%）',
    value: '价值',
    visits: '拜访',
    grade: (grade, value, visits) => `${grade} 类客户：价值占 ${value}，拜访占 ${visits}`,
    due: (names) => `该联系了：${names}`,
    behind: '拜访没有跟上价值',
    unknown: (count) => `另有 ${count} 家没有订单记录，不在曲线里`,
    otherOf: (account, currencies) => `${account}（${currencies}）`,
    other: (accounts) => `没有汇率的订单未计入（/设置 rates）：${accounts}`,
    noGrades: '还没有评级的客户；用 /评级 打分。',
    scopes: { mine: '我的客户', team: '团队', company: '全公司' },
    comma: '、',
    rest: (count) => `其余 ${count} 家`,
  },
});
