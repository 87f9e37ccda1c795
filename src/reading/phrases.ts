/** Telling phrases as data: one list for Chinese, one for English. Pure. */
import { matchesOfAny } from './matches.ts';
import { type LikelyPatterns, type PatternList, patternList, worthTrying } from './pattern-index.ts';

export type Phrases = { zh?: readonly string[]; en?: readonly string[] };

/** `~` between two words: up to ten characters (Chinese) or about five words (English) without a mark. */
const GAP_ZH = '[^，。,.;；！!？?\\n]{0,10}?';
const GAP_EN = '[^,.;!?\\n，。]{0,30}?';
/** An English phrase begins where a word begins; it may end within one: `leak` is `leaks`, `leaking` too. */
const WORD_START = '(?<![\\p{Script=Latin}\\d])';

/** A capital marks a name, so it stays one though all else is matched in either case. */
const inEnglish = (phrase: string): string =>
  phrase.replaceAll("'", "['’]?").replaceAll('~', GAP_EN).replaceAll('[A-Z]', '(?-i:[A-Z])');

/** Shape: regular expressions with `~` for a gap and `'` for any apostrophe or none. */
const sourcesOf = ({ zh = [], en = [] }: Phrases): string[] => [
  ...zh.map((phrase) => phrase.replaceAll('~', GAP_ZH)),
  ...en.map((phrase) => `${WORD_START}(?:${inEnglish(phrase)})`),
];

/** Entered in the index: only those phrases are tried whose letters a note holds. */
export const phraseList = (phrases: Phrases): PatternList =>
  patternList(sourcesOf(phrases).map((source) => new RegExp(source, 'giu')));

/** All phrases as one pattern, for looks at a few words. */
export function phrasePattern(phrases: Phrases): RegExp {
  const sources = sourcesOf(phrases);
  return new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), 'giu');
}

/** Where phrases of the list stand in the text, in order and without overlap; of two at one place the first listed. */
export const phrasesIn = (text: string, list: PatternList, likely: LikelyPatterns): RegExpExecArray[] =>
  matchesOfAny(worthTrying(likely, list), text);
