/**
 * How the ledger is read. Pure. Later evidence supersedes earlier and does not erase it: current is the latest
 * observation, then the latest record. The order in which the entries come makes no difference.
 */
import { once } from './once.ts';
import { partOf } from './parts.ts';
import {
  type EvidenceProperty,
  type EvidenceValue,
  PROPERTY_VALUES,
  type SubjectKind,
} from './properties.ts';

/** The least that a rule needs of a piece of evidence. */
export type Fact = {
  subjectKind: SubjectKind;
  subjectId: string;
  property: EvidenceProperty;
  value: unknown;
  /** ISO date. */
  observedOn: string;
  recordedAt: Date;
  /** Somebody set it, in a form of its own or on the draft of a visit; absent: a note told it. */
  byHand?: boolean;
  /** The visit that it belongs to: what was corrected on a draft is the visit's own. */
  visitId?: string | null;
};

/** A fact whose value has the shape of its property. */
export type Known<F extends Fact, P extends EvidenceProperty> = Omit<F, 'value' | 'property'> & {
  property: P;
  value: EvidenceValue<P>;
};

/** All facts of a property, newest first. A value of another shape, as of a later release, is passed over. */
export const factsOf = <F extends Fact, P extends EvidenceProperty>(
  facts: readonly F[],
  property: P,
): Known<F, P>[] => [...((sortedByProperty(facts).get(property) ?? []) as Known<F, P>[])];

/** A ledger is asked for one property after another, person by person: it is checked and sorted once. */
const sortedByProperty = once(
  (facts: readonly Fact[]): ReadonlyMap<EvidenceProperty, readonly Fact[]> =>
    Map.groupBy(withoutReleased(facts.flatMap(checked).sort(newestFirst)), ({ property }) => property),
);

/** What was set by hand counts no more once somebody has said "as the visits tell"; set again later, it counts again. */
const withoutReleased = (newest: readonly Fact[]): readonly Fact[] => {
  const released = new Map<string, Fact>();
  for (const fact of newest) {
    if (fact.property !== 'released') continue;
    const { property, part } = fact.value as EvidenceValue<'released'>;
    const key = `${fact.subjectId} ${property} ${part}`;
    if (!released.has(key)) released.set(key, fact);
  }
  if (released.size === 0) return newest;
  return newest.filter((fact) => {
    if (!isSetByHand(fact) || fact.property === 'released') return true;
    const by = released.get(`${fact.subjectId} ${fact.property} ${partOf(fact.property, fact.value)}`);
    return by === undefined || isLater(fact, by);
  });
};

/** Set in a form of its own, beside what visits tell. */
export const isSetByHand = ({ byHand, visitId }: Pick<Fact, 'byHand' | 'visitId'>): boolean =>
  byHand === true && (visitId ?? null) === null;

const isLater = (a: Fact, b: Fact): boolean =>
  a.observedOn === b.observedOn ? a.recordedAt > b.recordedAt : a.observedOn > b.observedOn;

/** When somebody gave up what was set by hand of these properties of a subject, newest first: for its history. */
export const releasesOf = <F extends Fact>(
  facts: readonly F[],
  subjectId: string,
  properties: readonly EvidenceProperty[],
): Known<F, 'released'>[] =>
  factsOf(facts, 'released').filter(
    (fact) => fact.subjectId === subjectId && properties.some((property) => property === fact.value.property),
  );

const checked = once((fact: Fact): Fact[] => {
  const parsed = PROPERTY_VALUES[fact.property]?.safeParse(fact.value);
  return parsed?.success ? [{ ...fact, value: parsed.data }] : [];
});

/** Two entries of one moment stand by their values, so that no order of entry shows through. */
const newestFirst = (a: Omit<Fact, 'property'>, b: Omit<Fact, 'property'>): number =>
  compare(b.observedOn, a.observedOn) ||
  b.recordedAt.getTime() - a.recordedAt.getTime() ||
  compare(a.subjectId, b.subjectId) ||
  compare(JSON.stringify(a.value), JSON.stringify(b.value));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The fact that counts for each subject: the latest. Where a subject has several values side by side, `partOf` names
 * the part that a value speaks of, such as a gate's criterion: then the latest of each part, under `subject/part`.
 */
export const currentOf = <F extends Fact, P extends EvidenceProperty>(
  facts: readonly F[],
  property: P,
  partOf?: (value: EvidenceValue<P>) => string,
): ReadonlyMap<string, Known<F, P>> => {
  const current = new Map<string, Known<F, P>>();
  for (const fact of factsOf(facts, property)) {
    const key = partOf === undefined ? fact.subjectId : `${fact.subjectId}/${partOf(fact.value)}`;
    if (!current.has(key)) current.set(key, fact);
  }
  return current;
};

/** ISO date of the last contact with each person; absent where never met. */
export const lastMetOn = (facts: readonly Fact[]): ReadonlyMap<string, string> => {
  const met = new Map<string, string>();
  for (const fact of factsOf(facts, 'met')) {
    if (fact.value && !met.has(fact.subjectId)) met.set(fact.subjectId, fact.observedOn);
  }
  return met;
};

export type Contradiction<K> = { now: K; before: K };

/**
 * Subjects of whom the latest two tellings of a property differ, told within `withinDays` of each other: near enough
 * that one of them may be wrong, rather than that the world has changed.
 */
export const contradictionsOf = <F extends Fact, P extends EvidenceProperty>(
  facts: readonly F[],
  property: P,
  withinDays: number,
): Contradiction<Known<F, P>>[] => {
  const all = factsOf(facts, property);
  return [...currentOf(facts, property).values()].flatMap((now) => {
    const before = all.filter(({ subjectId }) => subjectId === now.subjectId)[1];
    if (before === undefined || isSame(before.value, now.value)) return [];
    return daysBetween(before.observedOn, now.observedOn) <= withinDays ? [{ now, before }] : [];
  });
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Whole days from one ISO date to another; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
