/** Whether two organisations on record may be one, by their names and places. Pure. */
import { entriesOf, matchEntries } from './match-names.ts';
import { nameForms, normalizeName, placeIn } from './name-forms.ts';
import type { KnownAccount } from './reading.ts';

/** `region` as a file of accounts tells it; null where none does. */
export type PlacedAccount = KnownAccount & { region: string | null };

/**
 * One name in other dress (legal form, width, case), one contained in the other, or one sound; in the same place, or
 * with a place on one side only. 宁波恒泰 and 恒泰精密机械有限公司 may be one, 宁波恒泰 and 苏州恒泰 are two.
 */
export const mayBeOneAccount = (one: PlacedAccount, other: PlacedAccount): boolean =>
  !areApart(placeIn(one.name), placeIn(other.name)) &&
  !areApart(placeName(one.region), placeName(other.region)) &&
  (isMeantBy(one, other) || isMeantBy(other, one));

/** The name that says more of the two: without the legal form first, then as a whole. */
export const isFullerAccountName = (fuller: string, short: string): boolean => {
  const [a, b] = [nameForms(fuller), nameForms(short)];
  return a.bare.length === b.bare.length ? a.full.length > b.full.length : a.bare.length > b.bare.length;
};

const areApart = (one: string, other: string): boolean =>
  one !== '' && other !== '' && !one.includes(other) && !other.includes(one);

const placeName = (region: string | null): string => normalizeName(region ?? '');

const isMeantBy = (known: KnownAccount, written: KnownAccount): boolean => {
  const entries = entriesOf([known]);
  return [written.name, ...written.aliases].some((name) => matchEntries(name, entries).ids.length > 0);
};
