import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';

export const homeTexts = defineTexts({
  'zh-CN': {
    title: (name: string) => `${name}，今天这些值得看一眼`,
    drafts: '待确认的草稿',
    open: '打开',
    due: '逾期或本周到期',
    notMet: '一个月没见的客户',
    never: '还没有拜访记录',
    lastMet: (day: string) => chinese`上次 ${day}`,
    wasDue: (day: string) => chinese`原定 ${day}`,
    first: (label: string, count: number) => `${label}（前 ${count} 项）`,
    nothing: '没有草稿，没有到期的事，客户都见过。',
    record: '记一次拜访',
    tasks: '全部待办',
    visits: '我的拜访',
    browser: '在浏览器中打开',
  },
  en: {
    title: (name: string) => `${name}, worth a look today`,
    drafts: 'Drafts to confirm',
    open: 'Open',
    due: 'Late or due this week',
    notMet: 'Not met for a month',
    never: 'no visit on record',
    lastMet: (day: string) => `last met ${day}`,
    wasDue: (day: string) => `was due ${day}`,
    first: (label: string, count: number) => `${label} (first ${count})`,
    nothing: 'No drafts, nothing due, every account met.',
    record: 'Record a visit',
    tasks: 'All tasks',
    visits: 'My visits',
    browser: 'Open in browser',
  },
});
