/** Money in Chinese: 120万, 3万5, 0.83元, 八百块. Pure. */
import { readWholeNumber } from '../chinese-number.ts';
import { matchesOf } from '../matches.ts';
import {
  CHINESE_FACTORS,
  COUNTED,
  currencyOf,
  DIGITS,
  type Groups,
  HAN_DIGITS,
  HAN_WORD,
  ISO,
  LATIN_WORD,
  type MoneyMention,
  mention,
  numberOf,
  PERCENT,
  RANGE_LINK,
  rounded,
  SIGN,
  WORDS,
} from './money-words.ts';

/** 120万, 3万5, 33 万 8, 86万8, 一百二十万, 1.2亿, 120w, 一个亿, 4万2; with or without a sign or a word of currency. */
const CHINESE = new RegExp(
  `(?<sign>(?:${SIGN}|(?:${ISO})(?![A-Za-z]))\\s?)?(?<number>(?<![\\d.])(?:${DIGITS})|${HAN_DIGITS}|几十?|十几)(?<range>${RANGE_LINK}(?:${DIGITS}|${HAN_DIGITS}))?\\s?(?<more>[多几来余]|个)?\\s?(?<unit>百万|千万|万|亿|[wW](?![A-Za-z]))(?<tail>(?:(?<=\\s[万亿])\\s)?\\d{1,4}(?!\\d|\\.\\d|年(?![底前后])|[月日号天个人台套件%％])|[一二三四五六七八九](?![十百千万个台套家位人天年月周件条点成张轮支吨箱片瓶单只份辆盒次批]))?(?:[多来余])?\\s?(?<word>(?:${HAN_WORD})|(?:${ISO})(?![A-Za-z])|(?:${LATIN_WORD})\\b)?`,
  'giu',
);

/** 0.83元, 2000块, 3块2, 八百块, 1,200 美元. */
const CHINESE_PLAIN = new RegExp(
  `(?<number>(?<![\\d.])(?:${DIGITS})|${HAN_DIGITS})(?<range>${RANGE_LINK}(?:${DIGITS}|${HAN_DIGITS}))?\\s?(?<word>${HAN_WORD})(?<tail>\\d{1,2}(?!\\d)|[一二三四五六七八九](?![十百千万个]))?(?!\\s?(?:地|牌|肉|砖|屏|板))`,
  'gu',
);

/** Two digits side by side (三五, 七八) name a range. */
const isVague = (written: string): boolean =>
  /几/.test(written) || /(?:^|[^十百千零〇])[一二两三四五六七八九]{2}/u.test(written);

/** 3万5 is 35,000 and 86万8 868,000: the digit behind counts the next lower place; 3万5000 is written out. */
const tailValue = (tail: string | undefined, factor: number): number => {
  if (tail === undefined) return 0;
  const digits = readWholeNumber(tail.trim()) ?? 0;
  return tail.trim().length === 1 ? (digits * factor) / 10 : digits;
};

/** 按61万美金报的，丹海听说55万: a figure close behind one in another currency is of the same. In characters. */
const CARRY_REACH = 24;

const carriedOver = (text: string, last: MoneyMention | undefined, start: number): string =>
  last !== undefined &&
  start - last.span.end <= CARRY_REACH &&
  !/[。！？\n]/u.test(text.slice(last.span.end, start))
    ? last.currency
    : 'CNY';

export function inTenThousands(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of matchesOf(CHINESE, text)) {
    const groups: Groups = match.groups ?? {};
    const end = match.index + match[0].length;
    const after = text.slice(end, end + 12);
    if (PERCENT.test(after) || (currencyOf(groups) === null && COUNTED.test(after))) continue;
    if (/[第]$/u.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
    const factor = CHINESE_FACTORS[(groups.unit ?? '').toLowerCase()] ?? 1;
    const written = groups.number ?? '';
    const isRange = groups.range !== undefined || isVague(written) || groups.more === '几';
    const number = numberOf(written);
    if (!isRange && number === null) continue;
    const value = isRange ? null : rounded((number ?? 0) * factor + tailValue(groups.tail, factor));
    found.push(
      mention(match, value, currencyOf(groups) ?? carriedOver(text, found.at(-1), match.index), 'wan'),
    );
  }
  return found;
}

export function inYuan(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of matchesOf(CHINESE_PLAIN, text)) {
    const groups: Groups = match.groups ?? {};
    const end = match.index + match[0].length;
    if (isOtherWord(groups, text.slice(end, end + 1))) continue;
    const value = plainValue(groups);
    if (value !== undefined) found.push(mention(match, value, WORDS[groups.word ?? ''] ?? 'CNY', 'yuan'));
  }
  return found;
}

/** 欧, 刀 and 镑 are words of their own; 一块 is often "together"; 元旦 is a feast. */
const isOtherWord = ({ number = '', word = '', tail }: Groups, after: string): boolean =>
  (/^[欧刀镑]$/u.test(word) && !/^\d/.test(number)) ||
  (/^[一两]$/u.test(number) && word === '块' && tail === undefined) ||
  (word === '元' && /[旦宵素件器]/u.test(after));

/** Null for a range, undefined where the signs make no number. */
const plainValue = ({ number = '', range, tail }: Groups): number | null | undefined => {
  if (range !== undefined || isVague(number)) return null;
  const whole = numberOf(number);
  if (whole === null) return undefined;
  const behind = tail === undefined ? 0 : (readWholeNumber(tail) ?? 0) / 10 ** tail.length;
  return rounded(whole + behind);
};
