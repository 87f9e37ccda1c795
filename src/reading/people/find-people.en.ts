import { COMMON_WORDS } from '../lexicon/common.en.ts';
import { GIVEN_NAMES, HONORIFICS_EN } from '../lexicon/given.en.ts';
import { LEGAL_FORMS_EN, SECTOR_WORDS_EN } from '../lexicon/organisations.en.ts';
import { STRONG_SURNAMES } from '../lexicon/surnames.zh.ts';
import { DEPARTMENT_WORDS_EN, POSITION_WORDS } from '../lexicon/titles.en.ts';
import { matchesOf } from '../matches.ts';
import type { PersonMention } from './person-mention.ts';
import { isTitled } from './title-beside.en.ts';

/** Capitalised words in Latin letters: 见面 behind Dr. Fang is no part of the name. */
const TOKEN = /(?=\p{Script=Latin})\p{Lu}(?:(?=\p{Script=Latin})\p{L}|[\p{M}'’-])*\.?/gu;
const LINK = /^ (?:(?:van|von|de|del|der|di|da|bin|binti|al|el|la|le) )?$/u;
/** Honorific, two given names and a double surname: no name in a note is longer. */
const TOKENS_MAX = 4;

type Token = { start: number; end: number; text: string; plain: string };

const tokensOf = (text: string): Token[] =>
  Array.from(matchesOf(TOKEN, text), ({ 0: written, index }) => {
    const isAbbreviation = HONORIFICS_EN.has(written.replace('.', '').toLowerCase());
    const kept = isAbbreviation ? written : written.replace(/\.$/u, '').replace(/['’]s$/u, '');
    return { start: index, end: index + kept.length, text: kept, plain: kept.replace('.', '').toLowerCase() };
  });

const isOrganisationWord = ({ plain }: Token): boolean =>
  SECTOR_WORDS_EN.has(plain) || LEGAL_FORMS_EN.has(plain);

const isPlainWord = ({ plain, text }: Token): boolean =>
  COMMON_WORDS.has(plain) ||
  POSITION_WORDS.has(plain) ||
  DEPARTMENT_WORDS_EN.has(plain) ||
  /^[A-Z]{2,}$/.test(text);

/** Persons named in Latin letters: Ms Novak, Dr. Patel, Maria Lopez, Tom. Overlaps are not yet settled. */
export function latinPeople(text: string): PersonMention[] {
  const tokens = tokensOf(text);
  const found: PersonMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const run = runFrom(text, tokens, at);
    const mention = personOf(text, run);
    if (mention === null) continue;
    found.push(mention);
    at += run.filter(({ end }) => end <= mention.end).length - 1;
  }
  return found;
}

/** Capitalised words side by side, from one on. */
function runFrom(text: string, tokens: readonly Token[], from: number): Token[] {
  const run: Token[] = [];
  for (let at = from; at < tokens.length && run.length < TOKENS_MAX; at++) {
    const token = tokens[at];
    const last = run.at(-1);
    if (token === undefined) break;
    if (last !== undefined && !LINK.test(text.slice(last.end, token.start))) break;
    run.push(token);
  }
  return run;
}

/** St Brendan's, Groupe Salvatore are houses, a Komatsu is a thing. */
const NO_PERSON_AHEAD =
  /\b(?:St\.?|Groupe?|Grupo|Gruppo|Gruppe|H[oô]tel|Hotel|Casa|Villa|Chez|Caf[eé]|Maison|Ferme|Klinik|Banco|Banque|Bank|an?)\s$/u;

function personOf(text: string, run: readonly Token[]): PersonMention | null {
  const [first] = run;
  if (first === undefined) return null;
  const honorifics = run.findIndex(({ plain }) => !HONORIFICS_EN.has(plain));
  if (honorifics <= 0 && NO_PERSON_AHEAD.test(text.slice(Math.max(0, first.start - 12), first.start)))
    return null;
  const count = honorifics < 0 ? run.length : honorifics;
  const names = takeWhile(
    run.slice(count),
    (token, index) => !isPlainWord(token) || (count > 0 && index === 0),
  );
  if (count > 0) return honoured(text, run.slice(0, count), names);
  const [given] = names.length > 0 ? names : run;
  if (given === undefined || isOrganisationWord(given)) return null;
  // April alone is a month, and a Will that stands alone a verb.
  if (names.length < 2 && COMMON_WORDS.has(given.plain) && !isTitled(text, given)) return null;
  if (!GIVEN_NAMES.has(given.plain)) return byPosition(text, names);
  if (names.length === 0) return isTitled(text, given) ? mention(text, [], [given], 3) : null;
  const chinese = BEHIND_GIVEN.exec(text.slice(given.end, given.end + 4))?.[0];
  if (chinese !== undefined) return withChineseSurname(given, chinese);
  const whole = takeWhile(names, (token, index) => index === 0 || !isOrganisationWord(token));
  if (whole.length < names.length && whole.length === 1) return null;
  return mention(text, [], whole, whole.length > 1 ? 4 : 3);
}

/** Marcus汤, Cindy 苏, May 姐: a Chinese surname or form of address behind the given name. */
const BEHIND_GIVEN = new RegExp(
  `^(?:[${STRONG_SURNAMES}](?!\\p{Script=Han}{2})| [${STRONG_SURNAMES}](?!\\p{Script=Han})| ?(?:姐|哥)(?!\\p{Script=Han}[姐哥]))`,
  'u',
);

/** 40 M EUR is no Monsieur EUR. */
function honoured(text: string, honorifics: readonly Token[], names: readonly Token[]): PersonMention | null {
  const [first] = names;
  if (first === undefined || /^[A-Z]{2,}$/.test(first.text) || POSITION_WORDS.has(first.plain)) return null;
  if (/\d$/.test(text.slice(0, honorifics[0]?.start ?? 0))) return null;
  return mention(text, honorifics, names, 5);
}

const PERSON_DEEDS =
  /^ (?:says|said|asked|asks|told|wants|wanted|thinks|reckons|nodded|smiled|laughed|mentioned|admitted|retired|resigned|introduced|signs|insists|insisted|complained|joked|shrugged)\b/u;

/** A name that no list knows counts where a position stands beside it, or with two words where only people act so. */
function byPosition(text: string, names: readonly Token[]): PersonMention | null {
  const whole = takeWhile(names, (token) => !isOrganisationWord(token));
  const [first] = whole;
  const last = whole.at(-1);
  if (first === undefined || last === undefined || whole.length < names.length || whole.length > 3)
    return null;
  const place = { start: first.start, end: last.end };
  const acts = whole.length > 1 && PERSON_DEEDS.test(text.slice(last.end, last.end + 16));
  return acts || isTitled(text, place) ? mention(text, [], whole, 3) : null;
}

/** Marcus汤: a given name in Latin letters before a Chinese surname. */
const withChineseSurname = (given: Token, surname: string): PersonMention => ({
  start: given.start,
  end: given.end + surname.length,
  written: given.text + surname,
  surname,
  given: given.text,
  honorific: '',
  strength: 4,
});

function takeWhile(tokens: readonly Token[], keep: (token: Token, index: number) => boolean): Token[] {
  const end = tokens.findIndex((token, index) => !keep(token, index));
  return end < 0 ? [...tokens] : tokens.slice(0, end);
}

function mention(
  text: string,
  honorifics: readonly Token[],
  names: readonly Token[],
  strength: number,
): PersonMention | null {
  const first = honorifics[0] ?? names[0];
  const last = names.at(-1);
  if (first === undefined || last === undefined) return null;
  const isWhole = names.length > 1;
  return {
    start: first.start,
    end: last.end,
    written: text.slice(first.start, last.end),
    surname: isWhole || honorifics.length > 0 ? last.text : '',
    given: honorifics.length > 0 && !isWhole ? '' : (names[0]?.text ?? ''),
    honorific: honorifics[0]?.text ?? '',
    strength,
  };
}
