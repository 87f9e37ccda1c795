import { defineTexts } from '../../chat/locale.ts';

const effectTextsEn = {
  none: 'No account would change its grade.',
  moves: (count: number) =>
    count === 1 ? 'One account would change its grade' : `${count} accounts would change their grade`,
  move: (name: string, was: string, now: string) => `${name}: ${was} → ${now}`,
  ungraded: 'no grade',
  more: (count: number) => `and ${count} more`,
};

export const effectTexts = defineTexts<typeof effectTextsEn>({
  en: effectTextsEn,
  'zh-CN': {
    none: '没有客户的等级会变。',
    moves: (count) => `${count} 家客户的等级会变`,
    move: (name, was, now) => `${name}：${was} → ${now}`,
    ungraded: '无等级',
    more: (count) => `还有 ${count} 家`,
  },
});
