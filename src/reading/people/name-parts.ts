/** What a person's name on record tells by itself: surname, given name, form of address. Pure. */
import { COMPOUND_SURNAMES } from '../lexicon/surnames.zh.ts';
import { PLAIN_HONORIFICS, TITLE_HONORIFICS } from '../lexicon/titles.zh.ts';
import { anyOf } from '../lexicon/words.ts';
import { normalizeName } from '../name-forms.ts';
import { soundsOf } from '../pinyin.ts';

export type NameParts = { surname: string; given: string };

const HANZI = /\p{Script=Han}/u;
const ADDRESS_END = new RegExp(`(?<=.)(?:${anyOf([...TITLE_HONORIFICS, ...PLAIN_HONORIFICS])})$`, 'u');
/** 老王, 小李: familiar address before a surname alone. */
const FAMILIAR_START = /^[老小阿](?=\p{Script=Han}$)/u;
const ADDRESS_START_EN = /^(?:mr|mrs|ms|miss|dr|prof|sir|madam) (?=\S)/u;

/** 王志强 -> 王 + 志强, 王总 -> 王 alone; Priya Raman -> raman + priya, Mr Raman -> raman alone. Normalised. */
export const namePartsOf = (name: string): NameParts =>
  HANZI.test(name) ? chineseParts(normalizeName(name)) : latinParts(normalizeName(name));

const chineseParts = (name: string): NameParts => {
  const bare = name.replace(ADDRESS_END, '').replace(FAMILIAR_START, '');
  const surname = COMPOUND_SURNAMES.find((compound) => bare.startsWith(compound)) ?? bare.slice(0, 1);
  return { surname, given: bare.slice(surname.length) };
};

const latinParts = (name: string): NameParts => {
  const addressed = ADDRESS_START_EN.test(name);
  const tokens = name.replace(ADDRESS_START_EN, '').split(' ');
  if (tokens.length > 1) return { surname: tokens.at(-1) ?? '', given: tokens[0] ?? '' };
  return addressed ? { surname: tokens[0] ?? '', given: '' } : { surname: '', given: tokens[0] ?? '' };
};

/** 王志强 says more than 王总, Priya Raman more than Ms Raman: the same surname, and a given name on one side only. */
export const isFullerName = (fuller: string, short: string): boolean =>
  saysMore(namePartsOf(fuller), namePartsOf(short));

const saysMore = (a: NameParts, b: NameParts): boolean => {
  if (b.surname === '') return a.surname !== '' && a.given === b.given;
  return a.surname === b.surname && a.given !== '' && b.given === '';
};

/** What two names are compared by, worked out once for many comparisons. */
export type NameTraits = {
  normal: string;
  parts: NameParts;
  /** How a full Chinese name sounds; empty for others. */
  sound: string;
};

export const nameTraits = (name: string): NameTraits => {
  const normal = normalizeName(name);
  const parts = namePartsOf(name);
  return { normal, parts, sound: HANZI.test(normal) && parts.given !== '' ? soundsOf(normal) : '' };
};

/** Two records that one person may stand behind: one name in other dress, one sound, or one fuller than the other. */
export const mayBeOnePerson = (one: NameTraits, other: NameTraits): boolean =>
  one.normal === other.normal ||
  saysMore(one.parts, other.parts) ||
  saysMore(other.parts, one.parts) ||
  (one.sound !== '' && one.sound === other.sound) ||
  isInitialOf(one, other) ||
  isInitialOf(other, one);

/** P. Raman and Priya Raman. A Chinese given name of one character is none shortened. */
const isInitialOf = (short: NameTraits, long: NameTraits): boolean =>
  !HANZI.test(short.normal) &&
  short.parts.surname !== '' &&
  short.parts.surname === long.parts.surname &&
  short.parts.given.length === 1 &&
  long.parts.given.startsWith(short.parts.given);
