import { expect, test } from 'vitest';
import { svg } from '../../../src/chat/svg.ts';
import { drawPng } from '../../../src/platforms/draw-png.ts';

const drawing = (words: string, height = 60): string =>
  svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 ${height}"><text x="10" y="40" font-size="30" font-family="sans-serif">${words}</text></svg>`
    .markup;

const png = async (words: string) => Buffer.from(await drawPng(drawing(words)));

test('a drawing becomes a PNG of 1,200 pixels’ width', async () => {
  const drawn = await png('Oakhurst');
  expect(drawn.toString('latin1', 1, 4)).toBe('PNG');
  expect([drawn.readUInt32BE(16), drawn.readUInt32BE(20)]).toEqual([1_200, 360]);
});

test.each([
  ['喆', '龘'],
  ['ł', 'ž'],
  ['Ω', 'Ж'],
])('%s and %s are drawn, each as itself', async (one, other) => {
  const [nothing, first, second] = [await png(''), await png(one), await png(other)];
  expect(first.equals(nothing)).toBe(false);
  expect(second.equals(nothing)).toBe(false);
  expect(first.equals(second)).toBe(false);
});

test('a drawing may be two and a half times as high as it is wide, and no higher', async () => {
  expect((await drawPng(drawing('x', 500))).length).toBeGreaterThan(0);
  await expect(drawPng(drawing('x', 501))).rejects.toThrow('size');
  await expect(drawPng('<svg/>')).rejects.toThrow('size');
});
