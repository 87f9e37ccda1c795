/** Words for the kinds of blocks that no command gives yet. */
import type { Locale } from '../../src/chat/locale.ts';

export type KindsWords = {
  heading: string;
  detail: string;
  tones: readonly [plain: string, good: string, warning: string, bad: string];
  amount: string;
  stage: string;
  quote: string;
  people: string;
  person: string;
  title: string;
  role: string;
  stance: string;
  guide: string;
  fold: string;
  select: string;
  link: string;
  table: string;
  columns: readonly [string, string, string];
  /** Of lists and charts. */
  items: readonly [string, string, string];
  months: readonly [string, string, string];
  series: readonly [string, string];
  bars: string;
  line: string;
  pie: string;
  long: string;
  longItem: (n: number) => string;
  send: string;
  ask: string;
};

export const kindsWords: Readonly<Record<Locale, KindsWords>> = {
  en: {
    heading: 'Review of the quarter',
    detail: 'Europe · October to December',
    tones: [
      'The forecast is made anew every Monday.',
      'The quarter has been reached.',
      'Two deals have had no contact for 30 days.',
      'The largest deal is lost.',
    ],
    amount: 'Amount',
    stage: 'Stage',
    quote: 'we could start in March if the price holds',
    people: 'Who decides',
    person: 'Priya Raman',
    title: 'plant manager · Production',
    role: 'user',
    stance: 'supporter',
    guide: 'inside guide',
    fold: '3 more',
    select: 'Another quarter',
    link: 'Open the report',
    table: 'Deals by stage',
    columns: ['Deal', 'Stage', 'Amount'],
    items: ['Filling line', 'Cold store retrofit', 'Analyser fleet'],
    months: ['Oct', 'Nov', 'Dec'],
    series: ['Plan', 'Actual'],
    bars: 'Visits by month',
    line: 'Forecast in thousand EUR',
    pie: 'Open deals by stage',
    long: 'Every task of the team',
    longItem: (n) => `Send the revised offer number ${n}, and tell the plant manager about the new dates`,
    send: 'Send to the team',
    ask: 'Send this to all 12 members?',
  },
  'zh-CN': {
    heading: '本季度回顾',
    detail: '华东一组 · 10月至12月',
    tones: ['预测每周一重新计算。', '本季度目标已完成。', '有两个商机 30 天没有接触。', '最大的商机丢了。'],
    amount: '金额',
    stage: '阶段',
    quote: '价格不变的话三月可以开工',
    people: '谁拍板',
    person: '陆敏',
    title: '采购经理 · 采购部',
    role: '采购',
    stance: '支持',
    guide: '内线',
    fold: '还有 3 条',
    select: '换一个季度',
    link: '打开报告',
    table: '各阶段商机',
    columns: ['商机', '阶段', '金额'],
    items: ['五轴加工中心', '自动包装线', '机房改造'],
    months: ['10月', '11月', '12月'],
    series: ['计划', '实际'],
    bars: '每月拜访',
    line: '预测（万元）',
    pie: '进行中的商机',
    long: '团队全部待办',
    longItem: (n) => `把第 ${n} 版修改后的报价发给采购经理，并说明新的交期安排`,
    send: '发给团队',
    ask: '发给全部 12 位成员？',
  },
};
