import { defineTexts } from '../../chat/locale.ts';

export const twinTexts = defineTexts({
  en: {
    ask: (one: string, other: string) => `Are ${one} and ${other} one person?`,
    same: (keep: string) => `Yes, keep ${keep}`,
    different: 'No, two people',
    merged: (keep: string, other: string) =>
      `${other} is now ${keep}. What was recorded of both stands together.`,
    apart: (keep: string, other: string) => `${keep} and ${other} stay two people. I will not ask again.`,
    parted: (keep: string, other: string) =>
      `${keep} and ${other} are two people again, each with their own history.`,
    alsoRecorded: (name: string, keep: string) => `${name} was merged into ${keep}`,
    part: (name: string) => `Part ${name} again`,
    changed: 'These two have changed since. Open the account again.',
  },
  'zh-CN': {
    ask: (one: string, other: string) => `${one}和${other}是同一个人吗？`,
    same: (keep: string) => `是，保留${keep}`,
    different: '不是，两个人',
    merged: (keep: string, other: string) => `${other}已并入${keep}，两边的记录合在一起看。`,
    apart: (keep: string, other: string) => `${keep}和${other}按两个人算，以后不再问。`,
    parted: (keep: string, other: string) => `${keep}和${other}已重新分开，各自的历史不变。`,
    alsoRecorded: (name: string, keep: string) => `${name}已并入${keep}`,
    part: (name: string) => `重新分开${name}`,
    changed: '这两位联系人已有变化，请重新打开客户页。',
  },
});
