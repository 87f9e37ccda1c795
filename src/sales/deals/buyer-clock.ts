/** The buyer's clock beside ours (D2). A note's stage speaks of the customer: it moves this clock and never the deal. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf } from '../evidence/rules.ts';
import { type DealPicture, entriesOfDeal } from './deal-picture.ts';
import { BUYER_STEPS, type BuyerStep } from './kinds.ts';
import { stageOf } from './pipeline.ts';
import type { DealStage } from './stages.ts';

/**
 * What a note's stage label says of the buyer, after D2's matching. 立项 said of the customer is their setting up of a
 * project, the first step; that we are developing them says nothing of their clock.
 */
export const STEP_OF_LABEL: Readonly<Record<DealStage, BuyerStep | null>> = {
  lead: null,
  initiation: 'need_found',
  proposal: 'criteria_set',
  bidding: 'tender',
  negotiation: 'commitment',
  delivery: 'installation',
};

export type BuyerClock = {
  /** Null: nobody has told where they are. */
  step: BuyerStep | null;
  /** Where they would be if our stage were right. */
  expected: BuyerStep;
  /** Our stage is ahead of theirs, by so many steps; 0 where it is not, or where theirs is unknown. */
  aheadBy: number;
  entries: readonly LedgerEntry[];
};

type Told = { step: BuyerStep; entry: LedgerEntry };

export const readBuyerClock = (picture: DealPicture): BuyerClock => {
  const expected = stageOf(picture.pipeline, picture.deal).buyerStep;
  const [latest] = toldSteps(picture).sort(newestThenCareful);
  const step = latest?.step ?? null;
  const aheadBy = step === null ? 0 : Math.max(0, orderOf(expected) - orderOf(step));
  return { step, expected, aheadBy, entries: latest === undefined ? [] : [latest.entry] };
};

const orderOf = (step: BuyerStep): number => BUYER_STEPS.indexOf(step);

const toldSteps = (picture: DealPicture): Told[] => {
  const entries = entriesOfDeal(picture);
  const labels = factsOf(entries, 'stage').flatMap((entry): Told[] => {
    const step = STEP_OF_LABEL[entry.value];
    return step === null ? [] : [{ step, entry }];
  });
  return [...labels, ...factsOf(entries, 'buyer_step').map((entry) => ({ step: entry.value, entry }))];
};

/** Of one day: what was set by hand, the last of it; else the earlier step. No order of entry shows through. */
const newestThenCareful = (a: Told, b: Told): number => {
  if (a.entry.observedOn !== b.entry.observedOn) return a.entry.observedOn < b.entry.observedOn ? 1 : -1;
  if (a.entry.byHand !== b.entry.byHand) return a.entry.byHand ? -1 : 1;
  if (a.entry.byHand) return b.entry.recordedAt.getTime() - a.entry.recordedAt.getTime();
  return orderOf(a.step) - orderOf(b.step) || (a.entry.id < b.entry.id ? -1 : 1);
};
