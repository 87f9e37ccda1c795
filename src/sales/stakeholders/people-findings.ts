/** What is wrong or missing among the people of a deal, for coaching and for `/people`. Pure. */

import { type AccessPath, accessPaths } from './access-path.ts';
import {
  type Coverage,
  coverageOf,
  type SoleHolder,
  type Spread,
  soleHolders,
  spreadOf,
} from './coverage.ts';
import { type GuideCandidate, guideCandidates, lacksGuide } from './inside-guide.ts';
import type { BuyingRole } from './kinds.ts';
import {
  type OpponentGap,
  type StanceContradiction,
  stanceContradictions,
  unansweredOpponents,
} from './opponents.ts';
import type { PeopleTables } from './people-store.ts';
import type { PeoplePicture, Standing } from './standing.ts';
import { standingsOf } from './standings-of.ts';

export type PeopleFindings = {
  people: readonly Standing[];
  coverage: Coverage;
  spread: Spread;
  /** Needed at this stage, nobody known. */
  missingRoles: readonly BuyingRole[];
  /** Needed at this stage, known and met by nobody of ours. */
  unmetRoles: readonly { role: BuyingRole; holders: readonly Standing[] }[];
  opponents: readonly OpponentGap[];
  /** Deciders whom nobody has met, with the way to each. */
  unmetDeciders: readonly AccessPath[];
  paths: readonly AccessPath[];
  /** From initiation on, where there is none; null where there is one or none is needed yet. For the account team. */
  guideMissing: { candidates: readonly GuideCandidate[] } | null;
  soleHolders: readonly SoleHolder[];
  contradictions: readonly StanceContradiction[];
  /** Nothing was heard of them for long. */
  stale: readonly Standing[];
};

/** The order in which the same evidence was stored changes nothing. */
export const peopleFindings = (
  picture: PeoplePicture,
  { numbers, roles, on }: PeopleTables,
): PeopleFindings => {
  const { today, deal, facts } = picture;
  const stage = deal?.stage ?? null;
  const people = standingsOf(picture, numbers, on);
  const coverage = coverageOf(people, stage, roles);
  const paths = accessPaths(people);
  const ids = new Set(people.map(({ id }) => id));
  return {
    people,
    coverage,
    spread: spreadOf(people, coverage, today, numbers),
    missingRoles: coverage.roles.filter(({ holders }) => holders.length === 0).map(({ role }) => role),
    unmetRoles: coverage.roles.filter(({ holders, isMet }) => holders.length > 0 && !isMet),
    opponents: unansweredOpponents(people, today),
    unmetDeciders: paths.filter(({ decider }) => decider.lastMet === null),
    paths,
    guideMissing: lacksGuide(people, stage) ? { candidates: guideCandidates(people, numbers) } : null,
    soleHolders: soleHolders(people),
    contradictions: stanceContradictions(facts, numbers.contradictionDays).filter(({ now }) =>
      ids.has(now.subjectId),
    ),
    stale: people.filter(({ isOld }) => isOld),
  };
};
