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
 * first, what nobody knows before what is vague. Before them what an earlier stage asked for and somebody has since
 * said that it is not known.
 */
const gateGaps = (deal: DealPicture): Found[] => {
  if (deal.deal.state !== 'open') return [];
  const grades = gradeCriteria(deal);
  const stage = stageOf(deal.pipeline, deal.deal);
  const { lines, passed } = judgeGate(stage, grades);
  const gaps = lines
    .filter(({ grade }) => grade < 2)
    .map((line, index) => ({ line, index }))
    .sort((a, b) => urgency(b.line) - urgency(a.line) || a.index - b.index)
    .map(({ line }) => line);
  return [
    ...doubtedSince(deal, lines).map((line) => gapOf(line, deal, { isEarlier: true, passed })),
    ...gaps.map((line) =>
      isOurs(line) ? ownGap(line, gaps) : gapOf(line, deal, { isEarlier: false, passed }),
    ),
  ].flatMap((found) => found ?? []);
};

const isOurs = ({ criterion }: GateLine): boolean => askWhom(criterion, []).kind === 'ours';

/** What is ours to settle is open once somebody has spoken of it, or once the customer's side of the gate is settled. */
const ownGap = (line: GateLine, gaps: readonly GateLine[]): Found | null => {
  const isSpokenOf = line.reason !== null;
  const isLast = gaps.every((one) => isOurs(one));
  if (!isSpokenOf && !isLast) return null;
  const { criterion, entries } = line;
  return { facts: { kind: 'approval_open', owes: null, criterion, isSpokenOf }, entries };
};

/** Never known, faded or vague is another matter: the deal went on without it. */
const doubtedSince = (deal: DealPicture, present: readonly GateLine[]): GateLine[] => {
  const { stages } = deal.pipeline;
  const earlier = stages.slice(0, stages.indexOf(stageOf(deal.pipeline, deal.deal)));
  const seen = new Set(present.map(({ criterion }) => criterion));
  return earlier
    .flatMap((stage) => judgeGate(stage, gradeCriteria(deal)).lines)
    .filter((line) => {
      if (seen.has(line.criterion) || isOurs(line)) return false;
      seen.add(line.criterion);
      return line.required && line.freshGrade === 0 && line.reason !== null;
    });
};

const gapOf = (
  { criterion, grade, entries }: GateLine,
  deal: DealPicture,
  { isEarlier, passed }: { isEarlier: boolean; passed: boolean },
): Found => {
  const whom = askWhom(criterion, contactsOfDeal(deal));
  if (criterion === 'value' && (grade === 0 || passed)) {
    return { facts: { kind: 'value_unstated', isVague: grade > 0 }, entries };
  }
  return passed && grade === 1
    ? { facts: { kind: 'gate_vague', criterion, whom }, entries }
    : { facts: { kind: 'gate_gap', criterion, whom, isEarlier }, entries };
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
    case 'approval_open':
      return [
        { facts: { kind: 'approval_open', owes: finding.owes, criterion: null, isSpokenOf: true }, entries },
      ];
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
      return deciderLongUnseen(picture, who, on, entries);
    case 'rival_known':
      return who === null || isRivalWrittenUp(gradeCriteria(picture), on)
        ? []
        : [{ facts: { kind: 'rival_moves', rival: who, on }, entries }];
  }
};

/**
 * Whom nobody has met is found among the people. Who was met counts as long as that meeting is evidence (D4): only when
 * it has faded, or somebody says that it does not count, is he to be seen again before he signs.
 */
const deciderLongUnseen = (
  picture: DealPicture,
  who: string | null,
  lastOn: string | null,
  entries: Found['entries'],
): Found[] =>
  who === null || lastOn === null || gradeCriteria(picture).decider_met.grade === 2
    ? []
    : [{ facts: { kind: 'decider_unmet', who, through: null, lastOn }, entries }];
