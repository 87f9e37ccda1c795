/** The one-page plan and reviews. */
import { chinese } from '../../../chat/chinese.ts';
import { defineTexts } from '../../../chat/locale.ts';

const en = {
  planTitle: (deal: string) => `One-page plan: ${deal}`,
  planEdit: 'Write the overview',
  planLacks: (parts: string) => `Not written yet: ${parts}`,
  theirPeople: 'People of theirs',
  milestones: 'Milestones',
  milestonesHint: 'One a line, day first: 2026-12-10 contract draft',
  wrongMilestone: (line: string) => `I cannot read "${line}". Begin with the day, such as 2026-12-10.`,
  openSteps: 'Next steps',
  risks: 'Risks',
  approvals: 'Own approvers',
  planPage: 'Open as a page, to print',
  planDeal: 'Back to the deal',
  reviewed: (deal: string) => `Review of ${deal} kept.`,
  reviewNone: 'Write what you saw: /review <deal> <comment>',
  reviewNotice: (who: string, deal: string, comment: string) => `${who} reviewed ${deal}: ${comment}`,
  notLead: 'Only a manager of this account’s team reviews it.',
  day: 'Day',
  stance: { supporter: 'supporter', neutral: 'neutral', opponent: 'opponent' },
  slipped: (times: number, days: number) =>
    `The close date has moved ${times === 1 ? 'once' : `${times} times`}, by ${days} days.`,
  roleUnmet: (who: string) => `Not met yet: ${who}.`,
  roleUnknown: (role: string) => `Nobody known yet in the part of ${role}.`,
};

export const planTexts = defineTexts<typeof en>({
  en,
  'zh-CN': {
    planTitle: (deal) => `单页计划：${deal}`,
    planEdit: '写概况',
    planLacks: (parts) => `还没写：${parts}`,
    theirPeople: '对方的人',
    milestones: '里程碑',
    milestonesHint: '一行一个，日期在前：2026-12-10 合同初稿',
    wrongMilestone: (line) => `看不懂“${line}”。请以日期开头，例如 2026-12-10。`,
    openSteps: '下一步',
    risks: '风险',
    approvals: '内部干系人',
    planPage: '打开页面，可打印',
    planDeal: '回到商机',
    reviewed: (deal) => chinese`已记下对 ${deal} 的评审。`,
    reviewNone: '请写下你看到的：/评审 <商机> <意见>',
    reviewNotice: (who, deal, comment) => chinese`${who} 评审了 ${deal}：${comment}`,
    notLead: '只有这个客户所在团队的经理可以评审。',
    day: '日期',
    stance: { supporter: '支持', neutral: '中立', opponent: '反对' },
    slipped: (times, days) => `成交日推迟过 ${times} 次，共 ${days} 天。`,
    roleUnmet: (who) => `还没有人见过${who}。`,
    roleUnknown: (role) => `还不知道谁是${role}。`,
  },
});
