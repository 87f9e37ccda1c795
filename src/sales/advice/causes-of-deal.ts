/** What keeps a deal from moving: gaps of its gate, the two clocks, dates, our own approvals, late checks. Pure. */
import { askWhom } from '../deals/ask-whom.ts';
import type { DealPicture } from '../deals/deal-picture.ts';
import type { DealFinding } from '../deals/findings.ts';
import { type GateLine, judgeGate } from '../deals/gates.ts';
import { gradeCriteria } from '../deals/grade-criteria.ts';
import { contactsOfDeal } from '../deals/people-of-deal.ts';
import { stageOf } from '../deals/pipeline.ts';
import type { Situation } from '../situations/situation.ts';
import type { Found } from './cause.ts';
import { isRivalWrittenUp } from './causes-of-words.ts';

/** Moves of the close date to a later day from which they tell something. Own judgement. */
const SLIPS_THAT_TELL = 2;

export const causesOfDeal = ({ deal, findings }: Situation): Found[] =>
  deal === null ? [] : [...gateGaps(deal), ...findings.deal.flatMap((finding) => ofFinding(finding, deal))];

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

const ofFinding = (finding: DealFinding, deal: DealPicture): Found[] => {
  const { entries } = finding;
  switch (finding.finding) {
    case 'ahead_of_buyer':
      return [
        { facts: { kind: 'ahead_of_buyer', theirs: finding.step, expected: finding.expected }, entries },
      ];
    case 'late_check':
      return ofLateCheck(finding, deal);
    case 'told_lost':
      return [{ facts: { kind: 'told_lost', on: finding.on }, entries }];
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
