import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chinese } from '../../../src/chat/chinese.ts';

test('between Chinese words and a Chinese value there is no space', () => {
  const said = (who: string, day: string) => chinese`${who} 于 ${day} 手工设定`;
  expect(said('陈宇', '11月24日周二')).toBe('陈宇于 11月24日周二手工设定');
  expect(said('Jonas Weber', '周二')).toBe('Jonas Weber 于周二手工设定');
});

test('numbers keep theirs, and so do two values beside each other', () => {
  expect(chinese`第 ${3} 行`).toBe('第 3 行');
  expect(chinese`${'陈宇'} ${'周二'} 已准备`).toBe('陈宇 周二已准备');
});

test('what stands within a value stays as it is', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(chinese`来自 ${value} 的记录`).toContain(value);
    }),
  );
});
