/** K13, four principles of developing a customer, as bars per key person: the lowest names the next act. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { daysBetween, factsOf } from '../evidence/rules.ts';
import { closenessOf } from './closeness.ts';
import type { AttributesOn } from './kinds.ts';
import type { PeopleNumbers } from './numbers.ts';
import type { Standing } from './standing.ts';
import { type Safeguard, successOf } from './success.ts';

/** His interest is safe with us; friendship; quality of what we deliver; a company with a story worth telling. */
export const BARS = ['interest', 'friendship', 'quality', 'story'] as const;
export type Bar = (typeof BARS)[number];

/** 0 nothing, 3 full. Null: not asked, as the attribute is switched off. */
export type BarLevel = 0 | 1 | 2 | 3;
export type FourBars = Readonly<Record<Bar, BarLevel | null>>;

export const BAR_FULL = 3;

/**
 * `interest`: by K8, 0 nobody knows what success means to him, 1 known and at risk, 2 known, 3 safe with us; a complaint
 * has a bar of its own. `friendship`: degrees of closeness above nodding. `quality`: 3 without a complaint of late, 1
 * after one, 0 after several; it is the account's. `story`: 0 where he or his company doubts us of late, else how far he
 * knows that we are able. Own judgement.
 */
export const fourBars = (
  person: Standing,
  accountFacts: readonly LedgerEntry[],
  today: string,
  { numbers, on }: { numbers: PeopleNumbers; on: AttributesOn },
): FourBars => {
  const closeness = closenessOf(person, today, numbers);
  return {
    interest: on.motive ? INTEREST_LEVELS[successOf(person, false).safeguard] : null,
    friendship: on.closeness ? asLevel((closeness?.now ?? 1) - 1) : null,
    quality: qualityOf(accountFacts, today, numbers),
    story: doubtsUs(accountFacts, today, numbers) ? 0 : (person.trust.cognitive?.value ?? 0),
  };
};

/** Of equals the first, in the source's order. Null where all are full. */
export const lowestBar = (bars: FourBars): Bar | null => {
  const open = BARS.filter((bar) => (bars[bar] ?? BAR_FULL) < BAR_FULL);
  return open.reduce<Bar | null>(
    (lowest, bar) => (lowest === null || (bars[bar] ?? BAR_FULL) < (bars[lowest] ?? BAR_FULL) ? bar : lowest),
    null,
  );
};

const INTEREST_LEVELS: Readonly<Record<Safeguard, BarLevel>> = {
  unknown: 0,
  at_risk: 1,
  open: 2,
  safe: BAR_FULL,
};

const asLevel = (value: number): BarLevel => ([0, 1, 2, 3] as const).findLast((level) => level <= value) ?? 0;

const isLate = (on: string, today: string, { complaintDays }: PeopleNumbers): boolean =>
  daysBetween(on, today) <= complaintDays;

/** 3 without a complaint of late, 1 after one, 0 after several. */
export const qualityOf = (facts: readonly LedgerEntry[], today: string, numbers: PeopleNumbers): BarLevel => {
  const complaints = factsOf(facts, 'risk').filter(
    ({ value, observedOn }) => value === 'quality_complaint' && isLate(observedOn, today, numbers),
  );
  const days = new Set(complaints.map(({ observedOn }) => observedOn));
  if (days.size === 0) return BAR_FULL;
  return days.size === 1 ? 1 : 0;
};

const doubtsUs = (facts: readonly LedgerEntry[], today: string, numbers: PeopleNumbers): boolean =>
  factsOf(facts, 'objection').some(
    ({ value, observedOn }) => value === 'trust' && isLate(observedOn, today, numbers),
  );
