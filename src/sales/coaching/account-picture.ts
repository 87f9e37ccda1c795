/** What is known of an account after a visit, as the coaching rules see it. Pure; from the ledger alone. */

import type { StepOwner } from '../../reading/labels.ts';
import type { DealStage } from '../deals/stages.ts';
import {
  type EvidenceProperty,
  type EvidenceValue,
  PROPERTY_VALUES,
  type SubjectKind,
} from '../evidence/properties.ts';

/** A piece of evidence: the latest for its subject, property and value, of this visit and of all others apart. */
export type KnownFact = {
  subjectKind: SubjectKind;
  subjectId: string;
  property: EvidenceProperty;
  value: unknown;
  /** ISO date. */
  observedOn: string;
  recordedAt: Date;
  ofThisVisit: boolean;
};

export type KnownContact = { id: string; name: string };
export type OpenStep = { id: string; what: string; owner: StepOwner; dueOn: string | null };
export type OpenDeal = {
  id: string;
  name: string;
  stage: DealStage;
  amountMinor: number | null;
  closeOn: string | null;
};

export type AccountPicture = {
  accountName: string;
  /** The member's local date, ISO. */
  today: string;
  /** ISO date of the visit just confirmed. */
  visitedOn: string;
  people: readonly KnownContact[];
  /** Newest first. */
  facts: readonly KnownFact[];
  steps: readonly OpenStep[];
  deals: readonly OpenDeal[];
};

export type Known<P extends EvidenceProperty> = Omit<KnownFact, 'value' | 'property'> & {
  value: EvidenceValue<P>;
};

/** All facts of a property, newest first. A value of another shape, as of a later release, is passed over. */
export const factsOf = <P extends EvidenceProperty>(picture: AccountPicture, property: P): Known<P>[] => {
  const schema = PROPERTY_VALUES[property];
  return picture.facts.flatMap((fact): Known<P>[] => {
    if (fact.property !== property) return [];
    const parsed = schema.safeParse(fact.value);
    return parsed.success ? [{ ...fact, value: parsed.data as EvidenceValue<P> }] : [];
  });
};

/** The fact that counts for each subject: the latest. */
export const currentOf = <P extends EvidenceProperty>(
  picture: AccountPicture,
  property: P,
): ReadonlyMap<string, Known<P>> => {
  const current = new Map<string, Known<P>>();
  for (const fact of factsOf(picture, property)) {
    if (!current.has(fact.subjectId)) current.set(fact.subjectId, fact);
  }
  return current;
};

/** ISO date of the last contact with each person; absent where never met. */
export const lastMetOn = (picture: AccountPicture): ReadonlyMap<string, string> => {
  const met = new Map<string, string>();
  for (const fact of factsOf(picture, 'met')) {
    if (fact.value && !met.has(fact.subjectId)) met.set(fact.subjectId, fact.observedOn);
  }
  return met;
};

/** Whole days from one ISO date to another; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
