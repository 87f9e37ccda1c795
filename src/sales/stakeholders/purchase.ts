/** K10: how the customer's organisation works inside and how it buys. What is unknown is asked. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf, type Known } from '../evidence/rules.ts';

/** Who stands where; how the inside works; who buys for whom; the steps of a purchase; by what it is judged. */
export const PURCHASE_ASPECTS = ['structure', 'inner_working', 'buying_model', 'steps', 'standards'] as const;
export type PurchaseAspect = (typeof PURCHASE_ASPECTS)[number];

export type PurchasePart = { aspect: PurchaseAspect; told: Known<LedgerEntry, 'purchase'> | null };

/** Every aspect with the latest that was told of it. An empty text takes an earlier one back. */
export const purchaseParts = (facts: readonly LedgerEntry[]): PurchasePart[] => {
  const all = factsOf(facts, 'purchase');
  return PURCHASE_ASPECTS.map((aspect) => {
    const latest = all.find(({ value }) => value.aspect === aspect);
    return { aspect, told: latest === undefined || latest.value.words === '' ? null : latest };
  });
};
