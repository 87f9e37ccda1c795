import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cut, escaped, pieces, plain, run } from '../../../src/platforms/slack/render/text.ts';

describe('words in Slack', () => {
  it('are cut between characters as people see them, and marked', () => {
    expect(cut('abcdef', 6)).toBe('abcdef');
    expect(cut('abcdefg', 6)).toBe('abcde…');
    // A family is one character of eleven units.
    expect(cut(`ab${'👩‍👩‍👧‍👦'.repeat(2)}`, 12)).toBe('ab…');
    expect(cut('e\u0301'.repeat(4), 6)).toBe('e\u0301e\u0301…');
  });

  it('are cut even where one character has a thousand marks', () => {
    const cutOff = cut(`e${'\u0301'.repeat(1000)}`, 20);
    expect(cutOff).toHaveLength(20);
    expect(cutOff.endsWith('…')).toBe(true);
  });

  it('are parted without loss', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 20, max: 60 }),
        (text, max) => {
          const parts = pieces(text, max);
          expect(parts.join('')).toBe(text);
          for (const part of parts) expect(part.length).toBeLessThanOrEqual(max);
        },
      ),
    );
    expect(pieces('one two\nthree four', 10)).toEqual(['one two\n', 'three four']);
  });

  it('turn the direction of writing within themselves alone (B7)', () => {
    expect(plain('\u202Eevil', 20).text).toBe('\u2068\u202Eevil\u2069');
    expect(run('a\u2069\u202Eb').text).toBe('\u2068a\u202Eb\u2069');
    expect(plain('שלום', 20).text).toBe('שלום');
  });

  it('are never empty', () => {
    expect(plain('  ', 20).text).toBe('–');
    expect(run('').text).toBe('–');
  });

  it('are escaped once where Slack parses them', () => {
    expect(escaped('<!channel> & &lt;@U1&gt;', 100)).toBe('&lt;!channel&gt; &amp; &amp;lt;@U1&amp;gt;');
  });
});
