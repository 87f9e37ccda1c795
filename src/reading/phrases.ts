/** Telling phrases as data: one list for Chinese, one for English, made into one pattern. Pure. */

export type Phrases = { zh?: readonly string[]; en?: readonly string[] };

/** `~` between two words: up to ten characters (Chinese) or about five words (English) without a mark. */
const GAP_ZH = '[^，。,.;；！!？?\\n]{0,10}?';
const GAP_EN = '[^,.;!?\\n，。]{0,30}?';
/** An English phrase begins where a word begins; it may end within one: `leak` is `leaks`, `leaking` too. */
const WORD_START = '(?<![\\p{Script=Latin}\\d])';

/** Shape: regular expressions with `~` for a gap and `'` for any apostrophe or none. Matches in both languages at once. */
export function phrasePattern({ zh = [], en = [] }: Phrases): RegExp {
  const parts = [
    ...zh.map((phrase) => phrase.replaceAll('~', GAP_ZH)),
    ...(en.length === 0
      ? []
      : [
          `${WORD_START}(?:${en.map((phrase) => phrase.replaceAll("'", "['’]?").replaceAll('~', GAP_EN)).join('|')})`,
        ]),
  ];
  return new RegExp(parts.length === 0 ? '(?!)' : parts.join('|'), 'giu');
}
