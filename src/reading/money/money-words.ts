/** Signs, words and units of money, and what all readers of money share. Pure. */
import { readWholeNumber } from '../chinese-number.ts';
import type { Span } from '../reading.ts';

/** `value` in units of the currency; null for a range (三五十万, 30-50k), which is asked and never recorded. */
export type MoneyMention = { span: Span; value: number | null; currency: string; by: string };

export const SIGNS: Readonly<Record<string, string>> = {
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

export const WORDS: Readonly<Record<string, string>> = {
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
  ringgit: 'MYR',
  baht: 'THB',
  rupiah: 'IDR',
  pesos: 'MXN',
  kroner: 'NOK',
  kronor: 'SEK',
  zloty: 'PLN',
  dirhams: 'AED',
  naira: 'NGN',
  rand: 'ZAR',
  reais: 'BRL',
  crowns: 'CZK',
  'sing dollars': 'SGD',
  rmb: 'CNY',
};

export const ISO =
  'USD|EUR|GBP|CNY|RMB|SGD|HKD|JPY|INR|AUD|CAD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|THB|MYR|IDR|VND|PHP|KRW|TWD|BRL|MXN|ZAR|NGN|KES|EGP|PKR|BDT|LKR|MAD|QAR|KWD|RON|COP|CLP|PEN|ARS|GHS|UAH|AED|SAR|NZD|TRY|ILS';

export const CHINESE_FACTORS: Readonly<Record<string, number>> = {
  百: 1e2,
  千: 1e3,
  万: 1e4,
  w: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
};

export const ENGLISH_FACTORS: Readonly<Record<string, number>> = {
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
export const SIGN = `(?:(?<![A-Za-z])(?:rs\\.?|rm|us\\$|s\\$|hk\\$|a\\$|c\\$|nt\\$|r\\$)|[€£¥￥$₹₩₫฿])`;
export const HAN_WORD = longestFirst(Object.keys(WORDS).filter((word) => /\p{Script=Han}/u.test(word)));
export const LATIN_WORD = longestFirst(Object.keys(WORDS).filter((word) => /^[a-z]/.test(word)));
/** What groups the thousands of 1 234 567: a blank, often a thin or an unbreakable one. */
const BLANK = '[ \\u00a0\\u2009\\u202f]';
/** No unit stands behind figures grouped by blanks: "phase 2 300k" are two. */
const NO_UNIT = '(?!\\d|\\s?(?:k|m|mn|mio|mil|bn|w|million|billion|[万亿])(?![A-Za-z]))';
export const DIGITS = [
  String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`,
  String.raw`\d{1,2}(?:,\d{2})+,\d{3}(?!\d)`,
  String.raw`\d{1,3}(?:['’]\d{3})+(?!\d)(?:\.\d+)?`,
  String.raw`\d{1,3}(?:${BLANK}\d{3})+${NO_UNIT}(?:\.\d{1,2}(?!\d))?`,
  String.raw`\d+,\d{2}(?=\s?(?:EUR|€|euro))`,
  String.raw`\d{1,3}(?:\.\d{3})+(?=\s?(?:EUR|€|euro))`,
  String.raw`\d+(?:\.\d+)?`,
].join('|');
export const HAN_DIGITS = '[零〇一二两三四五六七八九十百千]{1,9}';
export const RANGE_LINK = '\\s?(?:[-–~～—]|到|至|to)\\s?';

export const PERCENT = /^\s?(?:[%％]|个点|个百分点|点(?!\d)|percent|per cent|折|成(?!交))/iu;
/** Counts and sizes: 4千多单 and "120k units" are no money. */
export const COUNTED =
  /^\s?(?:多|余)?(?:户|人|家|台|场|杯|株|头|尾|立方|节|组|根|米|粒|枚|票|床|间|卷|匹|桶|包|袋|车|锅|顿|栋|笔|部|块板|块屏|标箱|TEU|点位|个(?!亿|多)|套|件|单|平|亩|吨|片|支|盒|箱|册|次|条|张|颗|只|辆|名|瓶|公里|小时|升|度|颗|份|字|斤|公斤|[kK]?[wW]h|粉丝|units?|people|staff|pieces|pcs|tons?|tonnes?|users?|employees|files|cases|bottles|litres|liters|sqm|sq|hours|km|kg|seats|licen[cs]es|records|orders|visits|parts|pallets|samples|rpm|hz|bar|psi|years?|weeks?|days?|months?|minutes?|min\b|stores?|shops?|beds?|rooms?|rows?|tickets?|calls?|miles?|acres?|hectares?|birds?|eggs?|heads?|students?|pupils?|patients?|members?|customers?|clicks?|messages?|skus?|items?|boxes|cartons?|bags?|containers?|teu|met(?:er|re)s?|kwh?|mw\b|servers?|endpoints?|devices?|vehicles?|trucks?|drivers?|sites?|branches|tests?|scans?|cycles?|meals?|covers|heads?|steps?|views?|followers?|downloads?|transactions?|documents?|pages?|tyres?|tires?|bricks?|square)/iu;

export type Groups = Readonly<Record<string, string | undefined>>;

/** The value of digits or of a Chinese number; a point before three digits is a decimal one. */
export const numberOf = (written: string): number | null => {
  if (/^\d+,\d{2}$/.test(written)) return Number(written.replace(',', '.'));
  if (/^\d/.test(written)) return Number(written.replace(/[^\d.]/g, ''));
  return readWholeNumber(written);
};

/** 1.234.567 EUR: points between thousands. */
export const readPointedThousands = (written: string): number | null =>
  /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(written) ? Number(written.replaceAll('.', '')) : null;

/** No sale is larger, in units of any currency (10^13 VND are 400 million USD): what is, was mistyped. */
export const MONEY_MAX = 1e13;

export const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

export const currencyOf = (groups: Groups): string | null => {
  const sign = groups.sign?.trim().toLowerCase();
  const word = groups.word?.trim().toLowerCase();
  const iso = (text: string | undefined): string | null =>
    text !== undefined && new RegExp(`^(?:${ISO})$`, 'i').test(text) ? text.toUpperCase() : null;
  const found = (sign && SIGNS[sign]) ?? iso(sign) ?? (word && (WORDS[word] ?? SIGNS[word])) ?? iso(word);
  return found === 'RMB' ? 'CNY' : found || null;
};

export const mention = (
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
