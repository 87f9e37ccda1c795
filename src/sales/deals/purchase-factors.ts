/** What the customer buys by (D11): need, price, quality, service, relation, risk; importance 1 to 5 from visits. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf } from '../evidence/rules.ts';
import { type DealPicture, entriesOfDeal } from './deal-picture.ts';
import { PURCHASE_FACTORS, type PurchaseFactor } from './kinds.ts';

export type FactorWeight = {
  factor: PurchaseFactor;
  /** Null: they have not spoken of it. */
  importance: number | null;
  byHand: boolean;
  entries: readonly LedgerEntry[];
};

/** Said once it is worth more than the middle of 1 to 5, each further mention one more. Own judgement. */
const SAID_ONCE = 3;
const MOST = 5;

/** In the catalogue's order. */
export const weighFactors = (picture: DealPicture): FactorWeight[] => {
  const entries = entriesOfDeal(picture);
  return PURCHASE_FACTORS.map((factor) => {
    const set = factsOf(entries, 'purchase_factor').find(({ value }) => value.factor === factor);
    if (set !== undefined) {
      return { factor, importance: set.value.importance, byHand: true, entries: [set] };
    }
    const said = factsOf(entries, 'objection').filter(
      ({ value }) => picture.rules.factorOfObjection[value] === factor,
    );
    const importance = said.length === 0 ? null : Math.min(MOST, SAID_ONCE + said.length - 1);
    return { factor, importance, byHand: false, entries: said };
  });
};
