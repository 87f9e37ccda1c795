/** Whom to see: resistance, who decides, roles that nobody has met, the inside guide, a single thread. Pure. */

import type { DealStage } from '../deals/stages.ts';
import { daysBetween, factsOf } from '../evidence/rules.ts';
import type { Situation } from '../situations/situation.ts';
import type { Standing } from '../stakeholders/standing.ts';
import { type Found, lacking } from './cause.ts';
import { openObjections } from './causes-of-words.ts';

/** From the tender on a part that nobody has met decides without us (as the late checks, D9). */
const LATE: readonly DealStage[] = ['bidding', 'negotiation'];
/** Meetings that make a thread: after a first one nobody could know a second person. Own judgement. */
const THREAD_MEETINGS = 2;
/** Days for which it is news that people change. Own judgement: a quarter, by then the successor is in his chair. */
const CHANGE_NEWS_DAYS = 90;

export const causesOfPeople = (situation: Situation): Found[] => {
  const { findings, deal } = situation;
  const { people, opponents, unmetDeciders, guideMissing, spread } = findings.people;
  const isForUs = people.some(({ stance }) => stance?.value === 'supporter');
  const knowsDecider = people.some(({ roles }) => roles.some(({ held }) => held === 'decider'));
  const thread = spread.singleThread;
  return [
    ...opponents.map(({ person, since }) => ({
      facts: {
        kind: 'opponent_unanswered' as const,
        who: person.name,
        since,
        objection: openObjections(situation).find(({ observedOn }) => observedOn === since)?.value ?? null,
      },
      entries: person.stance === null ? [] : [person.stance.entry],
    })),
    ...unmetDeciders.map(({ decider, steps }) => ({
      facts: {
        kind: 'decider_unmet' as const,
        who: decider.name,
        through: nameOfOpener(steps, decider.id) ?? friendBeside(people, decider.id),
        lastOn: null,
      },
      entries: decider.roles.map(({ entry }) => entry),
    })),
    ...deciderInDoubt(situation, knowsDecider),
    ...(deal === null ? [] : rolesToMeet(findings.people, LATE.includes(deal.deal.stage))),
    ...(guideMissing === null || deal?.deal.stage === 'delivery'
      ? []
      : [
          lacking({
            kind: 'guide_missing',
            isAlone: !isForUs,
          }),
        ]),
    ...(thread === null || thread.timesMet < THREAD_MEETINGS ? [] : [singleThread(thread.name, situation)]),
  ];
};

/** Nobody is known to decide, or whoever we talk to said last that it is not for him to decide. */
const deciderInDoubt = (situation: Situation, knowsDecider: boolean): Found[] => {
  const { deal } = situation;
  if (deal === null || deal.deal.stage === 'lead') return [];
  const said = openObjections(situation).find(({ value }) => value === 'authority');
  if (said !== undefined) {
    return [{ facts: { kind: 'decider_unknown', saidOn: said.observedOn }, entries: [said] }];
  }
  return knowsDecider ? [] : [lacking({ kind: 'decider_unknown', saidOn: null })];
};

/** A thread that is about to break: people change there, and we know one of them alone. */
const singleThread = (who: string, { ledger, today }: Situation): Found => {
  const change = factsOf(ledger, 'risk').find(
    ({ value, observedOn }) =>
      value === 'contact_change' && daysBetween(observedOn, today) <= CHANGE_NEWS_DAYS,
  );
  return {
    facts: { kind: 'single_thread', who, changeOn: change?.observedOn ?? null },
    entries: change === undefined ? [] : [change],
  };
};

/** Deciders have causes of their own; who raised the need is asked, since no note can tell it. */
const rolesToMeet = (
  { missingRoles, unmetRoles }: Situation['findings']['people'],
  isLate: boolean,
): Found[] => [
  ...unmetRoles
    .filter(({ role }) => role !== 'decider' && role !== 'initiator')
    .map(({ role, holders }) => ({
      facts: { kind: 'role_unmet' as const, role, who: holders[0]?.name ?? null, isLate },
      entries: holders.flatMap(({ roles }) => roles.map(({ entry }) => entry)).slice(0, 1),
    })),
  ...missingRoles
    .filter((role) => role !== 'decider' && role !== 'initiator')
    .map((role) => lacking({ kind: 'role_unmet', role, who: null, isLate })),
];

/** No way is on record: then whoever is for us and was met most may open the door. */
const friendBeside = (people: readonly Standing[], deciderId: string): string | null => {
  const friends = people.filter(
    ({ id, stance, timesMet }) => id !== deciderId && stance?.value === 'supporter' && timesMet > 0,
  );
  const [best] = friends.sort((a, b) => b.timesMet - a.timesMet || (a.name < b.name ? -1 : 1));
  return best?.name ?? null;
};

const nameOfOpener = (steps: readonly { id: string; name: string }[], deciderId: string): string | null =>
  steps.find(({ id }) => id !== deciderId)?.name ?? null;
