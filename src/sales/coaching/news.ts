/** What a visit tells that differs from what was known. Pure. Of a first visit nothing is news: all stands on its card. */
import type { NoteRole, NoteStage, ObjectionKind, RiskSignal, Stance } from '../../reading/labels.ts';
import type { EvidenceProperty, EvidenceValue } from '../evidence/properties.ts';
import { currentOf, factsOf, type Known } from '../evidence/rules.ts';
import type { AccountPicture, KnownFact } from './account-picture.ts';

type Amount = EvidenceValue<'amount'>;

/** `was` and `wasOn` (ISO date): what was known before. */
export type News =
  | { kind: 'stance'; who: string; was: Stance; wasOn: string; now: Stance }
  | { kind: 'stage'; was: NoteStage; wasOn: string; now: NoteStage }
  | { kind: 'amount'; was: Amount; wasOn: string; now: Amount }
  | { kind: 'role'; who: string; was: NoteRole; wasOn: string; now: NoteRole }
  | { kind: 'first_met'; who: string }
  | { kind: 'competitor'; name: string }
  | { kind: 'objection'; objection: ObjectionKind }
  | { kind: 'risk'; risk: RiskSignal };

/** The most telling first. */
export const newsOf = (picture: AccountPicture): News[] => {
  if (picture.facts.every((fact) => fact.ofThisVisit)) return [];
  return [
    ...changesOf(picture, 'stance').flatMap(({ now, before }): News[] => {
      const who = nameOf(picture, now.subjectId);
      return who === null
        ? []
        : [{ kind: 'stance', who, was: before.value, wasOn: before.observedOn, now: now.value }];
    }),
    ...changesOf(picture, 'stage').map(
      ({ now, before }): News => ({
        kind: 'stage',
        was: before.value,
        wasOn: before.observedOn,
        now: now.value,
      }),
    ),
    ...amountNews(picture),
    ...roleNews(picture),
    ...firstSeen(picture, 'competitor').map((name): News => ({ kind: 'competitor', name })),
    ...firstSeen(picture, 'objection').map((objection): News => ({ kind: 'objection', objection })),
    ...firstSeen(picture, 'risk').map((risk): News => ({ kind: 'risk', risk })),
    ...firstMetNews(picture),
  ];
};

const nameOf = (picture: AccountPicture, personId: string): string | null =>
  picture.people.find((person) => person.id === personId)?.name ?? null;

type Change<P extends EvidenceProperty> = { now: Known<KnownFact, P>; before: Known<KnownFact, P> };

/** Subjects whose value this visit changed: it tells the latest, and the latest of the others differs. */
const changesOf = <P extends EvidenceProperty>(picture: AccountPicture, property: P): Change<P>[] =>
  [...currentOf(picture.facts, property).values()].flatMap((now) => {
    if (!now.ofThisVisit) return [];
    const before = factsOf(picture.facts, property).find(
      (fact) => !fact.ofThisVisit && fact.subjectId === now.subjectId,
    );
    const changed = before !== undefined && JSON.stringify(before.value) !== JSON.stringify(now.value);
    return changed ? [{ now, before }] : [];
  });

/** A budget against the budget before, never against a quote. */
const amountNews = (picture: AccountPicture): News[] => {
  const amounts = factsOf(picture.facts, 'amount');
  const seen = new Set<string>();
  return amounts.flatMap((now): News[] => {
    const key = `${now.subjectId}/${now.value.kind}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const before = amounts.find(
      (fact) => !fact.ofThisVisit && fact.subjectId === now.subjectId && fact.value.kind === now.value.kind,
    );
    const same =
      before?.value.valueMinor === now.value.valueMinor && before.value.currency === now.value.currency;
    if (!now.ofThisVisit || before === undefined || same) return [];
    return [{ kind: 'amount', was: before.value, wasOn: before.observedOn, now: now.value }];
  });
};

/** Who is the inside guide is never told in a stored message. */
const roleNews = (picture: AccountPicture): News[] =>
  changesOf(picture, 'role').flatMap(({ now, before }): News[] => {
    const who = nameOf(picture, now.subjectId);
    if (who === null || now.value === 'coach' || before.value === 'coach') return [];
    return [{ kind: 'role', who, was: before.value, wasOn: before.observedOn, now: now.value }];
  });

const firstSeen = <P extends 'competitor' | 'objection' | 'risk'>(
  picture: AccountPicture,
  property: P,
): EvidenceValue<P>[] => {
  const facts = factsOf(picture.facts, property);
  const before = new Set(facts.filter((fact) => !fact.ofThisVisit).map((fact) => fact.value));
  const now = facts.filter((fact) => fact.ofThisVisit).map((fact) => fact.value);
  return [...new Set(now)].filter((value) => !before.has(value));
};

const firstMetNews = (picture: AccountPicture): News[] => {
  const met = factsOf(picture.facts, 'met').filter((fact) => fact.value);
  const before = new Set(met.filter((fact) => !fact.ofThisVisit).map((fact) => fact.subjectId));
  // Known before: a contact new with this visit stands among its new people.
  const known = new Set(
    picture.facts
      .filter((fact) => !fact.ofThisVisit && fact.subjectKind === 'person')
      .map((fact) => fact.subjectId),
  );
  return met.flatMap((fact): News[] => {
    const who = nameOf(picture, fact.subjectId);
    const isFirst = fact.ofThisVisit && !before.has(fact.subjectId) && known.has(fact.subjectId);
    return isFirst && who !== null ? [{ kind: 'first_met', who }] : [];
  });
};
