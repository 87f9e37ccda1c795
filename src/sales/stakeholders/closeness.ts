/** K6 and K7: how close we are, how much we are trusted, and what follows. Pure. */
import { addDays } from '../../reading/dates/calendar.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import { daysBetween, factsOf, type Known } from '../evidence/rules.ts';
import { CLOSENESS_DEGREES, type Closeness, TRUST_KINDS, type TrustKind, type TrustLevel } from './kinds.ts';
import type { PeopleNumbers } from './numbers.ts';
import type { Standing } from './standing.ts';

export type ClosenessNow = {
  /** As last told. */
  told: Closeness;
  /** After the time unseen. */
  now: Closeness;
  wanted: Closeness | null;
  /** Degrees still to go, 0 where it is as wanted or nobody has said what is wanted. */
  gap: number;
  daysUnseen: number;
};

/** Falls by a degree for each stretch of time unseen since it was told or he was met; never below nodding. */
export const closenessOf = (
  { closeness, closenessWanted, lastMet }: Pick<Standing, 'closeness' | 'closenessWanted' | 'lastMet'>,
  today: string,
  { closenessFallsAfterDays }: PeopleNumbers,
): ClosenessNow | null => {
  if (closeness === null) return null;
  const toldOn = closeness.entry.observedOn;
  const seenOn = lastMet !== null && lastMet.lastOn > toldOn ? lastMet.lastOn : toldOn;
  const daysUnseen = Math.max(0, daysBetween(seenOn, today));
  const fallen = closeness.value - Math.floor(daysUnseen / closenessFallsAfterDays);
  const now = CLOSENESS_DEGREES.findLast((degree) => degree <= fallen) ?? 1;
  const wanted = closenessWanted?.value ?? null;
  return { told: closeness.value, now, wanted, gap: Math.max(0, (wanted ?? now) - now), daysUnseen };
};

/** A telling of closeness and what became of it. */
export type ClosenessRecord = {
  entry: Known<LedgerEntry, 'closeness'>;
  /** Whoever told it later told another degree or the same anew: it counts no more. */
  isSuperseded: boolean;
  /** Since when he is unseen, ISO date: of the telling, or of a later meeting. */
  seenOn: string;
  /** Days on which it fell by a degree since, ISO dates. */
  fellOn: readonly string[];
  now: Closeness;
};

/** All that was told of a person's closeness, newest first, and how each has decayed. `facts`: of any person. */
export const closenessRecords = (
  { id, lastMet }: Pick<Standing, 'id' | 'lastMet'>,
  facts: readonly LedgerEntry[],
  today: string,
  { closenessFallsAfterDays }: PeopleNumbers,
): ClosenessRecord[] =>
  factsOf(facts, 'closeness')
    .filter(({ subjectId }) => subjectId === id)
    .map((entry, index) => {
      const seenOn =
        lastMet !== null && lastMet.lastOn > entry.observedOn ? lastMet.lastOn : entry.observedOn;
      const falls = Math.min(
        entry.value - 1,
        Math.floor(Math.max(0, daysBetween(seenOn, today)) / closenessFallsAfterDays),
      );
      const fellOn = Array.from({ length: falls }, (_, at) =>
        addDays(seenOn, (at + 1) * closenessFallsAfterDays),
      );
      const now = CLOSENESS_DEGREES.find((degree) => degree === entry.value - falls) ?? 1;
      return { entry, isSuperseded: index > 0, seenOn, fellOn, now };
    });

/** The kind of trust to work on next: the lowest known; of equals the first, as the mind goes before the heart. */
export const lowestTrust = ({
  trust,
}: Pick<Standing, 'trust'>): { kind: TrustKind; level: TrustLevel } | null => {
  const known = TRUST_KINDS.flatMap((kind) => {
    const level = trust[kind]?.value;
    return level === undefined ? [] : [{ kind, level }];
  });
  const least = Math.min(...known.map(({ level }) => level));
  return known.find(({ level }) => level === least) ?? null;
};
