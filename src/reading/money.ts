/** Finds money in a note: value, currency, or a range that must be asked. Pure; what it is for says `amounts.ts`. */
import { readWholeNumber } from './chinese-number.ts';
import type { Span } from './reading.ts';

/** `value` in units of the currency; null for a range (三五十万, 30-50k), which is asked and never recorded. */
export type MoneyMention = { span: Span; value: number | null; currency: string; by: string };

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  '￥': 'CNY',
  $: 'USD',
  us$: 'USD',
  s$: 'SGD',
  hk$: 'HKD',
  a$: 'AUD',
  c$: 'CAD',
  nt$: 'TWD',
  r$: 'BRL',
  '₹': 'INR',
  rs: 'INR',
  'rs.': 'INR',
  rm: 'MYR',
  '₩': 'KRW',
  '₫': 'VND',
  '฿': 'THB',
};

const WORDS: Readonly<Record<string, string>> = {
  元: 'CNY',
  块: 'CNY',
  块钱: 'CNY',
  人民币: 'CNY',
  美元: 'USD',
  美金: 'USD',
  刀: 'USD',
  欧元: 'EUR',
  欧: 'EUR',
  英镑: 'GBP',
  镑: 'GBP',
  港币: 'HKD',
  港元: 'HKD',
  日元: 'JPY',
  新币: 'SGD',
  新元: 'SGD',
  euro: 'EUR',
  euros: 'EUR',
  dollar: 'USD',
  dollars: 'USD',
  bucks: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  quid: 'GBP',
  rupees: 'INR',
  francs: 'CHF',
  yuan: 'CNY',
  renminbi: 'CNY',
  rmb: 'CNY',
};

const ISO =
  'USD|EUR|GBP|CNY|RMB|SGD|HKD|JPY|INR|AUD|CAD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|THB|MYR|IDR|VND|PHP|KRW|TWD|BRL|MXN|ZAR|NGN|AED|SAR|NZD|TRY|ILS';

const CHINESE_FACTORS: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  w: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

const ENGLISH_FACTORS: Readonly<Record<string, number>> = {
  k: 1e3,
  grand: 1e3,
  thousand: 1e3,
  hundred: 1e2,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  mil: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  lakh: 1e5,
  lakhs: 1e5,
  crore: 1e7,
  crores: 1e7,
};

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.$]/g, '\\$&'))
    .join('|');

/** Letters need a word's edge before them: the rs of "sensors a" is no rupee. */
const SIGN = `(?:(?<![A-Za-z])(?:rs\\.?|rm|us\\$|s\\$|hk\\$|a\\$|c\\$|nt\\$|r\\$)|[€£¥￥$₹₩₫฿])`;
const HAN_WORD = longestFirst(Object.keys(WORDS).filter((word) => /\p{Script=Han}/u.test(word)));
const LATIN_WORD = longestFirst(Object.keys(WORDS).filter((word) => /^[a-z]/.test(word)));
const DIGITS = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const HAN_DIGITS = '[零〇一二两三四五六七八九十百千]{1,9}';
const RANGE_LINK = '\\s?(?:[-–~～—]|到|至|to)\\s?';

/** 120万, 3万5, 86万8, 一百二十万, 1.2亿, 120w, 一个亿, 4万2; with or without a sign or a word of currency. */
const CHINESE = new RegExp(
  `(?<sign>(?:${SIGN}|(?:${ISO})(?![A-Za-z]))\\s?)?(?<number>(?<![\\d.])(?:${DIGITS})|${HAN_DIGITS}|几十?|十几)(?<range>${RANGE_LINK}(?:${DIGITS}|${HAN_DIGITS}))?\\s?(?<more>[多几来余]|个)?\\s?(?<unit>百万|千万|万|亿|[wW](?![A-Za-z]))(?<tail>\\d{1,4}(?!\\d|\\.\\d|[年月日号天个人台套件%％])|[一二三四五六七八九](?![十百千万个台套家位人天年月周件条点成]))?(?:[多来余])?\\s?(?<word>(?:${HAN_WORD})|(?:${ISO})(?![A-Za-z])|(?:${LATIN_WORD})\\b)?`,
  'giu',
);

/** 0.83元, 2000块, 3块2, 八百块, 1,200 美元. */
const CHINESE_PLAIN = new RegExp(
  `(?<number>(?<![\\d.])(?:${DIGITS})|${HAN_DIGITS})(?<range>${RANGE_LINK}(?:${DIGITS}|${HAN_DIGITS}))?\\s?(?<word>${HAN_WORD})(?<tail>\\d{1,2}(?!\\d)|[一二三四五六七八九](?![十百千万个]))?(?!\\s?(?:地|牌|肉|砖|屏|板))`,
  'gu',
);

const FACTOR = 'k|grand|thousand|mn|mio|mil|million|m|bn|billion|b|lakhs?|crores?|hundred thousand|hundred';
const SPELLED =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|half a|a';

/** €1.5m, $32,000, S$900k, Rs 14 lakh, USD 85k, 120k EUR, 240k, two hundred grand, forty two thousand euro. */
const LATIN = new RegExp(
  `(?:(?<sign>(?<![A-Za-z])(?:${ISO})|${SIGN})\\s?|(?<![\\d.,A-Za-z#\\/]))(?<number>(?:${DIGITS})|(?:(?:${SPELLED})(?:[\\s-]+(?:and[\\s-]+)?(?=(?:${SPELLED}|${FACTOR})\\b))?)+)(?<range>\\s?(?:[-–~]|to)\\s?(?:${SIGN})?(?:${DIGITS}))?\\s?(?<unit>(?:${FACTOR})(?![A-Za-z]))?(?:\\s?(?<word>(?:${ISO}|${LATIN_WORD})(?![A-Za-z])|(?:${SIGN})))?`,
  'giu',
);

const PERCENT = /^\s?(?:[%％]|个点|个百分点|点(?!\d)|percent|per cent|折|成(?!交))/iu;
/** Counts and sizes: 4千多单 and "120k units" are no money. */
const COUNTED =
  /^\s?(?:多|余)?(?:户|人|家|台|套|件|单|平|亩|吨|片|支|盒|箱|册|次|条|张|颗|只|辆|名|瓶|公里|小时|升|度|颗|份|字|斤|公斤|[kK]?[wW]h|粉丝|units?|people|staff|pieces|pcs|tons?|tonnes?|users?|employees|files|cases|bottles|litres|liters|sqm|sq|hours|km|kg|seats|licen[cs]es|records|orders|visits|parts|pallets|samples|rpm|hz|bar|psi|years?|weeks?|days?|months?|minutes?|min\b|stores?|shops?|beds?)/iu;

/** The value of digits or of a Chinese number. */
const numberOf = (written: string): number | null =>
  /^[\d,.]+$/.test(written) ? Number(written.replaceAll(',', '')) : readWholeNumber(written);

/** Two digits side by side (三五, 七八) name a range. */
const isVague = (written: string): boolean =>
  /几/.test(written) || /(?:^|[^十百千零〇])[一二两三四五六七八九]{2}/u.test(written);

const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

const currencyOf = (groups: Groups): string | null => {
  const sign = groups.sign?.trim().toLowerCase();
  const word = groups.word?.trim().toLowerCase();
  const iso = (text: string | undefined): string | null =>
    text !== undefined && new RegExp(`^(?:${ISO})$`, 'i').test(text) ? text.toUpperCase() : null;
  const found = (sign && SIGNS[sign]) ?? iso(sign) ?? (word && (WORDS[word] ?? SIGNS[word])) ?? iso(word);
  return found === 'RMB' ? 'CNY' : found || null;
};

type Groups = Readonly<Record<string, string | undefined>>;

/** 3万5 is 35,000 and 86万8 868,000: the digit behind counts the next lower place; 3万5000 is written out. */
const tailValue = (tail: string | undefined, factor: number): number => {
  if (tail === undefined) return 0;
  const digits = readWholeNumber(tail) ?? 0;
  return tail.length === 1 ? (digits * factor) / 10 : digits;
};

function chinese(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(CHINESE)) {
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
    found.push(mention(match, value, currencyOf(groups) ?? 'CNY', 'wan'));
  }
  return found;
}

function chinesePlain(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(CHINESE_PLAIN)) {
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
    if (word === 'hundred') total = (total || 1) * 100;
    else if (SMALL[word] === undefined) return null;
    else total += SMALL[word];
  }
  return total || null;
};

function latin(text: string): MoneyMention[] {
  const found: MoneyMention[] = [];
  for (const match of text.matchAll(LATIN)) {
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
  const number = /^\d/.test(written) ? numberOf(written) : spelledNumber(written);
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

/** A figure without a currency takes the one the note itself names most; a note in Chinese means CNY, else USD. */
const homeCurrency = (text: string): string => {
  const counts = new Map<string, number>();
  for (const [, code = ''] of text.matchAll(new RegExp(`(?<![A-Za-z])(${ISO})(?![A-Za-z])`, 'gi')))
    counts.set(code.toUpperCase(), (counts.get(code.toUpperCase()) ?? 0) + 1);
  for (const [sign] of text.matchAll(/(?:[SAC]|US|HK)?\$|[€£¥₹]/g)) {
    const code = SIGNS[sign.toLowerCase()];
    if (code !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most !== undefined) return most[0] === 'RMB' ? 'CNY' : most[0];
  return /\p{Script=Han}{4}/u.test(text) ? 'CNY' : 'USD';
};

const mention = (
  match: RegExpExecArray,
  value: number | null,
  currency: string,
  rule: string,
): MoneyMention => {
  const lead = match[0].length - match[0].trimStart().length;
  const length = match[0].trim().length;
  const start = match.index + lead;
  return { span: { start, end: start + length }, value, currency, by: `rules/money.${rule}@1` };
};

const HAS_FIGURE = /\d|[万亿]|[一二三四五六七八九十百千两几][块元]|grand|thousand|million|lakh|crore/iu;

/** All money of the text in order, without overlaps; the longer reading of the same place wins. */
export function findMoney(text: string): MoneyMention[] {
  if (!HAS_FIGURE.test(text)) return [];
  const all = [...chinese(text), ...chinesePlain(text), ...latin(text)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  const kept: MoneyMention[] = [];
  for (const mention of all) {
    const last = kept.at(-1);
    if (last !== undefined && mention.span.start < last.span.end) {
      if (mention.span.end > last.span.end) kept[kept.length - 1] = mention;
      continue;
    }
    kept.push(mention);
  }
  return kept;
}
