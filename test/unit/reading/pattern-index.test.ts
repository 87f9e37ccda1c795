/** The rules try only patterns whose letters a note holds: none that would match may be left out. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf, matchesOfAny } from '../../../src/reading/matches.ts';
import { neededGrams } from '../../../src/reading/needed-grams.ts';
import { likelyIn, patternList, worthTrying } from '../../../src/reading/pattern-index.ts';

/** Of every shape that the lists hold: gaps, classes, choices, options, counts, groups in groups. */
const PATTERNS = [
  /嫌[^，。]{0,8}(?:贵|高)/giu,
  /[他她]们?说了算/giu,
  /(?:没|没有)(?:钱|预算)/giu,
  /太?贵[了啦]?/giu,
  /too (?:dear|(?:very )?expensive)/giu,
  /can['’]?t (?:pay|afford)\b/giu,
  /back(?:ing|ed)? us/giu,
  /\d{1,3}万/giu,
  /(?:a|bb)+cc?d/giu,
  /[a-c]x{2,}y?z/giu,
  /price[.?!]/giu,
  /\u62a5\u4ef7\n/giu,
];
const LIST = patternList(PATTERNS);

test.each(PATTERNS)('%s is tried on every text that it matches', (pattern) => {
  const source = new RegExp(`^(?:${pattern.source.replaceAll('\\b', '')})$`, 'u');
  fc.assert(
    fc.property(fc.string(), fc.stringMatching(source), fc.string(), (before, matching, after) => {
      const text = `${before} ${matching.toUpperCase()} ${after}`;
      const tried = worthTrying(likelyIn(text), LIST);
      expect(matchesOfAny(tried, text).length > 0).toBe(matchesOfAny(PATTERNS, text).length > 0);
    }),
  );
});

test('a pattern none of whose letters stand in the text is not tried', () => {
  expect(worthTrying(likelyIn('他们说了算'), LIST)).toEqual([PATTERNS[1]]);
  expect(worthTrying(likelyIn(''), LIST).map(({ source }) => source)).toEqual(
    PATTERNS.filter((pattern) => neededGrams(pattern).length === 0).map(({ source }) => source),
  );
});

test('what is needed is told per part: one of the choices, and what stands side by side together', () => {
  expect(neededGrams(/嫌[^，。]{0,8}(?:贵了|高了)/u)).toEqual([['贵了', '高了'], ['嫌']]);
  expect(neededGrams(/[他她]定/u)).toEqual([['他定', '她定']]);
  expect(neededGrams(/x*|y/u)).toEqual([]);
  expect(neededGrams(/(?<![a-z])(?!no)Price(?=\s)/u)).toEqual([['pric']]);
});

test('matches come in order and without overlap, of two at one place the first listed', () => {
  const found = matchesOfAny([/bc/gu, /ab/gu, /b/gu], 'abc bc').map(([written]) => written);
  expect(found).toEqual(['ab', 'bc']);
  expect(matchesOf(/(?=b)/gu, 'bb')).toHaveLength(2);
});
