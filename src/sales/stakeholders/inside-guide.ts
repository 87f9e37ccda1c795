/** K3: somebody who gives information and opens doors. None yet is a gap from initiation on. Pure. */
import { DEAL_STAGES, type DealStage } from '../deals/stages.ts';
import type { PeopleNumbers } from './numbers.ts';
import type { Standing } from './standing.ts';

/** Why a person may become an inside guide. */
export type GuideReason = 'supporter' | 'gains' | 'often_met';

export type GuideCandidate = { person: Standing; points: number; reasons: readonly GuideReason[] };

export const hasGuide = (people: readonly Standing[]): boolean => people.some(({ guide }) => guide !== null);

/** From initiation on; an account without a deal needs none yet. */
export const lacksGuide = (people: readonly Standing[], stage: DealStage | null): boolean =>
  stage !== null && DEAL_STAGES.indexOf(stage) >= DEAL_STAGES.indexOf('initiation') && !hasGuide(people);

/**
 * Best first: for us already, gains by our win, often met. Who is against us, who decides and who was never met is none:
 * a decider is won by other means.
 */
export const guideCandidates = (people: readonly Standing[], numbers: PeopleNumbers): GuideCandidate[] =>
  people
    .filter(
      ({ guide, stance, timesMet, roles }) =>
        guide === null &&
        stance?.value !== 'opponent' &&
        timesMet > 0 &&
        !roles.some(({ held }) => held === 'decider'),
    )
    .map((person) => candidateOf(person, numbers))
    .filter(({ reasons }) => reasons.includes('supporter') || reasons.includes('gains'))
    .sort((a, b) => b.points - a.points || (a.person.name < b.person.name ? -1 : 1));

const candidateOf = (person: Standing, numbers: PeopleNumbers): GuideCandidate => {
  const { stance, roles, motive, timesMet } = person;
  const gains = motive !== null || roles.some(({ held }) => held === 'user' || held === 'initiator');
  const often = Math.min(timesMet, numbers.guideOftenMetMax);
  const reasons: GuideReason[] = [
    ...(stance?.value === 'supporter' ? ['supporter' as const] : []),
    ...(gains ? ['gains' as const] : []),
    ...(timesMet > 1 ? ['often_met' as const] : []),
  ];
  const points =
    (reasons.includes('supporter') ? numbers.guideSupporter : 0) + (gains ? numbers.guideGains : 0) + often;
  return { person, points, reasons };
};
