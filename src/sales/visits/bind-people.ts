/** Links a draft's people to the records of the account visited. Pure. A namesake elsewhere is somebody else. */
import { normalizeName } from '../../reading/name-forms.ts';
import { isFullerName } from '../../reading/people/name-parts.ts';
import type { KnownPerson } from '../../reading/reading.ts';
import type { Named, VisitPerson } from './content.ts';

/** `formerIds`: records merged into this one, which older notes still name. */
type Known = KnownPerson & { formerIds?: readonly string[] };

/** `known`: the people of the account, none where it is not known yet. Who was chosen there stays chosen. */
export const bindPeople = (people: readonly VisitPerson[], known: readonly Known[]): VisitPerson[] =>
  people.map((person) => ({ ...person, name: { ...person.name, value: bind(person.name.value, known) } }));

const bind = (named: Named, known: readonly Known[]): Named => {
  const { id } = named;
  const linked = id === null ? undefined : known.find((one) => one.id === id || one.formerIds?.includes(id));
  if (linked !== undefined) return linked.id === id ? named : { ...named, id: linked.id, name: linked.name };
  // Set by hand to a new person, not merely unknown: nobody is to be put in the place.
  const isUnbound = named.id !== null || named.candidates !== undefined;
  const fitting = isUnbound ? fittingIn(named, known) : [];
  const [only, ...more] = fitting;
  if (only !== undefined && more.length === 0) {
    return { ...named, id: only.id, name: only.name, options: [] };
  }
  const options = fitting.map((person) => person.id);
  if (named.id === null)
    return { ...named, options, ...shorterNames(named, fitting, isUnbound ? known : []) };
  // Known at another account: kept in mind, should that account come back.
  const candidates = named.candidates ?? [named.id];
  return { id: null, name: named.written, written: named.written, options, candidates };
};

const fittingIn = ({ name, written, candidates = [] }: Named, known: readonly Known[]) => {
  const meant = known.filter((person) => candidates.includes(person.id));
  if (meant.length > 0) return meant;
  const keys = new Set([name, written].map(normalizeName));
  return known.filter((person) =>
    [person.name, ...person.aliases].some((form) => keys.has(normalizeName(form))),
  );
};

/** 王总 may be the 王志强 of the note: worth a question, never a link of ours. */
const shorterNames = (
  { written }: Named,
  fitting: readonly KnownPerson[],
  known: readonly Known[],
): Pick<Named, 'shorter'> => {
  const ids =
    fitting.length > 0 ? [] : known.filter(({ name }) => isFullerName(written, name)).map(({ id }) => id);
  return ids.length === 0 ? {} : { shorter: ids };
};
