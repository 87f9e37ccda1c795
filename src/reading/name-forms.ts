import { LEGAL_FORMS_EN, SECTOR_WORDS_EN } from './lexicon/organisations.en.ts';
import { INSTITUTION_WORDS, LEGAL_FORMS_ZH, REGIONS, SECTOR_WORDS } from './lexicon/organisations.zh.ts';
import { anyOf } from './lexicon/words.ts';

/** The forms under which one organisation is spoken of, all normalized. */
export type NameForms = {
  /** The whole name. */
  full: string;
  /** Without the legal form: 宁波恒泰精密机械. */
  bare: string;
  /** Without the place in front as well: 恒泰精密机械. */
  local: string;
  /** The distinctive part alone: 恒泰, `oakhurst`. */
  brand: string;
};

const HANZI = /\p{Script=Han}/u;
const LETTER_SUBSTITUTES: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Names written so already, by far the most in Chinese and among stored keys. */
const IS_NORMAL = /^(?:[a-z\d]+(?: [a-z\d]+)*|[\u4e00-\u9fff]+)$/;

/**
 * One spelling for all ways of writing a name: full-width and half-width alike, lower case, no accents on
 * Latin letters, punctuation as one blank, no blank beside a Chinese character. Idempotent.
 */
export function normalizeName(name: string): string {
  if (IS_NORMAL.test(name)) return name;
  return name
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/gu, '')
    .normalize('NFC')
    .replace(/[ßøæœłđı]/gu, (letter) => LETTER_SUBSTITUTES[letter] ?? letter)
    .replace(/[&+]/gu, ' and ')
    .replace(/['’‘`´.]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}

const BRACKETED_REGION = new RegExp(`[(（](?:${anyOf(REGIONS)})[)）]`, 'u');
const LEGAL_END = new RegExp(`(?:${anyOf(LEGAL_FORMS_ZH)})$`, 'u');
const REGION_START = new RegExp(`^(?:${anyOf(REGIONS)})(?:省|市)?`, 'u');
/** Words between brand and line of business that distinguish nobody. */
const FILLERS = [
  '国际',
  '发展',
  '开发',
  '管理',
  '服务',
  '制造',
  '销售',
  '用品',
  '制品',
  '产品',
  '系统',
  '控股',
];
const SECTOR_END = new RegExp(`(?:${anyOf([...SECTOR_WORDS, ...INSTITUTION_WORDS, ...FILLERS])})$`, 'u');
const DISTRICT_END = /(?<=\p{Script=Han}{2})[省市县区镇乡]$/u;
/** Fewer characters than this distinguish nobody. */
const BRAND_LENGTH_MIN = 2;

const dropEnd = (name: string, end: RegExp): string => {
  let rest = name;
  for (;;) {
    const shorter = rest.replace(end, '');
    if (shorter === rest || shorter.length < BRAND_LENGTH_MIN) return rest;
    rest = shorter;
  }
};

function chineseForms(name: string): NameForms {
  const full = normalizeName(name);
  const bare = dropEnd(normalizeName(name.replace(BRACKETED_REGION, '')), LEGAL_END);
  const stripped = bare.replace(REGION_START, '');
  // 宁波银行: what is left says only the line of business, so the place is the name.
  const isOnlySector = dropEnd(`某某${stripped}`, SECTOR_END) === '某某';
  const local = stripped.length < BRAND_LENGTH_MIN || isOnlySector ? bare : stripped;
  const brand = dropEnd(dropEnd(local, SECTOR_END), DISTRICT_END);
  return { full, bare, local, brand };
}

/** The place that a Chinese name tells, in front or in brackets, without 省 or 市: 宁波; empty where it tells none. */
export const placeIn = (name: string): string => {
  const place = BRACKETED_REGION.exec(name)?.[0].slice(1, -1) ?? REGION_START.exec(normalizeName(name))?.[0];
  return place?.replace(/[省市]$/u, '') ?? '';
};

const OPENERS_EN = new Set([
  'the',
  'pt',
  'cv',
  'ud',
  'a',
  'and',
  'of',
  'de',
  'la',
  'le',
  'el',
  'fur',
  'e',
  'v',
]);

/** Words of a Latin-script name that tell it from others. */
const isDistinctive = (token: string): boolean =>
  !LEGAL_FORMS_EN.has(token) && !SECTOR_WORDS_EN.has(token) && !OPENERS_EN.has(token);

function latinForms(name: string): NameForms {
  const full = normalizeName(name);
  const tokens = full.split(' ');
  while (tokens.length > 1 && LEGAL_FORMS_EN.has(tokens[tokens.length - 1] ?? '')) tokens.pop();
  while (tokens.length > 1 && (OPENERS_EN.has(tokens[0] ?? '') || LEGAL_FORMS_EN.has(tokens[0] ?? ''))) {
    tokens.shift();
  }
  const bare = tokens.join(' ');
  const distinctive = tokens.filter(isDistinctive);
  return { full, bare, local: bare, brand: distinctive.length > 0 ? distinctive.join(' ') : bare };
}

/** The forms of an organisation's name, Chinese or Latin. */
export const nameForms = (name: string): NameForms =>
  HANZI.test(name) ? chineseForms(name) : latinForms(name);
