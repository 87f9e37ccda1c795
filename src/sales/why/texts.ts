import { chinese } from '../../chat/chinese.ts';
import { defineTexts } from '../../chat/locale.ts';

const whyTextsEn = {
  why: 'Why?',
  because: 'Because',
  noRecord: 'no record says so',
  byHand: (who: string, day: string) => `set by hand by ${who}, ${day}`,
  fromNote: (who: string, day: string) => `${who}'s note, ${day}`,
  more: (count: number) => `${count} older records`,
  which: 'Which one do you mean?',
  what: (name: string) => `What of ${name} shall I explain?`,
  none: (name: string) => `I find no account, deal or person called "${name}". Check the name, or try /find.`,
  released: (what: string) => `${what}: as the visits tell again, nothing by hand any more`,
  nothing: 'There is nothing to explain here yet: no record says anything of it.',
  name: 'Please name an account, a deal or a person, such as: /why Northgate',
};

export type WhyTexts = typeof whyTextsEn;

export const whyTexts = defineTexts<WhyTexts>({
  en: whyTextsEn,
  'zh-CN': {
    why: '为什么？',
    because: '依据',
    noRecord: '没有记录提到',
    byHand: (who, day) => chinese`${who} 于 ${day} 手工设定`,
    fromNote: (who, day) => chinese`${who} ${day} 的拜访记录`,
    more: (count) => `另有 ${count} 条更早的记录`,
    which: '你指的是哪一个？',
    what: (name) => chinese`想看 ${name} 的哪一项依据？`,
    none: (name) => `没有找到叫“${name}”的客户、商机或联系人。请检查名称，或用 /查找。`,
    released: (what) => `${what}：取消手工设定，重新以拜访记录为准`,
    nothing: '这里还没有可以解释的内容：没有任何记录提到它。',
    name: '请写上客户、商机或联系人的名称，例如：/为什么 宁波恒泰',
  },
});
