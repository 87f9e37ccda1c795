import { defineTexts } from '../../chat/locale.ts';

export const twinTexts = defineTexts({
  en: {
    ask: {
      account: (one: string, other: string) => `Are ${one} and ${other} one account?`,
      person: (one: string, other: string) => `Are ${one} and ${other} one person?`,
    },
    opens: 'Merged, they are one to everybody: whoever may see one of them sees both.',
    same: (keep: string) => `Yes, keep ${keep}`,
    different: { account: 'No, two accounts', person: 'No, two people' },
    merged: (keep: string, other: string) =>
      `${other} is now ${keep}. What was recorded of both stands together.`,
    apart: {
      account: (keep: string, other: string) =>
        `${keep} and ${other} stay two accounts. I will not ask again.`,
      person: (keep: string, other: string) => `${keep} and ${other} stay two people. I will not ask again.`,
    },
    parted: {
      account: (keep: string, other: string) =>
        `${keep} and ${other} are two accounts again, each with its own history.`,
      person: (keep: string, other: string) =>
        `${keep} and ${other} are two people again, each with their own history.`,
    },
    mergedNotice: (by: string, keep: string, other: string) =>
      `${by} says that ${other} is ${keep}: you now see what was recorded of both.`,
    partedNotice: (by: string, keep: string, other: string) =>
      `${by} says that ${keep} and ${other} are two accounts: each has its own history again.`,
    alsoRecorded: (name: string, keep: string) => `${name} was merged into ${keep}`,
    part: (name: string) => `Part ${name} again`,
    changed: 'These two have changed since, or are not yours to merge. Open the account again.',
  },
  'zh-CN': {
    ask: {
      account: (one: string, other: string) => `${one}和${other}是同一家客户吗？`,
      person: (one: string, other: string) => `${one}和${other}是同一个人吗？`,
    },
    opens: '合并后对所有人都是一家：能看到其中一家的人，两家的记录都能看到。',
    same: (keep: string) => `是，保留${keep}`,
    different: { account: '不是，两家客户', person: '不是，两个人' },
    merged: (keep: string, other: string) => `${other}已并入${keep}，两边的记录合在一起看。`,
    apart: {
      account: (keep: string, other: string) => `${keep}和${other}按两家客户算，以后不再问。`,
      person: (keep: string, other: string) => `${keep}和${other}按两个人算，以后不再问。`,
    },
    parted: {
      account: (keep: string, other: string) => `${keep}和${other}已重新分开，各自的历史不变。`,
      person: (keep: string, other: string) => `${keep}和${other}已重新分开，各自的历史不变。`,
    },
    mergedNotice: (by: string, keep: string, other: string) =>
      `${by}确认${other}就是${keep}：两边的记录你现在都能看到。`,
    partedNotice: (by: string, keep: string, other: string) =>
      `${by}确认${keep}和${other}是两家客户，已重新分开。`,
    alsoRecorded: (name: string, keep: string) => `${name}已并入${keep}`,
    part: (name: string) => `重新分开${name}`,
    changed: '这两条记录已有变化，或者不归你合并。请重新打开客户页。',
  },
});
