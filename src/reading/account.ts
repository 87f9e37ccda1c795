/** Which organisation was visited: a known one whose name or short form stands in the note, else one that is spelt like one. */
import { COMMON_WORDS } from './lexicon/common.en.ts';
import { LEGAL_FORMS_EN, ORGANISATION_ENDINGS, SECTOR_WORDS_EN } from './lexicon/organisations.en.ts';
import { INSTITUTION_WORDS, LEGAL_FORMS_ZH, SECTOR_WORDS } from './lexicon/organisations.zh.ts';
import { anyOf } from './lexicon/words.ts';
import { entriesOf, matchEntries } from './match-names.ts';
import { nameForms, normalizeName } from './name-forms.ts';
import type { Passage } from './passage.ts';
import type { KnownAccount, NameRead, Read, Span } from './reading.ts';

type Candidate = Span & { written: string; ids: readonly string[]; points: number };

const POINTS = { known: 3, visited: 4, firstSentence: 2, opening: 1, thirdParty: -5, repeated: 0.5 } as const;
const NEEDED = 3;

const VISITED_ZH =
  /(?:去了?|到了?|来了?|在|跑了?|拜访了?|走访|回访|见了?|和|跟|与|给|问了?|约了?|从|请|陪|碰到|上门|进了?|电话|微信|补记前天|[：:])(?:一?[趟下]|的)?$/u;
const VISITED_EN =
  /(?:\b(?:at|visited|visit to|with|w\/?|from|of|called|rang|to|met|saw|back at|back from|@|for|into|by)|[/@])\s(?:the\s)?$/iu;
const THIRD_PARTY =
  /(?:听|替|竞争对手|竞品|对手|经销商|代理|在用|用的是?|一直用|之前用|比|被|找了?|叫了?|his customer|our installer|our partner|partner|competitor|incumbent|happy with|using|than|against|via|through|customer)\s?$/iu;

const ORGANISATION_ZH = new RegExp(
  `(?:\\p{Script=Han}|[A-Za-z0-9]){2,12}?(?:${anyOf([...LEGAL_FORMS_ZH, ...INSTITUTION_WORDS, ...SECTOR_WORDS])})(?:${anyOf([...LEGAL_FORMS_ZH, ...INSTITUTION_WORDS, ...SECTOR_WORDS])})*`,
  'gu',
);
/** What may stand before a name and is no part of it. */
const LEAD_ZH =
  /^(?:今天|昨天|前天|上午|下午|中午|晚上|早上|刚刚?|才|又|再|顺路|一起|我们?|[上下这本]周[一二三四五六日天]?|[上下]个?月|一早|今早|去了?|到了?|来了?|在|跑了?|拜访了?|走访了?|回访了?|见了?|和|跟|与|给|问了?|约了?|从|请了?|陪|碰到了?|上门|参加了?|听|的|是|了|趟|\d+|[点号日月]|微信|电话|视频|头回|第一次|客户)+/u;
const NOT_IN_NAME_ZH =
  /[的了是我你他她们这那不没有说都也就还被把让和跟与去来]|现在|一家|几家|别的|他们|大单位/u;

const CAPITALIZED = String.raw`[\p{Lu}][\p{L}\p{M}&'’-]*`;
const ORGANISATION_EN = new RegExp(
  `(?:${CAPITALIZED})(?:\\s(?:(?:of|and|&|de|für|van|von|the)\\s)?(?:${CAPITALIZED}))*`,
  'gu',
);

export function findAccount(
  passage: Passage,
  accounts: readonly KnownAccount[],
  personSpans: readonly Span[],
): Read<NameRead> | null {
  const entries = entriesOf(accounts);
  const raw = [...chineseCandidates(passage.text), ...latinCandidates(passage.text, personSpans)];
  const known = knownCandidates(passage.text, accounts);
  const scored = [...known, ...raw.map((span) => withIds(span, passage.text, entries))]
    .map((candidate) => ({ ...candidate, points: pointsOf(passage, candidate) }))
    .filter(({ points, ids }) => points >= NEEDED - (ids.length > 0 ? 1 : 0))
    .sort((a, b) => b.points - a.points || a.start - b.start || b.end - a.end);
  const [best] = scored;
  if (best === undefined) return null;
  return {
    value: { written: best.written, ids: best.ids },
    quote: { start: best.start, end: best.end },
    certainty: best.ids.length === 1 ? 'sure' : 'likely',
    by: `rules/account.${best.ids.length > 0 ? 'known' : 'named'}@1`,
  };
}

/** Where a known account's brand stands in the text, extended to the whole of what is written of its name. */
function knownCandidates(text: string, accounts: readonly KnownAccount[]): Omit<Candidate, 'points'>[] {
  const lower = text.toLowerCase();
  const byPlace = new Map<string, Omit<Candidate, 'points'> & { idList: string[] }>();
  for (const { id, name, aliases } of accounts) {
    for (const form of [name, ...aliases]) {
      const place = placeOf(lower, form);
      if (place === null) continue;
      const key = `${place.start}:${place.end}`;
      const had = byPlace.get(key);
      if (had === undefined) {
        const idList = [id];
        byPlace.set(key, { ...place, written: text.slice(place.start, place.end), ids: idList, idList });
      } else if (!had.idList.includes(id)) had.idList.push(id);
    }
  }
  return narrowed([...byPlace.values()], accounts);
}

/** Several accounts at one place: the written words decide by the rules of names. */
const narrowed = (
  candidates: readonly Omit<Candidate, 'points'>[],
  accounts: readonly KnownAccount[],
): Omit<Candidate, 'points'>[] =>
  candidates.map((candidate) => {
    if (candidate.ids.length < 2) return candidate;
    const here = accounts.filter(({ id }) => candidate.ids.includes(id));
    const { ids } = matchEntries(normalizeName(candidate.written), entriesOf(here));
    return { ...candidate, ids: ids.length > 0 ? ids : candidate.ids };
  });

function placeOf(lower: string, form: string): Span | null {
  const { bare, local, brand } = nameForms(form);
  for (const part of [form.toLowerCase(), bare, local, brand]) {
    if (part.length < 2 || (/^[a-z]/.test(part) && (part.length < 4 || COMMON_WORDS.has(part)))) continue;
    const start = lower.indexOf(part);
    if (start < 0) continue;
    const end = /\p{Script=Han}/u.test(part)
      ? extendChinese(lower, start + part.length, bare)
      : start + part.length;
    return { start: part === brand ? extendLeft(lower, start, bare) : start, end };
  }
  return null;
}

/** 泽川 in 宁波泽川精密: as long as the next written character stands farther on in the registered name. */
function extendChinese(lower: string, from: number, bare: string): number {
  let end = from;
  let at = bare.indexOf(lower[from - 1] ?? '\0') + 1;
  while (end < lower.length) {
    const next = bare.indexOf(lower[end] ?? '\0', at);
    if (next < 0 || !/\p{Script=Han}/u.test(lower[end] ?? '')) break;
    at = next + 1;
    end++;
  }
  return end;
}

function extendLeft(lower: string, from: number, bare: string): number {
  const head = bare.slice(0, Math.max(0, bare.indexOf(lower[from] ?? '\0')));
  return head !== '' && lower.slice(0, from).endsWith(head) ? from - head.length : from;
}

const withIds = (
  span: Span,
  text: string,
  entries: ReturnType<typeof entriesOf>,
): Omit<Candidate, 'points'> => {
  const written = text.slice(span.start, span.end);
  return { ...span, written, ids: matchEntries(normalizeName(written), entries).ids };
};

function chineseCandidates(text: string): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(ORGANISATION_ZH)) {
    const lead = LEAD_ZH.exec(match[0])?.[0].length ?? 0;
    const name = match[0].slice(lead);
    const { brand } = nameForms(name);
    if (name.length < 3 || NOT_IN_NAME_ZH.test(name) || brand.length < 2 || /\d/.test(name)) continue;
    if (!isNameLike(name)) continue;
    found.push({ start: match.index + lead, end: match.index + match[0].length });
  }
  return found;
}

const ONLY_SECTOR = new RegExp(`^(?:${anyOf([...INSTITUTION_WORDS, ...SECTOR_WORDS])})+$`, 'u');

/** 精密机械 alone is a line of business and nobody's name. */
const isNameLike = (name: string): boolean => !ONLY_SECTOR.test(name);

function latinCandidates(text: string, personSpans: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const match of text.matchAll(ORGANISATION_EN)) {
    const span = { start: match.index, end: match.index + match[0].length };
    if (personSpans.some((person) => person.start < span.end && span.start < person.end)) continue;
    const tokens = match[0].toLowerCase().split(/\s+/);
    const isOrganisation =
      tokens.length > 1 &&
      tokens.slice(1).some((token) => SECTOR_WORDS_EN.has(token) || LEGAL_FORMS_EN.has(token));
    const before = text.slice(Math.max(0, span.start - 16), span.start);
    const isVisited =
      /(?:\bat|visited|@|called|rang)\s(?:the\s)?$/iu.test(before) && !COMMON_WORDS.has(tokens[0] ?? '');
    if (isOrganisation || ORGANISATION_ENDINGS.test(match[0]) || isVisited) found.push(span);
  }
  return found;
}

function pointsOf(passage: Passage, candidate: Omit<Candidate, 'points'>): number {
  const { text } = passage;
  const before = text.slice(Math.max(0, candidate.start - 14), candidate.start);
  const firstEnd = passage.sentences[0]?.end ?? text.length;
  let points = 0;
  if (candidate.ids.length > 0) points += POINTS.known;
  if (VISITED_ZH.test(before) || VISITED_EN.test(before)) points += POINTS.visited;
  if (candidate.start < firstEnd) points += POINTS.firstSentence;
  if (candidate.start <= 2) points += POINTS.opening;
  if (THIRD_PARTY.test(before)) points += POINTS.thirdParty;
  if (text.indexOf(candidate.written, candidate.end) >= 0) points += POINTS.repeated;
  return points;
}
