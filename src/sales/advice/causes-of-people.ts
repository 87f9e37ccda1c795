/** Whom to see: resistance, who decides, roles that nobody has met, the inside guide, a single thread. Pure. */
import type { Situation } from '../situations/situation.ts';
import { type Found, lacking } from './cause.ts';
import { openObjections } from './causes-of-words.ts';

export const causesOfPeople = (situation: Situation): Found[] => {
  const { findings, deal } = situation;
  const { people, opponents, unmetDeciders, guideMissing, spread } = findings.people;
  const knowsDecider = people.some(({ roles }) => roles.some(({ held }) => held === 'decider'));
  const thread = spread.singleThread;
  return [
    ...opponents.map(({ person, since }) => ({
      facts: { kind: 'opponent_unanswered' as const, who: person.name, since },
      entries: person.stance === null ? [] : [person.stance.entry],
    })),
    ...unmetDeciders.map(({ decider, steps }) => ({
      facts: { kind: 'decider_unmet' as const, who: decider.name, through: nameOfOpener(steps, decider.id) },
      entries: decider.roles.map(({ entry }) => entry),
    })),
    ...(isDeciderInDoubt(situation, knowsDecider) ? [lacking({ kind: 'decider_unknown' })] : []),
    ...(deal === null ? [] : rolesToMeet(findings.people)),
    ...(guideMissing === null || deal?.deal.stage === 'delivery'
      ? []
      : [lacking({ kind: 'guide_missing', candidate: guideMissing.candidates[0]?.person.name ?? null })]),
    ...(thread === null ? [] : [lacking({ kind: 'single_thread', who: thread.name })]),
  ];
};

/** Nobody is known to decide, or whoever we talk to said last that it is not for him to decide. */
const isDeciderInDoubt = (situation: Situation, knowsDecider: boolean): boolean => {
  const { deal } = situation;
  if (deal === null || deal.deal.stage === 'lead') return false;
  return !knowsDecider || openObjections(situation).some(({ value }) => value === 'authority');
};

/** Deciders have causes of their own; who raised the need is asked, since no note can tell it. */
const rolesToMeet = ({ missingRoles, unmetRoles }: Situation['findings']['people']): Found[] => [
  ...unmetRoles
    .filter(({ role }) => role !== 'decider' && role !== 'initiator')
    .map(({ role, holders }) => ({
      facts: { kind: 'role_unmet' as const, role, who: holders[0]?.name ?? null },
      entries: holders.flatMap(({ roles }) => roles.map(({ entry }) => entry)).slice(0, 1),
    })),
  ...missingRoles
    .filter((role) => role !== 'decider' && role !== 'initiator')
    .map((role) => lacking({ kind: 'role_unmet', role, who: null })),
];

const nameOfOpener = (steps: readonly { id: string; name: string }[], deciderId: string): string | null =>
  steps.find(({ id }) => id !== deciderId)?.name ?? null;
