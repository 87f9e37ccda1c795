/** What a later addition adds to a visit's content. Pure. What stood before stays unless the addition says otherwise. */
import { normalizeName } from '../../reading/name-forms.ts';
import type { Marked, VisitContent, VisitPerson } from './content.ts';

/** `added` was read from other words than the visit's note: its quotes would point into the wrong text. */
export const addToContent = (before: VisitContent, added: VisitContent): VisitContent => ({
  ...before,
  visitDate: before.visitDate ?? unquoted(added.visitDate),
  mode: before.mode ?? unquoted(added.mode),
  stage: unquoted(added.stage) ?? before.stage,
  sentiment: unquoted(added.sentiment) ?? before.sentiment,
  colleagues: [...new Set([...before.colleagues, ...added.colleagues])],
  people: addPeopleOf(before.people, added.people),
  amounts: addValues(before.amounts, added.amounts),
  competitors: addValues(before.competitors, added.competitors),
  objections: addValues(before.objections, added.objections),
  nextSteps: addValues(before.nextSteps, added.nextSteps),
  riskSignals: addValues(before.riskSignals, added.riskSignals),
  trade: addValues(before.trade, added.trade),
});

const unquoted = <T>(read: Marked<T> | null): Marked<T> | null =>
  read === null ? null : { ...read, quote: null };

const addValues = <T>(before: readonly Marked<T>[], added: readonly Marked<T>[]): Marked<T>[] => {
  const known = new Set(before.map((read) => JSON.stringify(read.value)));
  const fresh = added.filter((read) => !known.has(JSON.stringify(read.value)));
  return [...before, ...fresh.map((read) => ({ ...read, quote: null }))];
};

const samePerson = (a: VisitPerson, b: VisitPerson): boolean => {
  const [one, other] = [a.name.value, b.name.value];
  if (one.id !== null && other.id !== null) return one.id === other.id;
  return normalizeName(one.name) === normalizeName(other.name);
};

const addPeopleOf = (before: readonly VisitPerson[], added: readonly VisitPerson[]): VisitPerson[] => {
  const merged = before.map((person) => {
    const more = added.find((other) => samePerson(person, other));
    return more === undefined ? person : addToPerson(person, more);
  });
  const fresh = added.filter((person) => !before.some((other) => samePerson(person, other)));
  return [...merged, ...fresh.map(withoutQuotes)];
};

const withoutQuotes = (person: VisitPerson): VisitPerson => ({
  name: { ...person.name, quote: null },
  title: unquoted(person.title),
  role: unquoted(person.role),
  stance: unquoted(person.stance),
  present: { ...person.present, quote: null },
});

/** Who was there stays there: an addition often speaks of people without saying where they were. */
const addToPerson = (person: VisitPerson, more: VisitPerson): VisitPerson => ({
  ...person,
  title: person.title ?? unquoted(more.title),
  role: unquoted(more.role) ?? person.role,
  stance: unquoted(more.stance) ?? person.stance,
});
