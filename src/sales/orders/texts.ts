import { defineTexts } from '../../chat/locale.ts';

const orderTextsEn = {
  title: 'Orders by month',
  lines: 'One month a line',
  hint: 'Month | amount | product | department, the last two where you know them. Paste them from a table. Write 0 for a month without orders.',
  example: '2026-09 | 45k EUR | Filling line | Production',
  source: 'Where the figures come from',
  save: 'Save',
  cancel: 'Cancel',
  needed: 'Please fill this in.',
  problem: {
    no_month: (line: number) => `Line ${line} begins with no month, such as 2026-09.`,
    future_month: (line: number) => `The month of line ${line} has not begun yet.`,
    no_amount: (line: number) => `Line ${line} has no amount, such as 45k EUR.`,
  },
  tooMany: (max: number) => `At most ${max} lines at a time, please.`,
  saved: (count: number, account: string) =>
    `${count} months of orders are on record for ${account}, marked as entered by hand.`,
  show: 'Show the grade',
  gone: 'There is nothing here, or it is not yours to see.',
};

export const orderTexts = defineTexts<typeof orderTextsEn>({
  en: orderTextsEn,
  'zh-CN': {
    title: '按月录入订单',
    lines: '一行一个月',
    hint: '月份 | 金额 | 产品 | 部门，后两项知道就写。可以从表格粘贴。没有订单的月份写 0。',
    example: '2026-09 | 4.5万 | 灌装线 | 生产部',
    source: '数字的来源',
    save: '保存',
    cancel: '取消',
    needed: '请填写这一项。',
    problem: {
      no_month: (line) => `第 ${line} 行开头没有月份，例如 2026-09。`,
      future_month: (line) => `第 ${line} 行的月份还没开始。`,
      no_amount: (line) => `第 ${line} 行没有金额，例如 4.5万。`,
    },
    tooMany: (max) => `一次最多 ${max} 行。`,
    saved: (count, account) => `${account}：已录入 ${count} 条月度订单，并标明为手工录入。`,
    show: '看客户等级',
    gone: '这里没有内容，或者你无权查看。',
  },
});
