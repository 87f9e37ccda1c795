/**
 * Whom to see at this visit, in which order, and why (O9). Pure. First who can tell how things stand, then who can say
 * no, then who decides: so that nobody of weight hears of it from others, and the decider is met well prepared.
 */
import type { Stance } from '../../reading/labels.ts';
import type { AccessPath } from '../stakeholders/access-path.ts';
import type { OpponentGap } from '../stakeholders/opponents.ts';
import type { PeopleFindings } from '../stakeholders/people-findings.ts';
import type { Standing } from '../stakeholders/standing.ts';

/** Why somebody is to be seen, in the order in which they are seen. */
export const SEE_REASONS = [
  'opens_doors',
  'against_us',
  'role_needed',
  'has_a_part',
  'undecided',
  'for_us',
  'says_nothing',
  'never_met',
  'decides',
] as const;
export type SeeReason = (typeof SEE_REASONS)[number];

export type ToSee = { person: Standing; reason: SeeReason };

/** Of whom neither part nor stance is known, so many at most that the list stays one screen. Own judgement. */
const LISTED_MAX = 6;

/** Everybody who has a part in it or has taken a stand; others while there is room, those met before first. */
export const orderOfVisits = ({ people, opponents, paths, unmetRoles }: PeopleFindings): ToSee[] => {
  const openers = paths.flatMap(({ steps, decider }) =>
    steps.filter(({ id }) => id !== decider.id).slice(0, 1),
  );
  const needed = unmetRoles.flatMap(({ holders }) => holders.slice(0, 1));
  const standing = (wanted: Stance) => people.filter(({ stance }) => stance?.value === wanted);
  const candidates: ToSee[] = [
    ...of(openers, 'opens_doors'),
    ...of(opponents.map(toPerson), 'against_us'),
    ...of(standing('opponent'), 'against_us'),
    ...of(needed, 'role_needed'),
    ...of(paths.map(toDecider), 'decides'),
    ...of(people.filter(hasPart), 'has_a_part'),
    ...of(standing('neutral'), 'undecided'),
    ...of(standing('supporter'), 'for_us'),
    ...of(people.filter(wasMet), 'says_nothing'),
    ...of(people, 'never_met'),
  ];
  const byPerson = new Map<string, ToSee>();
  for (const one of candidates) {
    const known = byPerson.get(one.person.id);
    // Whoever decides is seen last, for whatever else he may be seen.
    if (known === undefined || one.reason === 'decides') byPerson.set(one.person.id, one);
  }
  const all = [...byPerson.values()];
  const matter = all.filter(({ reason }) => !MAY_WAIT.includes(reason));
  const others = all.filter(({ reason }) => MAY_WAIT.includes(reason));
  const kept = [...matter, ...others.slice(0, Math.max(0, LISTED_MAX - matter.length))];
  return kept.sort((a, b) => SEE_REASONS.indexOf(a.reason) - SEE_REASONS.indexOf(b.reason));
};

/** Nothing is known of what they are to this deal. */
const MAY_WAIT: readonly SeeReason[] = ['says_nothing', 'never_met'];

const toPerson = ({ person }: OpponentGap): Standing => person;
const toDecider = ({ decider }: AccessPath): Standing => decider;
const hasPart = ({ roles }: Standing): boolean => roles.length > 0;
const wasMet = ({ lastMet }: Standing): boolean => lastMet !== null;

const of = (people: readonly Standing[], reason: SeeReason): ToSee[] =>
  people.map((person) => ({ person, reason }));
