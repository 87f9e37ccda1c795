/** The customer's persons in a note: mentions found, those of one person joined, and what is said of each. */
import { HONORIFICS_EN } from '../lexicon/given.en.ts';
import { HEEDS_ANOTHER } from '../lexicon/roles.ts';
import { TITLE_HONORIFICS } from '../lexicon/titles.zh.ts';
import { normalizeName } from '../name-forms.ts';
import { clauseAt, type Passage } from '../passage.ts';
import type { KnownPerson, PersonReading, Read, Span } from '../reading.ts';
import { latinPeople } from './find-people.en.ts';
import { chinesePeople } from './find-people.zh.ts';
import { isOutsider } from './outsiders.ts';
import { presenceOf, roleOf, type Surroundings, stanceOf, TOLD_DECIDER } from './person-facts.ts';
import { type PersonMention, withoutOverlap } from './person-mention.ts';
import { titleStart } from './title-before.zh.ts';
import { latinTitleWithin } from './title-beside.en.ts';

const STRENGTH_MIN = 2;
const BRACKETED = /^\s?[（(]([^）)]{1,60})[）)]/u;
/** How far behind a name its position may stand. */
const TITLE_REACH = 48;

export function findPeople(
  passage: Passage,
  known: readonly KnownPerson[],
  accountSpans: readonly Span[] = [],
  reachedNobody = false,
): PersonReading[] {
  const latin = latinPeople(passage.text);
  const mentions = withoutOverlap(
    [
      ...chinesePeople(passage.text),
      ...latin,
      ...byOneName(passage.text, latin),
      ...knownMentions(passage.text, known),
    ].filter(
      ({ strength, start, end }) =>
        strength >= STRENGTH_MIN &&
        !accountSpans.some((account) => account.start <= start && end <= account.end),
    ),
  );
  // Who is ours in one place is ours wherever the note names him.
  const groups = groupsOf(mentions).filter(
    (group) => !group.some((mention) => isOutsider(passage.text, mention)),
  );
  const people = groups.map((group) => readingOf(passage, group, mentions, known, reachedNobody));
  return withoutSecondOwner(withHeeded(people, passage.text, mentions));
}

/** Further places where somebody named in full goes by one name: Bev of Bev Tully. */
function byOneName(text: string, people: readonly PersonMention[]): PersonMention[] {
  const names = new Set(
    people.flatMap(({ given, surname }) => (given !== '' && surname !== '' ? [given, surname] : [])),
  );
  return [...names]
    .filter((name) => /^\p{Lu}\p{Ll}{1,}$/u.test(name))
    .flatMap((name) =>
      Array.from(
        text.matchAll(new RegExp(`(?<!\\p{Script=Latin})${name}(?!\\p{Script=Latin})`, 'gu')),
        ({ index }) => ({
          start: index,
          end: index + name.length,
          written: name,
          surname: '',
          given: name,
          honorific: '',
          strength: 2.2,
        }),
      ),
    );
}

/** 邹总听她的: the person spoken of before is the one whose word counts. */
function withHeeded(
  people: readonly PersonReading[],
  text: string,
  mentions: readonly PersonMention[],
): PersonReading[] {
  const heeded = new Set(
    mentions.flatMap(({ end }, index) => {
      const previous = mentions[index - 1];
      return previous !== undefined && HEEDS_ANOTHER.test(text.slice(end, end + 24)) ? [previous.start] : [];
    }),
  );
  return people.map((person) => {
    const isHeeded = mentions.some(
      ({ start, written }) => heeded.has(start) && written === person.name.value.written,
    );
    if (!isHeeded || person.role?.value === 'coach') return person;
    const quote = person.name.quote;
    return {
      ...person,
      role: { value: 'influencer', quote, certainty: 'likely', by: 'rules/role.heeded@1' },
    };
  });
}

/** The owner decides, unless the note gives the last word to another. */
function withoutSecondOwner(people: readonly PersonReading[]): PersonReading[] {
  const isTold = people.some(({ role }) => role?.value === 'decider' && role.by === TOLD_DECIDER);
  return people.map((person) =>
    isTold && person.role?.value === 'decider' && person.role.by !== TOLD_DECIDER
      ? { ...person, role: null }
      : person,
  );
}

/** Whole names that the writer may mean: what is on record is a name, whatever it is spelt like. */
function knownMentions(text: string, known: readonly KnownPerson[]): PersonMention[] {
  const found: PersonMention[] = [];
  for (const { name, aliases } of known) {
    for (const form of [name, ...aliases]) {
      const start = form.length < 2 ? -1 : text.indexOf(form);
      if (start < 0) continue;
      const [given = '', ...rest] = form.split(' ');
      const from = start - honorificBefore(text, start).length;
      found.push({
        start: from,
        end: start + form.length,
        written: text.slice(from, start + form.length),
        surname: rest.at(-1) ?? form.slice(0, 1),
        given: rest.length > 0 ? given : form.slice(1),
        honorific: '',
        strength: 6,
      });
    }
  }
  return found;
}

const honorificBefore = (text: string, start: number): string => {
  const before = /([A-Za-z]+)\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start));
  return before?.[1] !== undefined && HONORIFICS_EN.has(before[1].toLowerCase()) ? before[0] : '';
};

/** Mentions of one person, the fullest name first. */
function groupsOf(mentions: readonly PersonMention[]): PersonMention[][] {
  const groups: PersonMention[][] = [];
  for (const mention of mentions) {
    const group = groups.find((others) => others.some((other) => isSame(other, mention)));
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups;
}

function isSame(a: PersonMention, b: PersonMention): boolean {
  if (a.written === b.written) return true;
  const [x, y] = [normalizeName(a.surname), normalizeName(b.surname)];
  // Kevin and Kevin谢 are one.
  if (/\p{Script=Han}/u.test(a.written) !== /\p{Script=Han}/u.test(b.written))
    return a.given !== '' && a.given === b.given && /^[A-Z]/.test(a.given);
  if (/\p{Script=Han}/u.test(a.written)) return isSameChinese(a, b);
  if (x !== '' && x === y) return a.given === '' || b.given === '' || a.given === b.given;
  return isOneNameOf(a, b) || isOneNameOf(b, a);
}

/** Hanh of Nguyen Thi Hanh, Dr Farid of Dr Farid Hamzah: one of the names, the other way of address left out. */
const isOneNameOf = (short: PersonMention, long: PersonMention): boolean => {
  const only = short.given === '' ? short.surname : short.surname === '' ? short.given : '';
  return only !== '' && long.given !== '' && long.surname !== '' && [long.given, long.surname].includes(only);
};

/** 王总 and 王志强 are one; 王总 and 王工 are two, as the form of address differs. */
function isSameChinese(a: PersonMention, b: PersonMention): boolean {
  if (a.surname === '' || a.surname !== b.surname) return false;
  if (a.given !== '' && b.given !== '') return a.given === b.given;
  const familiar = (mention: PersonMention) => /^[老小大阿]$/u.test(mention.honorific);
  if (a.given === '' && b.given === '') return a.honorific === b.honorific || familiar(a) !== familiar(b);
  return true;
}

function readingOf(
  passage: Passage,
  group: readonly PersonMention[],
  all: readonly PersonMention[],
  known: readonly KnownPerson[],
  reachedNobody: boolean,
): PersonReading {
  const name = group.reduce((best, mention) => (mention.given.length > best.given.length ? mention : best));
  const title = titleOf(passage.text, group);
  const around = group.flatMap((mention) => surroundings(passage, mention, all));
  const quote = { start: name.start, end: name.end };
  return {
    name: {
      value: { written: name.written, ids: idsOf(group, known) },
      quote,
      certainty: name.strength >= 3 ? 'sure' : 'likely',
      by: 'rules/person.name@1',
    },
    title,
    role: roleOf(around, title?.value ?? null, isOwner(group)),
    stance: stanceOf(around, passage.text),
    present: presenceOf(around, quote, reachedNobody),
  };
}

const isOwner = (group: readonly PersonMention[]): boolean =>
  group.some(({ honorific }) => /^(?:老板娘?|掌柜)$/u.test(honorific));

/** How many sentences behind are looked at for more about the same person. */
const FOLLOWING_MAX = 3;
/** A pronoun, or a sentence without a subject of its own: 他还说…, "Waited 8 days". */
const GOES_ON =
  /^(?:还|又|也|并|Off the record|[A-Z][a-z]+(?:s|ed)\b(?! (?:is|are|was|were|has|have)\b))|^[^。]{0,20}[他她](?!们|家)|\b(?:he|she|his|her|him)\b/iu;
/** Next to a list mark stands the next person's description: 冉科长、以后带班的邓师傅. */
const LISTED = /^(?:[、/&]|\s?(?:和|与|以及)|,? and\s)/u;

/** From the name to the next person or the end of what is said of this one. */
function surroundings(
  passage: Passage,
  mention: PersonMention,
  all: readonly PersonMention[],
): Surroundings[] {
  const clause = clauseAt(passage, mention.start);
  if (clause === null) return [];
  const next = all.find(({ start }) => start >= mention.end)?.start ?? passage.text.length;
  const isListed = LISTED.test(passage.text.slice(mention.end, mention.end + 5));
  const end = isListed
    ? mention.end
    : Math.max(mention.end, Math.min(lastEnd(passage, clause.sentence, next), next));
  const sentenceStart = passage.sentences[clause.sentence]?.start ?? clause.start;
  // 拍板的是厂长佟总: a position right before the name is part of the naming.
  const head = titleStart(passage.text, mention.start);
  const from = head >= 0 ? head : mention.start;
  const before = passage.text.slice(Math.max(sentenceStart, from - 24), from);
  return [
    {
      start: mention.end,
      end,
      text: passage.text.slice(mention.end, end),
      clauseStart: clause.start,
      before,
    },
  ];
}

/** End of the sentence, or of the last one before the next person that goes on about the same. */
function lastEnd(passage: Passage, sentence: number, next: number): number {
  let last = sentence;
  for (let at = sentence + 1; at <= sentence + FOLLOWING_MAX; at++) {
    const following = passage.sentences[at];
    if (following === undefined || following.start >= next) break;
    if (GOES_ON.test(following.text)) last = at;
  }
  return passage.sentences[last]?.end ?? passage.text.length;
}

function idsOf(group: readonly PersonMention[], known: readonly KnownPerson[]): string[] {
  const forms = new Set(group.map(({ written }) => normalizeName(written)));
  const exact = known.filter(({ name, aliases }) =>
    [name, ...aliases].some((form) => forms.has(normalizeName(form))),
  );
  if (exact.length > 0) return exact.map(({ id }) => id);
  const [first] = group;
  if (first === undefined) return [];
  const surname = normalizeName(first.surname);
  const given = normalizeName(first.given);
  return known
    .filter(({ name }) => {
      const full = normalizeName(name);
      if (/\p{Script=Han}/u.test(full)) return given === '' && surname !== '' && full.startsWith(surname);
      const tokens = full.split(' ');
      return surname === ''
        ? tokens[0] === given
        : tokens.at(-1) === surname && (given === '' || tokens[0] === given);
    })
    .map(({ id }) => id);
}

const titleHonorifics = new Set(TITLE_HONORIFICS);

function titleOf(text: string, group: readonly PersonMention[]): Read<string> | null {
  for (const mention of group) {
    const span = titleBeside(text, mention);
    if (span !== null) return titleRead(text, span);
  }
  const inName = group.find(({ honorific }) => titleHonorifics.has(honorific));
  if (inName === undefined) return null;
  return titleRead(text, { start: inName.end - inName.honorific.length, end: inName.end });
}

function titleBeside(text: string, mention: PersonMention): Span | null {
  const start = titleStart(text, mention.start);
  if (start >= 0) {
    const end =
      titleHonorifics.has(mention.honorific) && mention.given === '' ? mention.start : mention.start;
    return { start, end };
  }
  // 技术部的何工
  const behindOf = text[mention.start - 1] === '的' ? titleStart(text, mention.start - 1) : -1;
  if (behindOf >= 0) return { start: behindOf, end: mention.start - 1 };
  const bracket = BRACKETED.exec(text.slice(mention.end, mention.end + TITLE_REACH));
  if (bracket?.[1] !== undefined) {
    const from = mention.end + bracket[0].indexOf(bracket[1]);
    const inner = titleStart(text, from + bracket[1].length);
    if (inner >= from) return { start: inner, end: from + bracket[1].length };
    return latinTitleWithin(text, from, from + bracket[1].length);
  }
  const after = text.slice(mention.end, mention.end + TITLE_REACH);
  const apposition =
    /^(?:,\s?|\s(?:from|of|the|is (?:the|their)|in)\s)(?:(?:from|the|their|a)\s)?[^,.;\n]{1,40}/u.exec(
      after,
    )?.[0];
  if (apposition === undefined) return latinTitleBefore(text, mention);
  return (
    latinTitleWithin(text, mention.end, mention.end + apposition.length) ?? latinTitleBefore(text, mention)
  );
}

/** "plant manager Tom Reed", "their buyer Anna". */
function latinTitleBefore(text: string, mention: PersonMention): Span | null {
  const before = /(?:[\p{Script=Latin}/&-]+\s?){1,3}$/u.exec(
    text.slice(Math.max(0, mention.start - 40), mention.start),
  )?.[0];
  if (before === undefined) return null;
  const from = mention.start - before.length;
  const span = latinTitleWithin(text, from, mention.start);
  return span !== null && span.end >= mention.start - 1 ? span : null;
}

const titleRead = (text: string, { start, end }: Span): Read<string> => ({
  value: text.slice(start, end),
  quote: { start, end },
  certainty: 'sure',
  by: 'rules/title.beside@1',
});
