import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';

export const leavingTexts = defineTexts({
  en: {
    deactivated: (name: string) => `${name} is deactivated: all rights have ended, everywhere.`,
    reactivated: (name: string) => `${name} is active again, with the rights of before.`,
    welcomeBack: 'You are active again. Your records, drafts and tasks are as you left them.',
    gone: 'This member has changed since. Open /members again.',
    lastAdmin: 'This is the only admin. Make somebody else an admin first.',
    nothingOpen: 'Nothing is left open: no task, no draft, no account.',
    tasks: (count: number) => (count === 1 ? '1 open task' : `${count} open tasks`),
    drafts: (count: number) =>
      count === 1
        ? '1 draft, which nobody else can confirm'
        : `${count} drafts, which nobody else can confirm`,
    accounts: (count: number) => (count === 1 ? 'Owner of 1 account' : `Owner of ${count} accounts`),
    more: (count: number) => `and ${count} more`,
    noAccount: 'no account yet',
    due: (day: string) => `due ${day}`,
    noDue: 'no date',
    from: (day: string) => `of ${day}`,
    reactivate: 'Reactivate',
    handOver: 'Hand over',
    title: (name: string) => `Hand over what ${name} has open`,
    group: 'To a colleague',
    to: 'Colleague',
    toHint: 'Type a part of the name',
    what: 'What',
    save: 'Hand over',
    cancel: 'Cancel',
    whoGone: 'Choose an active colleague from the list.',
    nothingChosen: 'Choose tasks, accounts or both.',
    handed: (to: string, parts: string) => `Handed over to ${to}: ${parts}.`,
    handedTasks: (count: number) => (count === 1 ? '1 task' : `${count} tasks`),
    handedAccounts: (count: number) => (count === 1 ? '1 account' : `${count} accounts`),
    and: ' and ',
    nothingHanded: 'There was nothing to hand over.',
    stay: (count: number, to: string) =>
      count === 1
        ? `1 task stays: ${to} may not see its account.`
        : `${count} tasks stay: ${to} may not see their accounts.`,
    told: (by: string, from: string, parts: string) =>
      `${by} handed you what ${from} had open: ${parts}. See /tasks.`,
  },
  'zh-CN': {
    deactivated: (name: string) => `已停用${name}：所有权限已取消，各处立即生效。`,
    reactivated: (name: string) => `${name}已恢复，权限和以前一样。`,
    welcomeBack: '你的账号已恢复，记录、草稿和待办都和以前一样。',
    gone: '这位成员已有变化，请重新打开 /members。',
    lastAdmin: '这是唯一的管理员，请先让另一位成员成为管理员。',
    nothingOpen: '没有遗留：没有待办、草稿和客户。',
    tasks: (count: number) => `未完成待办 ${count} 项`,
    drafts: (count: number) => `未确认草稿 ${count} 条，别人不能代为确认`,
    accounts: (count: number) => `负责客户 ${count} 家`,
    more: (count: number) => `还有 ${count} 项`,
    noAccount: '客户未定',
    due: (day: string) => chinese`${day} 到期`,
    noDue: '没有日期',
    from: (day: string) => chinese`${day} 写的`,
    reactivate: '恢复',
    handOver: '移交',
    title: (name: string) => `移交${name}的遗留事项`,
    group: '交给同事',
    to: '同事',
    toHint: '输入姓名的一部分',
    what: '移交内容',
    save: '移交',
    cancel: '取消',
    whoGone: '请从列表中选一位在职同事。',
    nothingChosen: '请选待办、客户，或两者都选。',
    handed: (to: string, parts: string) => `已移交给${to}：${parts}。`,
    handedTasks: (count: number) => `待办 ${count} 项`,
    handedAccounts: (count: number) => `客户 ${count} 家`,
    and: '、',
    nothingHanded: '没有可以移交的内容。',
    stay: (count: number, to: string) => `有 ${count} 项待办没有移交：${to}看不到对应的客户。`,
    told: (by: string, from: string, parts: string) => `${by}把${from}的${parts}移交给了你，用 /tasks 查看。`,
  },
});

type Texts = (typeof leavingTexts)['en'];

/** One of the plain sentences, in both languages, as a refusal needs it. */
export const inBoth = (pick: (texts: Texts) => string) => ({
  'zh-CN': pick(leavingTexts['zh-CN']),
  en: pick(leavingTexts.en),
});
