/** Where each person stands, from the ledger alone. Pure; the order in which entries were stored changes nothing. */
import type { Stance } from '../../reading/labels.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { EvidenceProperty } from '../evidence/properties.ts';
import { currentOf, daysBetween, factsOf, type Known } from '../evidence/rules.ts';
import { type AttributesOn, TRUST_KINDS, type TrustKind, type TrustLevel } from './kinds.ts';
import type { PeopleNumbers } from './numbers.ts';
import { tiesOf } from './politics.ts';
import { guideOf, handlingFrom, rolesOf } from './roles-held.ts';
import type { Contact, PeoplePicture, Standing, Told } from './standing.ts';

/** Those who left are kept out: their history stands on their own page. */
export const standingsOf = (picture: PeoplePicture, numbers: PeopleNumbers, on: AttributesOn): Standing[] => {
  const standing = standingMaker(picture, numbers, on);
  return picture.people.map(standing).filter((one) => one.left === null);
};

/** One person, also one who has left. */
export const standingOf = (
  picture: PeoplePicture,
  numbers: PeopleNumbers,
  on: AttributesOn,
  personId: string,
): Standing | null => {
  const person = picture.people.find(({ id }) => id === personId);
  return person === undefined ? null : standingMaker(picture, numbers, on)(person);
};

const standingMaker = (picture: PeoplePicture, numbers: PeopleNumbers, on: AttributesOn) => {
  const { today, deal, meetings } = picture;
  const keptId = new Map(
    picture.people.flatMap(({ id, formerIds }) => [id, ...formerIds].map((one) => [one, id])),
  );
  const people = new Set(picture.people.map(({ id }) => id));
  const facts = picture.facts.filter(({ subjectId }) => people.has(subjectId));
  const latest = <P extends EvidenceProperty>(property: P) => currentOf(facts, property);
  const current = {
    handling: latest('handling'),
    stance: latest('stance'),
    guide: latest('guide'),
    reportsTo: latest('reports_to'),
    influence: latest('influence'),
    answerPlan: latest('answer_plan'),
    closeness: latest('closeness'),
    closenessWanted: latest('closeness_wanted'),
    trust: currentOf(facts, 'trust', ({ kind }) => kind),
    motive: latest('motive'),
    appeal: latest('appeal'),
    deciderType: latest('decider_type'),
    ties: currentOf(facts, 'tie', ({ to }) => keptId.get(to) ?? to),
    left: latest('left'),
    came: latest('came'),
  };
  const ofDeal = facts.filter(({ dealId }) => deal === null || dealId === null || dealId === deal.id);
  return (person: Contact): Standing => {
    const { id } = person;
    const own = facts.filter(({ subjectId }) => subjectId === id);
    const met = meetings
      .filter(({ personId }) => personId === id)
      .sort((a, b) =>
        a.lastOn < b.lastOn ? 1 : a.lastOn > b.lastOn ? -1 : a.memberName < b.memberName ? -1 : 1,
      );
    const roles = rolesOf(ofDeal.filter(({ subjectId }) => subjectId === id));
    const reports = told(current.reportsTo.get(id));
    const manager = reports === null ? undefined : keptId.get(reports.value);
    const allowed = <T>(isOn: boolean, value: T | null): T | null => (isOn ? value : null);
    return {
      ...person,
      roles,
      handling: told(current.handling.get(id)) ?? handlingFrom(roles, own),
      stance: told(current.stance.get(id)),
      stances: turnsOf(own),
      guide: guideOf(current.guide.get(id), own),
      reportsTo:
        reports === null || manager === undefined || manager === id ? null : { ...reports, value: manager },
      influence: told(current.influence.get(id)),
      answerPlan: told(current.answerPlan.get(id)),
      closeness: allowed(on.closeness, told(current.closeness.get(id))),
      closenessWanted: allowed(on.closeness, told(current.closenessWanted.get(id))),
      trust: trustOf(id, current.trust),
      motive: allowed(on.motive, told(current.motive.get(id))),
      appeal: allowed(on.appeal, told(current.appeal.get(id))),
      deciderType: allowed(on.type, told(current.deciderType.get(id))),
      ties: on.politics ? tiesOf(id, [...current.ties.values()], keptId) : [],
      left: told(current.left.get(id)),
      came: told(current.came.get(id)),
      meetings: met,
      timesMet: met.reduce((most, { times }) => Math.max(most, times), 0),
      lastMet: met[0] ?? null,
      isOld: isOld(own, met[0]?.lastOn, today, numbers),
    };
  };
};

/** Null where nothing was told, or where it was taken back. */
const told = <V>(
  known: (Omit<LedgerEntry, 'value' | 'property'> & { property: EvidenceProperty; value: V }) | undefined,
): Told<NonNullable<V>> | null => {
  if (known === undefined || known.value === null || known.value === undefined) return null;
  return { value: known.value, entry: known };
};

const turnsOf = (own: readonly LedgerEntry[]): Told<Stance>[] => {
  const all = factsOf(own, 'stance');
  return all
    .filter((fact, index) => fact.value !== all[index + 1]?.value)
    .map((fact) => ({ value: fact.value, entry: fact }));
};

const trustOf = (
  id: string,
  current: ReadonlyMap<string, Known<LedgerEntry, 'trust'>>,
): Standing['trust'] => {
  const of = (kind: TrustKind): Told<TrustLevel> | null => {
    const known = current.get(`${id}/${kind}`);
    return known === undefined ? null : { value: known.value.level, entry: known };
  };
  const [cognitive, affective, behavioural] = TRUST_KINDS;
  return { cognitive: of(cognitive), affective: of(affective), behavioural: of(behavioural) };
};

const isOld = (
  own: readonly LedgerEntry[],
  lastMet: string | undefined,
  today: string,
  { staleAfterDays }: PeopleNumbers,
): boolean => {
  const days = own.map(({ observedOn }) => observedOn).concat(lastMet ?? []);
  const latest = days.sort().at(-1);
  return latest !== undefined && daysBetween(latest, today) > staleAfterDays;
};
