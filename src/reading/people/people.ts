/** The customer's persons in a note: those of one person joined, and what is said of each. */
import { HEEDS_ANOTHER } from '../lexicon/roles.ts';
import type { Passage } from '../passage.ts';
import type { KnownPerson, PersonReading } from '../reading.ts';
import type { NamedPeople } from './find-mentions.ts';
import { type LikelyFacts, likelyFacts, presenceOf, roleOf, stanceOf, TOLD_DECIDER } from './person-facts.ts';
import type { PersonMention } from './person-mention.ts';
import { idsOf } from './resolve-person.ts';
import { surroundings } from './surroundings.ts';
import { titleOf } from './title.ts';

/** `reachedNobody`: the note tells of no meeting, so nobody was present. */
export function readPeople(
  passage: Passage,
  { mentions, groups }: NamedPeople,
  known: readonly KnownPerson[],
  reachedNobody = false,
): PersonReading[] {
  const nextStarts = new Map(
    mentions.map((mention, index): [PersonMention, number] => [
      mention,
      mentions[index + 1]?.start ?? passage.text.length,
    ]),
  );
  const likely = likelyFacts(passage.likely);
  const people = groups.map((group) => readingOf(passage, group, nextStarts, known, reachedNobody, likely));
  return withoutSecondCoach(withoutSecondOwner(withHeeded(people, passage.text, mentions)));
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
      return previous !== undefined && HEEDS_ANOTHER.test(text.slice(end, end + 24))
        ? [previous.written]
        : [];
    }),
  );
  return people.map((person) => {
    if (!heeded.has(person.name.value.written) || person.role?.value === 'coach') return person;
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

/** Advice has one giver: whom it is about is named behind it and is no coach. */
function withoutSecondCoach(people: readonly PersonReading[]): PersonReading[] {
  const coaches = people.flatMap(({ role }) => (role?.value === 'coach' ? [role.quote.start] : []));
  const first = Math.min(...coaches);
  return people.map((person) =>
    person.role?.value === 'coach' && person.role.quote.start > first ? { ...person, role: null } : person,
  );
}

function readingOf(
  passage: Passage,
  group: readonly PersonMention[],
  nextStarts: ReadonlyMap<PersonMention, number>,
  known: readonly KnownPerson[],
  reachedNobody: boolean,
  likely: LikelyFacts,
): PersonReading {
  const name = group.reduce((best, mention) => (fullness(mention) > fullness(best) ? mention : best));
  const title = titleOf(passage.text, group);
  const around = group.flatMap((mention) =>
    surroundings(passage, mention, nextStarts.get(mention) ?? passage.text.length),
  );
  const quote = { start: name.start, end: name.end };
  return {
    name: {
      value: { written: name.written, ids: idsOf(group, known) },
      quote,
      certainty: name.strength >= 3 ? 'sure' : 'likely',
      by: 'rules/person.name@1',
    },
    title,
    role: roleOf(around, title?.value ?? null, isOwner(group), likely),
    stance: stanceOf(around, passage.text, likely),
    present: presenceOf(around, quote, reachedNobody),
  };
}

/** 王志强 says more than 王总, Petr Dvořák more than Dvořák; the longer given name among equals. */
const fullness = ({ surname, given }: PersonMention): number =>
  given.length + (surname !== '' && given !== '' ? NAME_LENGTH_MAX : 0);

/** More than any name has letters. */
const NAME_LENGTH_MAX = 100;

const isOwner = (group: readonly PersonMention[]): boolean =>
  group.some(({ honorific }) => /^(?:老板娘?|掌柜)$/u.test(honorific));
