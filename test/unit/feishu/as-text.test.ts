import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_CARD_BYTES } from '../../../src/platforms/feishu/limits.ts';
import { postInBoth, replyAsPost } from '../../../src/platforms/feishu/render/as-text.ts';
import { feishuTexts } from '../../../src/platforms/feishu/texts.ts';
import { hostileWords } from '../../support/hostile-words.ts';
import { anyReply } from '../../support/reply-arbitrary.ts';

/** Large replies are drawn a hundred times. */
const SLOW_MS = 60_000;

const words = feishuTexts.en;

test('B8: any reply in words alone is made of plain texts, names no address, and fits a message', {
  timeout: SLOW_MS,
}, () => {
  fc.assert(
    fc.property(anyReply(hostileWords), (reply) => {
      const post = replyAsPost(reply, { words });
      const parts = post.zh_cn.content.flat();
      expect(new Set(parts.map(({ tag }) => tag))).toEqual(new Set(['text']));
      for (const { text } of parts) expect(text).not.toContain('://');
      expect(Buffer.byteLength(JSON.stringify(JSON.stringify(post)))).toBeLessThanOrEqual(MAX_CARD_BYTES);
    }),
  );
});

test('what is too long is cut, and the cut is said', () => {
  const text = '长'.repeat(20_000);
  const post = replyAsPost(
    { audience: { kind: 'writer' }, purpose: 'new', summary: 's', blocks: [{ kind: 'text', text }] },
    { words },
  );
  const lines = post.zh_cn.content.map(([part]) => part?.text ?? '');
  expect(lines.at(-1)).toContain('was cut here');
  expect(lines.join('').length).toBeGreaterThan(7_000);
});

test('our own words stand in both languages, for each client its own', () => {
  const post = postInBoth({ 'zh-CN': '已在单聊中回复你。', en: 'I have answered you in our direct chat.' });
  expect(post.zh_cn.content).toEqual([[{ tag: 'text', text: '已在单聊中回复你。' }]]);
  expect(post.en_us?.content).toEqual([[{ tag: 'text', text: 'I have answered you in our direct chat.' }]]);
});
