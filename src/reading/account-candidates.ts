/** Places of a note where an organisation may be named: known ones by any of their forms, others by how they are spelt. */
import { COMMON_WORDS } from './lexicon/common.en.ts';
import { LEGAL_FORMS_EN, ORGANISATION_ENDINGS, SECTOR_WORDS_EN } from './lexicon/organisations.en.ts';
import { INSTITUTION_WORDS, LEGAL_FORMS_ZH, SECTOR_WORDS } from './lexicon/organisations.zh.ts';
import { anyOf } from './lexicon/words.ts';
import { matchesOf } from './matches.ts';
import { nameForms, normalizeName } from './name-forms.ts';
import type { KnownAccount, Span } from './reading.ts';

/** A place with the accounts on record that it fits; none means an organisation that is not on record. */
export type Candidate = Span & { written: string; ids: readonly string[] };

const HANZI = /\p{Script=Han}/u;
const ENDINGS = anyOf([...LEGAL_FORMS_ZH, ...INSTITUTION_WORDS, ...SECTOR_WORDS]);
const SECTOR_START = new RegExp(`^(?:${ENDINGS})`, 'u');
/** A Latin form shorter than this is too easily another word. */
const LATIN_LENGTH_MIN = 4;
const CHINESE_LENGTH_MIN = 2;

/** Where the names of known accounts stand; at one place those stay whose name goes on as the note does. */
export function knownCandidates(text: string, accounts: readonly KnownAccount[]): Candidate[] {
  const lower = text.toLowerCase();
  const places = accounts.flatMap(({ id, name, aliases }) =>
    [name, ...aliases].flatMap((form) => {
      const place = placeOf(lower, text, form);
      return place === null ? [] : [{ ...place, id }];
    }),
  );
  const byStart = new Map<number, { start: number; end: number; ids: string[] }>();
  for (const { start, end, id } of places) {
    const had = byStart.get(start);
    if (had === undefined || end > had.end) byStart.set(start, { start, end, ids: [id] });
    else if (end === had.end && !had.ids.includes(id)) had.ids.push(id);
  }
  return [...byStart.values()].map(({ start, end, ids }) => ({
    start,
    end,
    written: text.slice(start, end),
    ids,
  }));
}

function placeOf(lower: string, text: string, name: string): Span | null {
  const { bare, local, brand } = nameForms(name);
  for (const part of partsOf(name.toLowerCase(), bare, local, brand)) {
    const start = lower.indexOf(part);
    if (start < 0) continue;
    if (!HANZI.test(part)) {
      const end = extendLatin(lower, start + part.length, bare);
      // Nyati Cement, Athi River works: another word follows than in Athi Lime Works.
      if (end === start + part.length && part !== bare && goesOnOtherwise(lower, text, end)) continue;
      return { start, end };
    }
    const end = extendChinese(lower, start + part.length, bare);
    // 顺港仓储 is not 顺港国际货运: what follows names another line of business.
    if (SECTOR_START.test(lower.slice(end)) && end < start + bare.length) continue;
    return { start: extendLeft(lower, start, bare), end };
  }
  return null;
}

/** Forms to look for, the longest first: whole, without legal form, without place, the brand, its beginning. */
function partsOf(full: string, bare: string, local: string, brand: string): string[] {
  if (!HANZI.test(bare)) {
    const [first = ''] = brand.split(' ');
    return [full, bare, brand, first].filter(
      (part) => part.length >= LATIN_LENGTH_MIN && !COMMON_WORDS.has(part) && !SECTOR_WORDS_EN.has(part),
    );
  }
  const beginnings = Array.from({ length: Math.max(0, brand.length - CHINESE_LENGTH_MIN) }, (_, cut) =>
    brand.slice(0, brand.length - 1 - cut),
  );
  return [full, bare, local, brand, ...beginnings].filter((part) => part.length >= CHINESE_LENGTH_MIN);
}

/** Pelican in Pelican Pet Nutrition: as long as the next words stand farther on in the registered name. */
function extendLatin(lower: string, from: number, bare: string): number {
  let end = from;
  let rest = bare.slice(
    Math.max(
      0,
      bare.indexOf(
        lower
          .slice(0, from)
          .split(/[^\p{L}\d&'’-]/u)
          .at(-1) ?? '',
      ),
    ),
  );
  for (const match of lower.slice(from).matchAll(/\s(\p{L}[\p{L}\d&'’-]*)/guy)) {
    const word = match[1] ?? '';
    const at = rest.indexOf(` ${normalizeName(word)}`);
    if (at < 0) break;
    rest = rest.slice(at + word.length);
    end = from + match.index + match[0].length;
  }
  return end;
}

const goesOnOtherwise = (lower: string, text: string, end: number): boolean =>
  lower.length === text.length && /^\s\p{Lu}\p{Ll}{2,}/u.test(text.slice(end, end + 6));

/** 泽川 in 宁波泽川精密: as long as the next written character stands farther on in the registered name. */
function extendChinese(lower: string, from: number, bare: string): number {
  let end = from;
  let at = bare.indexOf(lower[from - 1] ?? '\0') + 1;
  while (end < lower.length) {
    const next = bare.indexOf(lower[end] ?? '\0', at);
    if (next < 0 || !HANZI.test(lower[end] ?? '')) break;
    at = next + 1;
    end++;
  }
  return end;
}

function extendLeft(lower: string, from: number, bare: string): number {
  const head = bare.slice(0, Math.max(0, bare.indexOf(lower[from] ?? '\0')));
  return head !== '' && lower.slice(0, from).endsWith(head) ? from - head.length : from;
}

const ENDINGS_HERE = new RegExp(`(?:${ENDINGS})+`, 'uy');
const ENDING_FIRST = new Set(
  Array.from([...LEGAL_FORMS_ZH, ...INSTITUTION_WORDS, ...SECTOR_WORDS], (word) => word[0]),
);
const NAME_SIGN = /[\p{Script=Han}A-Za-z0-9]/u;
/** Signs before the ending that may belong to the name. */
const STEM_LENGTH = { min: 2, max: 14 } as const;
/** What may stand before a name and is no part of it. */
const LEAD_ZH =
  /^.*(?:跟进了?|今天|昨天|前天|上午|下午|中午|晚上|早上|刚刚?|顺路|我们?|咱们?|去了?|到了?|来了?|在|跑了?一?趟?|拜访了?|走访了?|回访了?|见了?|跟|与|给|问了?|约了?|从|请了?|陪|碰[到上]了?|遇[到上]了?|逮住|堵住?|上门|参加了?|听|的|是|了|趟|\d+[点号日月]|(?:微信|电话|视频)上?[和跟]?|头回|第一次|客户|补记)[和跟与同]?|^和/u;
const NOT_IN_NAME_ZH =
  /第[一二三四五]|在建|[上下这本]周|周[一二三四五六日天末]|如果|要是|明年|今年|去年|后年|每年|全年|老板|分管|[着得很的了是我你他她们这那不没有说都也就还被把让跟与去做]|一个|现在|一家|几家|半天|多少|什么|别的|他们|大单位/u;
const LAST_ENDING = new RegExp(`(?:${ENDINGS})$`, 'u');
const ONLY_SECTOR = new RegExp(`^(?:${ENDINGS})+$`, 'u');
const BRAND_LENGTH_MIN = 2;

/** Chinese organisations by the line of business or the legal form that ends the name. */
export function chineseOrganisations(text: string): Span[] {
  const found: Span[] = [];
  for (const run of runsWithEnding(text)) {
    const written = text.slice(run.start, run.end);
    const lead = leadOf(written);
    const name = written.slice(lead);
    if (name.length < BRAND_LENGTH_MIN + 1 || NOT_IN_NAME_ZH.test(name) || /\d/.test(name)) continue;
    // 精密机械 alone is a line of business and nobody's name.
    if (ONLY_SECTOR.test(name) || nameForms(name).brand.length < BRAND_LENGTH_MIN) continue;
    if (!hasBrand(name)) continue;
    const end = run.start + lead + withoutDepartment(name, text.slice(run.end, run.end + 1)).length;
    if (end > run.start + lead && text[run.end] !== '展') found.push({ start: run.start + lead, end });
  }
  return found;
}

/** 和 of 和美置业 is no "with": what it leaves would be no name. */
function leadOf(written: string): number {
  const lead = LEAD_ZH.exec(written)?.[0].length ?? 0;
  return lead === 1 && !hasBrand(written.slice(lead)) ? 0 : lead;
}

/** 设备 of 康旭医院设备科 belongs to the department; without an ending before it nothing tells of an organisation. */
function withoutDepartment(name: string, next: string): string {
  if (!/[科部处室组课]/u.test(next)) return name;
  const shorter = name.replace(LAST_ENDING, '');
  return LAST_ENDING.test(shorter) && hasBrand(shorter) ? shorter : '';
}

/** Whether something distinctive stands before the line of business: not so in 意环保, 美置业. */
const hasBrand = (name: string): boolean => nameForms(name).brand.length < name.length;

/** Stretches of signs of a name up to a line of business or a legal form, from left to right without overlap. */
function runsWithEnding(text: string): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (let at = STEM_LENGTH.min; at < text.length; at++) {
    if (at - from < STEM_LENGTH.min || !ENDING_FIRST.has(text[at] ?? '')) continue;
    const start = stemStart(text, at, Math.max(from, at - STEM_LENGTH.max));
    const end = at - start >= STEM_LENGTH.min ? endingAt(text, at) : -1;
    if (end < 0) continue;
    found.push({ start, end });
    from = end;
    at = end - 1;
  }
  return found;
}

/** How far back from `end` the signs of a name go, not beyond `from`. */
const stemStart = (text: string, end: number, from: number): number => {
  let start = end;
  while (start > from && NAME_SIGN.test(text[start - 1] ?? '')) start--;
  return start;
};

const endingAt = (text: string, at: number): number => {
  ENDINGS_HERE.lastIndex = at;
  return ENDINGS_HERE.test(text) ? ENDINGS_HERE.lastIndex : -1;
};

const CAPITALIZED = String.raw`[\p{Lu}][\p{L}\p{M}&'’-]*`;
const ORGANISATION_EN = new RegExp(
  `(?:${CAPITALIZED})(?:\\s(?:(?:of(?: the)?|and|&|de|für|van|von)\\s)?(?:${CAPITALIZED}))*`,
  'gu',
);
const WEEKDAY_END = /\s(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)(?:day|nesday|sday|urday)?$/u;

/** Organisations in Latin letters: a capitalised run with a word of business, or the place that was visited. */
export function latinOrganisations(text: string, personSpans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of matchesOf(ORGANISATION_EN, text)) {
    const run = match[0].replace(WEEKDAY_END, '');
    const lead = leadLength(run);
    const span = behindPerson(text, match.index + lead, run.slice(lead), personSpans);
    const name = text.slice(span.start, span.end);
    if (personSpans.some((person) => person.start < span.end && span.start < person.end)) continue;
    if (isOrganisation(name) || isVisitedAt(text, span.start, name)) found.push(span);
  }
  return found;
}

/** "Visited Brookfield Dairy": a capitalised word that opens the sentence is no part of the name. */
function leadLength(run: string): number {
  const [first = ''] = run.split(' ');
  const isLead = first.length < run.length && COMMON_WORDS.has(first.toLowerCase());
  if (!isLead) return 0;
  // "Director of Engineering": what is left of a position is no name.
  const link = /^(?:of|and|&|de)\s/u.exec(run.slice(first.length + 1))?.[0] ?? '';
  return first.length + 1 + link.length;
}

/** Tunde Bakare of Ikoyi Cold Stores: what stands behind the person. */
function behindPerson(text: string, start: number, name: string, personSpans: readonly Span[]): Span {
  const end = start + name.length;
  const person = personSpans.find((span) => span.start === start && span.end < end);
  const link = person === undefined ? null : /^\s(?:of|at|from)\s/u.exec(text.slice(person.end, end));
  return person === undefined || link === null ? { start, end } : { start: person.end + link[0].length, end };
}

const isOrganisation = (name: string): boolean => {
  const tokens = name.toLowerCase().split(/\s+/);
  const hasSector = tokens.slice(1).some((token) => SECTOR_WORDS_EN.has(token) || LEGAL_FORMS_EN.has(token));
  return hasSector || ORGANISATION_ENDINGS.test(name);
};

/** The Bett show is an event and no customer. */
const EVENT_BEHIND = /^ (?:show|fair|expo|conference|congress|summit|exhibition|trade show)\b/iu;

const isVisitedAt = (text: string, start: number, name: string): boolean => {
  const before = text.slice(Math.max(0, start - 16), start);
  if (EVENT_BEHIND.test(text.slice(start + name.length, start + name.length + 14))) return false;
  const [first = ''] = name.toLowerCase().split(/\s+/);
  return (
    /(?:\bat|visited|@|called|rang|(?:dropped|popped|called|stopped|looked) (?:in )?(?:on|at|by))\s(?:the\s)?$/iu.test(
      before,
    ) && !COMMON_WORDS.has(first)
  );
};
