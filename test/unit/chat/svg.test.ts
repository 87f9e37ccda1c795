import fc from 'fast-check';
import { expect, test } from 'vitest';
import { svg } from '../../../src/chat/svg.ts';

const drawn = (words: string): string =>
  svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><text id="${words}">${words}</text></svg>`
    .markup;

test('whatever a user wrote, no markup comes of it, and no sign that XML refuses', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (words) => {
      const markup = drawn(words);
      expect(markup.match(/</g)).toHaveLength(4);
      expect(markup.match(/"/g)).toHaveLength(6);
      expect(markup.match(/&(?!(?:amp|lt|gt|quot|#39);)/)).toBeNull();
      expect(markup.match(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/u)).toBeNull();
      expect(markup.isWellFormed()).toBe(true);
    }),
  );
});

test('what `svg` made stands as it is, one or several, between escaped words', () => {
  const shapes = ['a&b', '<c>'].map((name) => svg`<text>${name}</text>`);
  expect(svg`<g>${shapes}${svg`<path d="M0 0"/>`}${7}</g>`.markup).toBe(
    '<g><text>a&amp;b</text><text>&lt;c&gt;</text><path d="M0 0"/>7</g>',
  );
});
