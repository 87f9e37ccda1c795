/** All places of a note that name a person of the customer's, those of one person together. */
import { COMMON_WORDS } from '../lexicon/common.en.ts';
import { GIVEN_NAMES, HONORIFICS_EN } from '../lexicon/given.en.ts';
import { matchesOf } from '../matches.ts';
import type { KnownPerson, Span } from '../reading.ts';
import { isCompanion, type Records } from './companions.ts';
import { latinPeople } from './find-people.en.ts';
import { chinesePeople } from './find-people.zh.ts';
import { groupMentions } from './group-mentions.ts';
import { isOutsider } from './outsiders.ts';
import { type PersonMention, withoutOverlap } from './person-mention.ts';

/** `mentions`: every person named, ours too, as they bound what is said of another. `groups`: the customer's. */
export type NamedPeople = { mentions: readonly PersonMention[]; groups: readonly PersonMention[][] };

const STRENGTH_MIN = 2;

export function findMentions(text: string, records: Records): NamedPeople {
  const latin = latinPeople(text);
  const chinese = chinesePeople(text);
  const all = [
    ...chinese,
    ...byFullName(text, chinese),
    ...latin,
    ...byOneName(text, latin),
    ...knownMentions(text, records.known),
    ...smallFirstNames(text, records.known),
  ];
  return grouped(text, withoutOverlap(all.filter(({ strength }) => strength >= STRENGTH_MIN)), records, null);
}

/** The same without the names that are part of an organisation's, and without those who went there with the writer. */
export const outsideOf = (
  text: string,
  { mentions }: NamedPeople,
  records: Records,
  account: Span,
): NamedPeople =>
  grouped(
    text,
    mentions.filter(({ start, end }) => !(account.start <= start && end <= account.end)),
    records,
    account,
  );

/** Who is ours in one place is ours wherever the note names him. */
const grouped = (
  text: string,
  mentions: readonly PersonMention[],
  records: Records,
  account: Span | null,
): NamedPeople => ({
  mentions,
  groups: groupMentions(mentions).filter(
    (group) =>
      !group.some((mention) => isOutsider(text, mention)) && !isCompanion(text, group, records, account),
  ),
});

/** Further places of a full name in Chinese: what follows there need not close a name any more. */
function byFullName(text: string, people: readonly PersonMention[]): PersonMention[] {
  const named = new Map(
    people.flatMap((person) =>
      person.given !== '' && person.honorific === '' && /^\p{Script=Han}{2,4}$/u.test(person.written)
        ? [[person.written, person] as const]
        : [],
    ),
  );
  return [...named].flatMap(([written, person]) =>
    matchesOf(new RegExp(written, 'gu'), text).map(({ index }) => ({
      ...person,
      start: index,
      end: index + written.length,
      strength: Math.min(person.strength, 2.2),
    })),
  );
}

/** Further places where somebody goes by one name: Bev of Bev Tully, Ewan of Ewan, the operator. */
function byOneName(text: string, people: readonly PersonMention[]): PersonMention[] {
  const names = new Set(people.flatMap(({ given, surname }) => (given === '' ? [] : [given, surname])));
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

/** tom is not happy: on a phone first names on record are written small; what is also a word is left out. */
function smallFirstNames(text: string, known: readonly KnownPerson[]): PersonMention[] {
  return known.flatMap(({ name }) => {
    const [given = '', ...rest] = name.split(' ');
    const small = given.toLowerCase();
    if (rest.length === 0 || !GIVEN_NAMES.has(small) || COMMON_WORDS.has(small)) return [];
    return matchesOf(new RegExp(`(?<![\\p{L}@.])${small}(?![\\p{L}@])`, 'gu'), text).map(({ index }) => ({
      start: index,
      end: index + small.length,
      written: given,
      surname: '',
      given,
      honorific: '',
      strength: 2.2,
    }));
  });
}

const honorificBefore = (text: string, start: number): string => {
  const before = /([A-Za-z]+)\.?\s$/u.exec(text.slice(Math.max(0, start - 12), start));
  return before?.[1] !== undefined && HONORIFICS_EN.has(before[1].toLowerCase()) ? before[0] : '';
};
