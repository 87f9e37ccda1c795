import { defineTexts } from '../../chat/locale.ts';

const prefillTextsEn = {
  stance: {
    supporter: (who: string) => `${who} is for us`,
    neutral: (who: string) => `${who} is neutral`,
    opponent: (who: string) => `${who} is against us`,
  },
  goodMood: 'The mood is good',
  objection: (what: string) => `They object: ${what}`,
  competitor: (name: string) => `${name} is in the race`,
  amount: (kind: string, money: string) => `${kind}: ${money}`,
};

export const prefillTexts = defineTexts<typeof prefillTextsEn>({
  en: prefillTextsEn,
  'zh-CN': {
    stance: {
      supporter: (who) => `${who}支持我们`,
      neutral: (who) => `${who}中立`,
      opponent: (who) => `${who}反对我们`,
    },
    goodMood: '气氛好',
    objection: (what) => `对方有异议：${what}`,
    competitor: (name) => `${name}也在争取`,
    amount: (kind, money) => `${kind}：${money}`,
  },
});
