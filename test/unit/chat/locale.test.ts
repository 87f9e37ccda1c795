import { expect, it } from 'vitest';
import { shared } from '../../../src/chat/locale.ts';

it('says in both languages what readers of both share, and once what is the same in both', () => {
  const texts = shared({
    en: { rest: 'The rest', none: '–', more: (count: number) => `${count} more` },
    'zh-CN': { rest: '其余', none: '–', more: (count: number) => `还有 ${count} 项` },
  });
  expect([texts.rest, texts.none, texts.more(3)]).toEqual(['其余 · The rest', '–', '还有 3 项 · 3 more']);
});
