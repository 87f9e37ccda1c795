/**
 * What a deal's rules find, for coaching and for the deal's own card. Pure: the same picture gives the same findings,
 * whatever the order of its entries.
 */
import type { LedgerEntry } from '../evidence/ledger.ts';
import type { BuyingRole } from '../stakeholders/kinds.ts';
import { checkActivities } from './activities.ts';
import { readBars } from './bars.ts';
import { readBuyerClock } from './buyer-clock.ts';
import { slipsOf, unansweredSlip } from './deal-changes.ts';
import type { DealPicture } from './deal-picture.ts';
import { gapsOf, judgeGate } from './gates.ts';
import { type CriterionGrade, gradeCriteria } from './grade-criteria.ts';
import type { Activity, ApprovalKind, BuyerStep, Criterion, TeamRole } from './kinds.ts';
import { checkLate, type LateCheckName } from './late-checks.ts';
import { lossTold } from './loss-told.ts';
import { missingTeamRoles, openApprovals } from './own-team.ts';
import { contactsOfDeal, coverRoles } from './people-of-deal.ts';
import { stageOf } from './pipeline.ts';
import { readStagePace } from './stage-time.ts';

/** `entries` are the records it rests on; empty where it is the lack of any. Dates are ISO. */
export type DealFinding = { entries: readonly LedgerEntry[] } & (
  | { finding: 'gate_gap'; criterion: Criterion; kind: 'missing' | 'vague'; faded: boolean }
  | { finding: 'ahead_of_buyer'; step: BuyerStep; expected: BuyerStep; aheadBy: number }
  | { finding: 'buyer_step_unknown'; expected: BuyerStep }
  | { finding: 'moved_ahead_of_evidence'; on: string }
  | { finding: 'role_unmet'; role: BuyingRole; known: string | null }
  | { finding: 'late_check'; check: LateCheckName; who: string | null; on: string | null }
  | { finding: 'told_lost'; on: string }
  | { finding: 'close_date_passed'; missed: string }
  | { finding: 'slipped'; times: number; days: number }
  | { finding: 'stage_time'; days: number; usual: number; ownDeals: number }
  | { finding: 'no_next_step' }
  | { finding: 'next_step_overdue'; what: string; dueOn: string }
  | { finding: 'skipped_step'; activity: Activity }
  | { finding: 'team_role_missing'; role: TeamRole }
  | { finding: 'approval_open'; kind: ApprovalKind; owes: string }
  | { finding: 'value_unstated' }
);

/** Nothing is found of a deal that is over or rests. */
export const dealFindings = (picture: DealPicture): DealFinding[] =>
  picture.deal.state !== 'open'
    ? []
    : [
        ...toldLost(picture),
        ...gateFindings(picture),
        ...clockFindings(picture),
        ...lateFindings(picture),
        ...dateFindings(picture),
        ...stepFindings(picture),
        ...ownFindings(picture),
      ];

/** A visit says that the deal is lost, and nobody has closed it or said that it goes on. */
const toldLost = (picture: DealPicture): DealFinding[] => {
  const lost = lossTold(picture);
  return lost === null ? [] : [{ finding: 'told_lost', on: lost.observedOn, entries: [lost] }];
};

const isFaded = ({ grade, freshGrade }: CriterionGrade): boolean => grade < freshGrade;

const gateFindings = (picture: DealPicture): DealFinding[] => {
  const grades = gradeCriteria(picture);
  const stage = stageOf(picture.pipeline, picture.deal);
  const roles = coverRoles(contactsOfDeal(picture), picture.rolesNeeded).filter(
    ({ met }) => met.length === 0,
  );
  const gaps = gapsOf([judgeGate(stage, grades)].filter(({ passed }) => !passed));
  return [
    ...gaps.map(({ criterion, kind }): DealFinding => {
      const grade = grades[criterion];
      return { finding: 'gate_gap', criterion, kind, faded: isFaded(grade), entries: grade.entries };
    }),
    ...roles.map(({ role, known }): DealFinding => {
      const [first] = known;
      return {
        finding: 'role_unmet',
        role,
        known: first?.name ?? null,
        entries: first?.roles.map(({ entry }) => entry) ?? [],
      };
    }),
  ];
};

const clockFindings = (picture: DealPicture): DealFinding[] => {
  const { step, expected, aheadBy, entries } = readBuyerClock(picture);
  if (step === null) return [{ finding: 'buyer_step_unknown', expected, entries }];
  return aheadBy === 0 ? [] : [{ finding: 'ahead_of_buyer', step, expected, aheadBy, entries }];
};

const lateFindings = (picture: DealPicture): DealFinding[] =>
  checkLate(picture)
    .filter(({ holds }) => !holds)
    .map(({ check, who, on, entries }) => ({ finding: 'late_check', check, who, on, entries }));

const dateFindings = ({ changes, deal, today, ...rest }: DealPicture): DealFinding[] => {
  const picture = { changes, deal, today, ...rest };
  // What is signed has closed: its close date is past by nature.
  const isSigned = stageOf(picture.pipeline, deal).kind === 'delivery';
  const missed = isSigned ? null : unansweredSlip(changes, deal.closeOn, today);
  const slips = isSigned ? { times: 0, days: 0 } : slipsOf(changes);
  const pace = readStagePace(picture);
  const [moved] = changes.filter(({ kind }) => kind === 'stage');
  return [
    ...(missed === null ? [] : [{ finding: 'close_date_passed' as const, missed, entries: [] }]),
    ...(slips.times === 0 ? [] : [{ finding: 'slipped' as const, ...slips, entries: [] }]),
    ...(pace.isOutlier
      ? [
          {
            finding: 'stage_time' as const,
            days: pace.days,
            usual: Math.round(pace.usual),
            ownDeals: pace.ownDeals,
            entries: [],
          },
        ]
      : []),
    ...(moved?.ahead ? [{ finding: 'moved_ahead_of_evidence' as const, on: moved.on, entries: [] }] : []),
  ];
};

const stepFindings = (picture: DealPicture): DealFinding[] => {
  const { deal, steps, today } = picture;
  const [late] = steps.filter(({ dueOn }) => dueOn !== null && dueOn < today);
  const none = deal.nextStep === null && steps.length === 0;
  const ownLate = deal.nextStep !== null && deal.nextStepOn !== null && deal.nextStepOn < today;
  const overdue = (what: string, dueOn: string): DealFinding[] => [
    { finding: 'next_step_overdue', what, dueOn, entries: [] },
  ];
  return [
    ...(none ? [{ finding: 'no_next_step' as const, entries: [] }] : []),
    ...(ownLate ? overdue(deal.nextStep ?? '', deal.nextStepOn ?? '') : []),
    ...(late === undefined ? [] : overdue(late.what, late.dueOn ?? '')),
    ...checkActivities(picture)
      .filter(({ state }) => state === 'skipped')
      .map(({ activity }) => ({ finding: 'skipped_step' as const, activity, entries: [] })),
  ];
};

const ownFindings = (picture: DealPicture): DealFinding[] => {
  const value = readBars(picture).find(({ bar }) => bar === 'value');
  return [
    ...missingTeamRoles(picture).map((role) => ({
      finding: 'team_role_missing' as const,
      role,
      entries: [],
    })),
    ...openApprovals(picture).map(({ kind, owes }) => ({
      finding: 'approval_open' as const,
      kind,
      owes,
      entries: [],
    })),
    ...(value?.scorePct === null ? [{ finding: 'value_unstated' as const, entries: [] }] : []),
  ];
};
