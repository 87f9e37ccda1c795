/** Whom a note that names no customer was with, by the people in it: "Met Priya Raman yesterday". */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { normalizeName } from '../../reading/name-forms.ts';
import type { PersonReading } from '../../reading/reading.ts';
import { type CalledPerson, findPeopleCalled } from '../stakeholders/people-called.ts';

export type AccountOfPeople = {
  account: { id: string; name: string };
  /** The person whose record tells it. */
  by: PersonReading;
  /** Records of the account that go by a name of the note. */
  idsOf: ReadonlyMap<string, readonly string[]>;
};

/** Names looked up at most: who comes later in a note was seldom the one visited. */
const NAMES_MAX = 4;

/** Null where nobody is on record, or where they may be of several customers. */
export const findAccountOfPeople = async (
  sql: Queries,
  viewer: Viewer,
  people: readonly PersonReading[],
): Promise<AccountOfPeople | null> => {
  const known = await Promise.all(
    people.slice(0, NAMES_MAX).map(async (by) => {
      const called = await findPeopleCalled(sql, viewer, by.name.value.written);
      return { by, called };
    }),
  );
  const told = known.filter(({ called }) => called.length > 0);
  const [first, ...more] = told;
  if (first === undefined) return null;
  const common = first.called.filter(({ accountId }) =>
    more.every(({ called }) => called.some((one) => one.accountId === accountId)),
  );
  const [only, ...others] = new Map(common.map((one) => [one.accountId, one])).values();
  if (only === undefined || others.length > 0) return null;
  if (more.length === 0 && !isTelling(first.by, only)) return null;
  const { accountId: id, accountName: name } = only;
  const theirs = ({ by, called }: (typeof told)[number]) =>
    [by.name.value.written, called.filter(({ accountId }) => accountId === id).map((one) => one.id)] as const;
  return { account: { id, name }, by: first.by, idsOf: new Map(told.map(theirs)) };
};

/** 王总 is some Wang of any company; a whole name is one person, and so is the only "Priya" that a rep knows. */
const isTelling = ({ name: { value } }: PersonReading, { name }: CalledPerson): boolean =>
  LATIN.test(value.written) || normalizeName(value.written) === normalizeName(name);

const LATIN = /^\p{Script=Latin}/u;
