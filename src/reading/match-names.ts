import { SECTOR_WORDS_EN } from './lexicon/organisations.en.ts';
import { SECTOR_SHORT_FORMS } from './lexicon/organisations.zh.ts';
import { anyOf } from './lexicon/words.ts';
import { type NameForms, nameForms, normalizeName } from './name-forms.ts';
import { soundsOf } from './pinyin.ts';
import type { KnownAccount } from './reading.ts';

/** Whom a written name means: one id is linked, several are a question, none is new. */
export type NameMatch = {
  ids: readonly string[];
  /** True when only the sound fits (泓 for 弘): never to be linked in silence. */
  isLookAlike: boolean;
};

const SHORT_FORM = new RegExp(`(?:${anyOf(Object.keys(SECTOR_SHORT_FORMS))})$`, 'u');
const HANZI = /\p{Script=Han}/u;
/** A shorter word is no evidence by its beginning alone: `inst` for `institute` is. */
const ABBREVIATION_LENGTH_MIN = 4;

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** The written form and what its last word may be short for: 瑞铂汽配, 瑞铂汽车零部件. */
function spelledOut(bare: string): string[] {
  const short = SHORT_FORM.exec(bare)?.[0];
  if (short === undefined) return [bare];
  const stem = bare.slice(0, -short.length);
  return [bare, ...(SECTOR_SHORT_FORMS[short] ?? []).map((long) => stem + long)];
}

function fitsChinese(written: NameForms, known: NameForms): boolean {
  if (!known.bare.includes(written.brand)) return false;
  return spelledOut(written.bare).some((form) => isSubsequence(form, known.bare));
}

const ABBREVIATIONS: Readonly<Record<string, string>> = {
  bros: 'brothers',
  intl: 'international',
  mfg: 'manufacturing',
  eng: 'engineering',
  univ: 'university',
  assoc: 'associates',
  tech: 'technologies',
  natl: 'national',
  st: 'saint',
};

const sameToken = (a: string, b: string): boolean =>
  a === b ||
  ABBREVIATIONS[a] === b ||
  ABBREVIATIONS[b] === a ||
  (Math.min(a.length, b.length) >= ABBREVIATION_LENGTH_MIN && (a.startsWith(b) || b.startsWith(a)));

function fitsLatin(written: NameForms, known: NameForms): boolean {
  const knownTokens = known.full.split(' ');
  let at = 0;
  for (const token of written.bare.split(' ')) {
    const offset = knownTokens.slice(at).findIndex((other) => sameToken(token, other));
    if (offset < 0) return false;
    at += offset + 1;
  }
  // Something distinctive must be said: "the hospital" is nobody's name.
  const said = written.brand.split(' ').filter((token) => !SECTOR_WORDS_EN.has(token));
  return said.some((token) => known.brand.split(' ').some((other) => sameToken(token, other)));
}

const soundsAlike = (written: NameForms, known: NameForms): boolean =>
  written.brand !== known.brand &&
  written.brand.length === known.brand.length &&
  soundsOf(written.brand) === soundsOf(known.brand) &&
  isSubsequence(written.local.slice(written.brand.length), known.local.slice(known.brand.length));

type Entry = { id: string; forms: readonly NameForms[] };

/** The forms of known accounts, worked out once for many names. */
export const entriesOf = (known: readonly KnownAccount[]): Entry[] =>
  known.map(({ id, name, aliases }) => ({ id, forms: [name, ...aliases].map(nameForms) }));

const idsWhere = (entries: readonly Entry[], fits: (forms: NameForms) => boolean): string[] => [
  ...new Set(entries.filter(({ forms }) => forms.some(fits)).map(({ id }) => id)),
];

/** Finds whom a written organisation name means among the known. Rules in order: the same, a short form, a like sound. */
export function matchEntries(written: string, entries: readonly Entry[]): NameMatch {
  const forms = nameForms(written);
  if (forms.brand === '') return { ids: [], isLookAlike: false };
  const whole = idsWhere(entries, (known) => known.full === forms.full);
  if (whole.length > 0) return { ids: whole, isLookAlike: false };
  const same = idsWhere(entries, (known) => known.bare === forms.bare || known.local === forms.bare);
  if (same.length > 0) return { ids: same, isLookAlike: false };
  const isChinese = HANZI.test(forms.brand);
  const fits = isChinese ? fitsChinese : fitsLatin;
  const shortened = entries.filter((entry) => entry.forms.some((known) => fits(forms, known)));
  if (shortened.length > 0) {
    // 泽川: an account whose brand it is goes before one that merely contains it.
    const branded = idsWhere(shortened, (known) => known.brand === forms.brand && fits(forms, known));
    return { ids: branded.length > 0 ? branded : shortened.map(({ id }) => id), isLookAlike: false };
  }
  const alike = isChinese ? idsWhere(entries, (known) => soundsAlike(forms, known)) : [];
  return { ids: alike, isLookAlike: alike.length > 0 };
}

/** Ids of the known accounts a written name means: one is linked, several are a question, none is new. */
export const matchNames = (written: string, known: readonly KnownAccount[]): readonly string[] =>
  matchEntries(normalizeName(written), entriesOf(known)).ids;
