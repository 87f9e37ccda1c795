/** Which people of one account look alike, and which record is kept. Pure. */
import { isFullerName, mayBeOnePerson } from '../../reading/people/name-parts.ts';

export type Contact = { id: string; name: string };
export type Pair = { keep: Contact; other: Contact };

/** Pairs shown on one page; more would be a clean-up, not a tap. */
export const PAIRS_SHOWN = 3;

/** Ids in the order of their storing. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}/${b}` : `${b}/${a}`);

/** Pairs that nobody has judged yet. The fuller name is kept, else the older record (ids grow with time). */
export const lookAlikes = (people: readonly Contact[], judged: ReadonlySet<string>): Pair[] =>
  people.flatMap((one, index) =>
    people.slice(index + 1).flatMap((other): Pair[] => {
      if (judged.has(pairKey(one.id, other.id)) || !mayBeOnePerson(one.name, other.name)) return [];
      return [keepsOne(one, other) ? { keep: one, other } : { keep: other, other: one }];
    }),
  );

const keepsOne = (one: Contact, other: Contact): boolean => {
  if (isFullerName(one.name, other.name)) return true;
  return !isFullerName(other.name, one.name) && one.id < other.id;
};
