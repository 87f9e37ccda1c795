/** Money in Latin letters: €1.5m, Rs 14 lakh, 240k, forty two thousand euro. Pure. */

import { matchesOf } from '../matches.ts';
import {
  COUNTED,
  currencyOf,
  DIGITS,
  ENGLISH_FACTORS,
  type Groups,
  ISO,
  LATIN_WORD,
  type MoneyMention,
  mention,
  numberOf,
  PERCENT,
  readPointedThousands,
  rounded,
  SIGN,
  SIGNS,
  WORDS,
} from './money-words.ts';

const FACTOR = 'k|grand|thousand|mn|mio|mil|million|m|bn|billion|b|lakhs?|crores?|hundred thousand|hundred';
const SPELLED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half a|a';

/** €1.5m, $32,000, S$900k, Rs 14 lakh, USD 85k, 120k EUR, 240k, two hundred grand, forty two thousand euro. */
const LATIN = new RegExp(
  `(?:(?<sign>(?<![A-Za-z])(?:${ISO})|${SIGN})\\s?|(?<![\\d.,A-Za-z#\\/]))(?<number>(?:${DIGITS})|(?:(?:${SPELLED})(?![a-z])(?:[\\s-]+(?:and[\\s-]+)?(?=(?:${SPELLED}|${FACTOR})\\b)(?:thousand[\\s-]+(?=(?:${SPELLED})\\b))?)?)+)(?<range>\\s?(?:[-–~]|to)\\s?(?:${SIGN})?(?:${DIGITS}))?\\s?(?<unit>(?:${FACTOR})(?![A-Za-z]))?(?:\\s?(?<word>(?:${ISO}|${LATIN_WORD})(?![A-Za-z])|(?:${SIGN})(?!\\d)))?`,
  'giu',
);

const SMALL: Readonly<Record<string, number>> = Object.fromEntries([
  ...'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['a', 1],
]);

/** forty two, two hundred, half a; null where the words make no number. */
const spelledNumber = (written: string): number | null => {
  if (/^half a$/i.test(written.trim())) return 0.5;
  let total = 0;
  for (const word of written.toLowerCase().split(/[\s-]+/)) {
    if (word === '' || word === 'and') continue;
    if (word === 'hundred') {
      const below = total % 1000;
      total += (below || 1) * 100 - below;
    } else if (word === 'thousand') total = (total || 1) * 1000;
    else if (SMALL[word] === undefined) return null;
    else total += SMALL[word];
  }
  return total || null;
};

export function inLatin(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of matchesOf(LATIN, text)) {
    const groups: Groups = match.groups ?? {};
    const written = groups.number ?? '';
    const unit = (groups.unit ?? '').toLowerCase();
    const end = match.index + match[0].length;
    const currency = currencyOf(groups);
    if (PERCENT.test(text.slice(end, end + 10)) || /[万亿]/u.test(text[end] ?? '')) continue;
    if (currency === null && !isMoneyUnit(written, unit, text.slice(end, end + 14))) continue;
    const value = latinValue(groups, unit);
    if (value === undefined) continue;
    found.push(mention(match, value, currency ?? homeCurrency(text), 'latin'));
  }
  return found;
}

/** Null for a range, undefined where the words make no number. */
const latinValue = (groups: Groups, unit: string): number | null | undefined => {
  const written = groups.number ?? '';
  const pointed = unit === '' ? readPointedThousands(written) : null;
  const number = pointed ?? (/^\d/.test(written) ? numberOf(written) : spelledNumber(written));
  // "a" is a number only before one: a million.
  if (unit === '' && /^(?:half )?a$/i.test(written.trim())) return undefined;
  if (number === null) return undefined;
  if (groups.range !== undefined) return null;
  const factor = unit === 'hundred thousand' ? 1e5 : (ENGLISH_FACTORS[unit] ?? 1);
  return rounded(number * factor);
};

/** Without a sign only a k, m, grand or lakh speaks of money: "the 120k offer", and no counted thing follows. */
const isMoneyUnit = (written: string, unit: string, after: string): boolean =>
  /^(?:k|grand|mn|mio|million|m|bn|billion|lakhs?|crores?)$/.test(unit) &&
  (/^\d/.test(written) || unit === 'grand') &&
  !COUNTED.test(after) &&
  !/^\s?(?:m\b|²|³)/.test(after) &&
  !(unit === 'm' && /^\s?(?:long|wide|high|deep|away|of\b|x\b|from|pipe|cable)/i.test(after));

const CODES = new RegExp(`(?<![A-Za-z])(?:${ISO})(?![A-Za-z])`, 'gi');
const CURRENCY_SIGNS = /(?:[SAC]|US|HK)?\$|[€£¥₹]/g;
const CURRENCY_WORDS = new RegExp(`\\b(?:${LATIN_WORD})\\b`, 'g');

/** A figure without a currency takes the one the note itself names most; a note in Chinese means CNY, else USD. */
const homeCurrency = (text: string): string => {
  const counts = new Map<string, number>();
  for (const [code] of matchesOf(CODES, text))
    counts.set(code.toUpperCase(), (counts.get(code.toUpperCase()) ?? 0) + 1);
  for (const [sign] of matchesOf(CURRENCY_SIGNS, text)) {
    const code = SIGNS[sign.toLowerCase()];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const [word] of matchesOf(CURRENCY_WORDS, text.toLowerCase())) {
    const code = WORDS[word];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most !== undefined) return most[0] === 'RMB' ? 'CNY' : most[0];
  return /\p{Script=Han}{4}/u.test(text) ? 'CNY' : 'USD';
};
