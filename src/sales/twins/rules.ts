/** Which records look alike, and which of two is kept. Pure. */
import {
  isFullerAccountName,
  mayBeOneAccount,
  type PlacedAccount,
} from '../../reading/may-be-one-account.ts';
import { isFullerName, mayBeOnePerson, nameTraits } from '../../reading/people/name-parts.ts';
import type { TwinKind } from './kinds.ts';

export type Twin = { id: string; name: string };
export type Pair<T extends Twin = Twin> = { kind: TwinKind; keep: T; other: T };

/** Pairs shown on one page; more would be a clean-up, not a tap. */
export const PAIRS_SHOWN = 3;

/** Ids in the order of their storing. */
export const pairKey = (a: string, b: string): string => (a < b ? `${a}/${b}` : `${b}/${a}`);

/** People of one account that may be one, but for the pairs (`pairKey`) that are known to be two. */
export const peopleAlike = <T extends Twin>(people: readonly T[], apart: ReadonlySet<string>): Pair<T>[] => {
  const all = people.map((person) => ({ person, traits: nameTraits(person.name) }));
  return all.flatMap((one, index) =>
    all
      .slice(index + 1)
      .filter(({ traits }) => mayBeOnePerson(one.traits, traits))
      .filter(({ person }) => !apart.has(pairKey(one.person.id, person.id)))
      .map(({ person }) => pairOf('person', one.person, person, isFullerName)),
  );
};

/** Accounts that may be one with this one, but for the pairs that are known to be two. */
export const accountsAlike = <T extends PlacedAccount>(
  account: T,
  others: readonly T[],
  apart: ReadonlySet<string>,
): Pair<T>[] =>
  others
    .filter(({ id }) => id !== account.id && !apart.has(pairKey(account.id, id)))
    .filter((other) => mayBeOneAccount(account, other))
    .map((other) => pairOf('account', account, other, isFullerAccountName));

/** The fuller name is kept, else the older record (ids grow with time). */
const pairOf = <T extends Twin>(
  kind: TwinKind,
  one: T,
  other: T,
  isFuller: (fuller: string, short: string) => boolean,
): Pair<T> => {
  const keepsOne = isFuller(one.name, other.name) || (!isFuller(other.name, one.name) && one.id < other.id);
  return keepsOne ? { kind, keep: one, other } : { kind, keep: other, other: one };
};
