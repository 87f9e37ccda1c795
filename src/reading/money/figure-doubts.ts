/** Whether a figure can be taken at its word. One that goes on, is negative or may be two is asked. Pure. */
import type { Span } from '../reading.ts';
import { ISO, LATIN_WORD, SIGN } from './money-words.ts';

/** Characters around a figure that are looked at: more than the rest of any figure that people write. */
const REACH = 32;

/** The figure began before what was read: 1,5万 read from the 5, 12 34 567 read from the 34. */
const BEGAN_BEFORE = /\d[.,'’]$/u;
const SPACED_BEFORE = /(?<!\d)\d{1,3}[ \u00a0\u2009\u202f]$/u;
const THREE_DIGITS = /^\d{3}(?![\d,.]?\d|\s?(?:k|m|mn|mio|mil|bn|w|[万亿])(?![A-Za-z]))/iu;

/** It goes on behind: 1e5, 1,5, 5000.5.3. Not with the day or count that begins there: ¥5000,5月交货. */
const GOES_ON = /^(?:e[+-]?\d|[.,'’]\d+(?![\d年月日号天周个台套件]))/iu;

/** A minus; between two words it is a dash: 预算-120万. */
const MINUS = /(?<![^\s(（[【:：,，;；])[-−–]$/u;

/** between 250 and 300 thousand: one range. */
const BETWEEN = /\bbetween (?:[A-Z]{3} ?|[€£$])?\d[\d.,]*(?: ?[a-z]{1,8})? and $/iu;

/** 3 500 EUR may be a third thing and 500 EUR; two groups, a sign before or 000 leave no doubt. */
const TWO_FIGURES = /^\d{1,3} (?!000)\d{3}(?![\d ]?\d)/u;

/** $1.234: a thousand with a European point, or a price to the tenth of a cent. */
const POINT_OR_THOUSANDS = new RegExp(
  `(?<![\\d.,])[1-9]\\d{0,2}\\.\\d{3}(?:\\s?(?:${ISO}|${LATIN_WORD}|${SIGN}|\\p{Script=Han}{1,3}))?$`,
  'iu',
);
const EURO = /€|EUR|欧/iu;

export const isDoubtful = (text: string, { start, end }: Span): boolean => {
  const written = text.slice(start, end);
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  if (MINUS.test(before) || BETWEEN.test(before) || TWO_FIGURES.test(written)) return true;
  if (/^\d/.test(written) && BEGAN_BEFORE.test(before)) return true;
  if (THREE_DIGITS.test(written) && SPACED_BEFORE.test(before)) return true;
  if (/\d$/.test(written) && GOES_ON.test(after)) return true;
  return POINT_OR_THOUSANDS.test(written) && !EURO.test(written);
};

const HEAD = /(?:(?<!\d)\d{1,3}[ \u00a0\u2009\u202f])?[-−–]?[\d.,'’]*$/u;
const TAIL = /^(?:e[+-]?\d+|[.,'’]\d+)*/iu;

/** All that is written of a doubtful figure, to be asked about in its own words. */
export const wholeFigure = (text: string, { start, end }: Span): Span => {
  const head = HEAD.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const tail = TAIL.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return { start: start - head.length, end: end + tail.length };
};
