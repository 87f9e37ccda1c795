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
export const isFullerName = (fuller: string, short: string): boolean => {
  const [a, b] = [namePartsOf(fuller), namePartsOf(short)];
  if (b.surname === '') return a.surname !== '' && a.given === b.given;
  return a.surname === b.surname && a.given !== '' && b.given === '';
};

/** Two records that one person may stand behind: one name in other dress, one sound, or one fuller than the other. */
export const mayBeOnePerson = (one: string, other: string): boolean => {
  const [a, b] = [normalizeName(one), normalizeName(other)];
  if (a === b || isFullerName(one, other) || isFullerName(other, one)) return true;
  if (HANZI.test(a) && HANZI.test(b)) {
    const bothFull = namePartsOf(one).given !== '' && namePartsOf(other).given !== '';
    return bothFull && a.length === b.length && soundsOf(a) === soundsOf(b);
  }
  return (
    isInitialOf(namePartsOf(one), namePartsOf(other)) || isInitialOf(namePartsOf(other), namePartsOf(one))
  );
};

/** P. Raman and Priya Raman. */
const isInitialOf = (short: NameParts, long: NameParts): boolean =>
  short.surname !== '' &&
  short.surname === long.surname &&
  short.given.length === 1 &&
  long.given.startsWith(short.given);
