/** What stands in a situation that calls for action. Pure: the findings of other slices, as things to do. */

import { askWhom } from '../deals/ask-whom.ts';
import type { DealPicture } from '../deals/deal-picture.ts';
import type { DealFinding } from '../deals/findings.ts';
import { type GateLine, judgeGate } from '../deals/gates.ts';
import { type Grades, gradeCriteria } from '../deals/grade-criteria.ts';
import { contactsOfDeal } from '../deals/people-of-deal.ts';
import { stageOf } from '../deals/pipeline.ts';
import { daysBetween, factsOf } from '../evidence/rules.ts';
import type { Situation } from '../situations/situation.ts';
import type { Cause, CauseFacts } from './cause.ts';
import { withoutMoot } from './moot.ts';

/** Days after which an objection that was not heard again is no longer open. Own judgement: a quarter. */
const OBJECTION_OPEN_DAYS = 90;
/** Days after which a rival that was not spoken of again is no news. Own judgement: two months. */
const RIVAL_NEWS_DAYS = 60;
/** Calendar days without contact after which an account without a grade is due: about the 30 working days of a C. */
const SILENCE_DAYS = 45;
/** The same in working days, as it is told. Source: cadence of a C account (G3). */
const SILENCE_WORKING_DAYS = 30;
/** Moves of the close date to a later day from which they tell something. Own judgement. */
const SLIPS_THAT_TELL = 2;
/** Meetings after which it tells something that all of them were with one department. Own judgement. */
const ONE_DEPARTMENT_MEETINGS = 3;

export type Found = { facts: CauseFacts; entries: Cause['entries'] };

export const causesOf = (situation: Situation): Cause[] => {
  const { deal, account } = situation;
  const subject: Cause['subject'] =
    deal === null
      ? { kind: 'account', id: account.file.id, name: account.file.name }
      : { kind: 'deal', id: deal.deal.id, name: deal.deal.name };
  const found = [
    ...promises(situation),
    ...ofPeople(situation),
    ...ofWords(situation),
    ...(deal === null ? [] : gateGaps(deal)),
    ...situation.findings.deal.flatMap((finding) => ofDealFinding(finding, situation)),
    ...ofAccount(situation),
  ];
  return withoutMoot(found).map((one) => ({ ...one, subject }));
};

const lacking = (facts: CauseFacts): Found => ({ facts, entries: [] });

/** Of a deal: its own steps, and those of the account that belong to no deal. */
const promises = ({ steps, today, deal }: Situation): Found[] =>
  steps
    .filter(({ dealId }) => deal === null || dealId === null || dealId === deal.deal.id)
    .flatMap(({ what, owner, dueOn }): Found[] => {
      if (owner === 'us') {
        return dueOn !== null && dueOn < today ? [lacking({ kind: 'promise_overdue', what, dueOn })] : [];
      }
      return dueOn !== null && dueOn < today ? [lacking({ kind: 'customer_promise_due', what, dueOn })] : [];
    })
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));

const dueOf = ({ facts }: Found): string => ('dueOn' in facts ? (facts.dueOn ?? '') : '');

const ofPeople = (situation: Situation): Found[] => {
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

/** What the latest contact left open. */
const openObjections = ({ ledger, today, account }: Situation) =>
  factsOf(ledger, 'objection').filter(
    ({ observedOn }) =>
      observedOn === account.file.lastContactOn && daysBetween(observedOn, today) <= OBJECTION_OPEN_DAYS,
  );

/** Objections that the latest contact left open, rivals heard of lately, a price that is found too high. */
const ofWords = (situation: Situation): Found[] => {
  const { ledger, today, findings } = situation;
  const open = openObjections(situation);
  const grades = situation.deal === null ? null : gradeCriteria(situation.deal);
  const rivals = factsOf(ledger, 'competitor').filter(
    ({ observedOn }) =>
      daysBetween(observedOn, today) <= RIVAL_NEWS_DAYS && !isRivalWrittenUp(grades, observedOn),
  );
  const { advice, perceived } = findings.standing;
  const isPriceOpen = open.some(({ value }) => value === 'price' || value === 'budget');
  const isValueStated = (grades?.value.grade ?? 0) > 0;
  return [
    ...(advice === null || !isPriceOpen || isValueStated
      ? []
      : [lacking({ kind: 'value_unseen', surplus: perceived.surplus })]),
    ...open.map((entry) => ({
      facts: { kind: 'objection_open' as const, objection: entry.value, on: entry.observedOn },
      entries: [entry],
    })),
    ...rivals.slice(0, 1).map((entry) => ({
      facts: { kind: 'rival_moves' as const, rival: entry.value, on: entry.observedOn },
      entries: [entry],
    })),
  ];
};

/** Since a rival was last heard of, somebody has set down how the rivals stand: the last move is known. */
const isRivalWrittenUp = (grades: Grades | null, heardOn: string | null): boolean =>
  grades?.competition.reason?.by === 'hand' && (grades.competition.on ?? '') >= (heardOn ?? '');

/**
 * Criteria of the present stage that are not specific yet, also where the gate would open without them: required ones
 * first, what nobody knows before what is vague. What is ours to settle is asked of our own side.
 */
const gateGaps = (deal: DealPicture): Found[] => {
  if (deal.deal.state !== 'open') return [];
  const { lines, passed } = judgeGate(stageOf(deal.pipeline, deal.deal), gradeCriteria(deal));
  const contacts = contactsOfDeal(deal);
  return lines
    .filter(({ grade }) => grade < 2)
    .map((line, index) => ({ line, index }))
    .sort((a, b) => urgency(b.line) - urgency(a.line) || a.index - b.index)
    .map(({ line: { criterion, grade, entries } }): Found => {
      const whom = askWhom(criterion, contacts);
      if (whom.kind === 'ours') return { facts: { kind: 'approval_open', owes: null, criterion }, entries };
      if (criterion === 'value' && grade === 0) return { facts: { kind: 'value_unstated' }, entries };
      const kind = passed && grade === 1 ? 'gate_vague' : 'gate_gap';
      return { facts: { kind, criterion, whom }, entries };
    });
};

const urgency = ({ required, grade }: GateLine): number => (required ? 2 : 0) + (grade === 0 ? 1 : 0);

const ofDealFinding = (finding: DealFinding, { deal }: Situation): Found[] => {
  if (deal === null) return [];
  const { entries } = finding;
  switch (finding.finding) {
    case 'ahead_of_buyer':
      return [
        { facts: { kind: 'ahead_of_buyer', theirs: finding.step, expected: finding.expected }, entries },
      ];
    case 'late_check':
      return ofLateCheck(finding, deal);
    case 'close_date_passed':
      return finding.missed === deal.deal.closeOn
        ? [{ facts: { kind: 'date_slipped', missed: finding.missed, times: 1 }, entries }]
        : [];
    case 'slipped':
      // Once may happen to everybody; twice is a sign.
      return finding.times < SLIPS_THAT_TELL
        ? []
        : [{ facts: { kind: 'date_slipped', missed: null, times: finding.times }, entries }];
    case 'stage_time':
      return [{ facts: { kind: 'stalled', days: finding.days, usualDays: finding.usual }, entries }];
    case 'no_next_step':
      return [{ facts: { kind: 'no_next_step' }, entries }];
    case 'approval_open':
      return [{ facts: { kind: 'approval_open', owes: finding.owes, criterion: null }, entries }];
    case 'next_step_overdue':
      return finding.what === deal.deal.nextStep
        ? [{ facts: { kind: 'promise_overdue', what: finding.what, dueOn: finding.dueOn }, entries }]
        : [];
    default:
      return [];
  }
};

const ofLateCheck = (
  { check, who, on, entries }: Extract<DealFinding, { finding: 'late_check' }>,
  picture: DealPicture,
): Found[] => {
  switch (check) {
    case 'terms_agreed':
      // In a tender there is nothing to agree yet.
      return picture.deal.stage === 'negotiation' ? [{ facts: { kind: 'terms_open' }, entries }] : [];
    case 'no_silent_opponent':
      return who === null ? [] : [{ facts: { kind: 'silent_opponent', who, on }, entries }];
    case 'decider_met':
      return who === null ? [] : [{ facts: { kind: 'decider_unmet', who, through: null }, entries }];
    case 'rival_known':
      return who === null || isRivalWrittenUp(gradeCriteria(picture), on)
        ? []
        : [{ facts: { kind: 'rival_moves', rival: who, on }, entries }];
  }
};

const ofAccount = (situation: Situation): Found[] => {
  const { deal, steps } = situation;
  const hasDatelessStep = deal !== null && deal.deal.nextStep !== null && deal.deal.nextStepOn === null;
  const lacksStep = (deal === null || hasDatelessStep) && steps.length === 0;
  return [
    ...contactDue(situation),
    ...(lacksStep ? [lacking({ kind: 'no_next_step' })] : []),
    ...narrow(situation),
  ];
};

/** By the rhythm of its grade; without a grade, once it has been silent for as long as a C account may be. */
const contactDue = ({ findings, account, today }: Situation): Found[] => {
  const { cadence } = findings.standing;
  if (cadence.state === 'due') {
    return [lacking({ kind: 'contact_due', lastOn: cadence.lastOn, everyDays: cadence.everyDays })];
  }
  const lastOn = account.file.lastContactOn;
  const isSilent = lastOn !== null && daysBetween(lastOn, today) > SILENCE_DAYS;
  return cadence.state === 'no_grade' && isSilent
    ? [lacking({ kind: 'contact_due', lastOn, everyDays: SILENCE_WORKING_DAYS })]
    : [];
};

/** The next stage of the relation lacks departments or functions; or all that we met are of one department. */
const narrow = ({ findings, account, deal }: Situation): Found[] => {
  const { state, matrix } = findings.relation;
  const [lack] = state.lacks.filter((one) => one.lack === 'departments' || one.lack === 'functions');
  if (lack !== undefined) return [lacking({ kind: 'relation_narrow', lack })];
  const meetings = account.meetings.reduce((sum, { times }) => sum + times, 0);
  const isOneSided = deal === null && matrix.departments.length === 1 && meetings >= ONE_DEPARTMENT_MEETINGS;
  return isOneSided ? [lacking({ kind: 'relation_narrow', lack: { lack: 'departments', more: 1 } })] : [];
};
