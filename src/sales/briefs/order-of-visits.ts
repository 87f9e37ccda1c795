/**
 * Whom to see at this visit, in which order, and why (O9). Pure. First who can tell how things stand, then who can say
 * no, then who decides: so that nobody of weight hears of it from others, and the decider is met well prepared.
 */
import type { PeopleFindings } from '../stakeholders/people-findings.ts';
import type { Standing } from '../stakeholders/standing.ts';

/** Why somebody is to be seen, in the order in which they are seen. */
export const SEE_REASONS = ['opens_doors', 'against_us', 'role_needed', 'never_met', 'decides'] as const;
export type SeeReason = (typeof SEE_REASONS)[number];

export type ToSee = { person: Standing; reason: SeeReason };

/** People of one visit: what half a day on site allows. Own judgement. */
export const TO_SEE_MAX = 4;

export const orderOfVisits = ({ people, opponents, paths, unmetRoles }: PeopleFindings): ToSee[] => {
  const openers = paths.flatMap(({ steps, decider }) =>
    steps.filter(({ id }) => id !== decider.id).slice(0, 1),
  );
  const needed = unmetRoles.flatMap(({ holders }) => holders.slice(0, 1));
  const deciders = paths.map(({ decider }) => decider);
  const candidates: ToSee[] = [
    ...of(openers, 'opens_doors'),
    ...of(
      opponents.map(({ person }) => person),
      'against_us',
    ),
    ...of(needed, 'role_needed'),
    ...of(deciders, 'decides'),
    ...of(
      people.filter(({ lastMet }) => lastMet === null),
      'never_met',
    ),
  ];
  const byPerson = new Map<string, ToSee>();
  for (const one of candidates) {
    const known = byPerson.get(one.person.id);
    // Whoever decides is seen last, for whatever else he may be seen.
    if (known === undefined || one.reason === 'decides') byPerson.set(one.person.id, one);
  }
  const all = [...byPerson.values()];
  const kept = [
    ...all.filter(({ reason }) => reason !== 'never_met'),
    ...all.filter(({ reason }) => reason === 'never_met'),
  ].slice(0, TO_SEE_MAX);
  return kept.sort((a, b) => SEE_REASONS.indexOf(a.reason) - SEE_REASONS.indexOf(b.reason));
};

const of = (people: readonly Standing[], reason: SeeReason): ToSee[] =>
  people.map((person) => ({ person, reason }));
