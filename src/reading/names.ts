import { COMMON_WORDS } from './lexicon/common.en.ts';
import { LEGAL_FORMS_EN } from './lexicon/organisations.en.ts';
import { nameForms, normalizeName } from './name-forms.ts';
import { soundsOf } from './pinyin.ts';

/** Keys are cut from the first characters of the brand; a note holds all runs of these lengths. */
const GRAM_LENGTHS = [2, 3, 4] as const;
/** Characters of the sentence, hardly ever of a brand; runs with them are no keys, which keeps look-ups small. */
const SENTENCE_CHARACTERS = /[的了是不我你他她们这那有没也都就还很要说让给被把吗呢吧个着]/u;
const HANZI_RUN = /\p{Script=Han}{2,}/gu;
const LATIN_RUN = /[\p{Script=Latin}\d]+(?: [\p{Script=Latin}\d]+)*/gu;
/** Shorter Latin words say too little to look up by. */
const LATIN_KEY_LENGTH_MIN = 3;
const HANZI_START = /^\p{Script=Han}{2}/u;

const soundKey = (characters: string): string => `py:${soundsOf(characters.slice(0, 2))}`;

function brandKeys(brand: string): string[] {
  if (HANZI_START.test(brand)) {
    const heads = GRAM_LENGTHS.filter((length) => length <= brand.length).map((length) =>
      brand.slice(0, length),
    );
    return [...heads, soundKey(brand)];
  }
  const tokens = brand.split(' ').filter((token) => token.length >= LATIN_KEY_LENGTH_MIN);
  return tokens.slice(0, 2);
}

/**
 * Keys under which an account is indexed: its forms, the head of its brand, and how that sounds.
 * A note that means the account holds one of them among `keysIn(note)`.
 */
export function accountKeys(name: string): string[] {
  const { full, bare, local, brand } = nameForms(name);
  // The place may be the only part that is said: 江北, 青岚县.
  return [...new Set([full, bare, local, brand, ...brandKeys(brand), ...brandKeys(bare)])].filter(Boolean);
}

/** Keys under which an account stands that may be the one of this name: its forms, and the sound or words of its brand. */
export function twinKeys(name: string): string[] {
  const { full, bare, local, brand } = nameForms(name);
  const more = HANZI_START.test(brand) ? [soundKey(brand)] : brandKeys(brand);
  return [...new Set([full, bare, local, brand, ...more])].filter(Boolean);
}

/** Keys under which a person is indexed: the whole name, in Latin script also its first and last word. */
export function personKeys(name: string): string[] {
  const full = normalizeName(name);
  if (HANZI_START.test(full)) return [full, soundKey(full)];
  const tokens = full.split(' ').filter((token) => token.length >= LATIN_KEY_LENGTH_MIN);
  return [...new Set([full, ...tokens.slice(0, 1), ...tokens.slice(-1)])].filter(Boolean);
}

function addChineseKeys(run: string, keys: Set<string>): void {
  for (let start = 0; start < run.length - 1; start++) {
    for (const length of GRAM_LENGTHS) {
      if (start + length > run.length) break;
      const gram = run.slice(start, start + length);
      if (SENTENCE_CHARACTERS.test(gram)) break;
      keys.add(gram);
      if (length === 2) keys.add(soundKey(gram));
    }
  }
}

function addLatinKeys(run: string, keys: Set<string>): void {
  const tokens = run.split(' ');
  tokens.forEach((token, index) => {
    const isKey =
      token.length >= LATIN_KEY_LENGTH_MIN && !COMMON_WORDS.has(token) && !LEGAL_FORMS_EN.has(token);
    if (isKey) keys.add(token);
    const next = tokens[index + 1];
    if (isKey && next !== undefined) keys.add(`${token} ${next}`);
  });
}

/**
 * All keys a text may mean accounts or people by. Work and size grow linearly with the text, so that one
 * look-up `key = any(keysIn(text))` narrows any number of accounts to a few candidates.
 */
export function keysIn(text: string): string[] {
  const keys = new Set<string>();
  const plain = normalizeName(text);
  for (const [run] of plain.matchAll(HANZI_RUN)) addChineseKeys(run, keys);
  for (const [run] of plain.matchAll(LATIN_RUN)) addLatinKeys(run, keys);
  return [...keys];
}
