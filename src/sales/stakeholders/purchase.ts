/** K10: how the customer's organisation works inside and how it buys. What is unknown is asked. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf, type Known } from '../evidence/rules.ts';
import { PURCHASE_ASPECTS, type PurchaseAspect } from './kinds.ts';

export type PurchasePart = { aspect: PurchaseAspect; told: Known<LedgerEntry, 'purchase'> | null };

/** Every aspect with the latest that was told of it. An empty text takes an earlier one back. */
export const purchaseParts = (facts: readonly LedgerEntry[]): PurchasePart[] => {
  const all = factsOf(facts, 'purchase');
  return PURCHASE_ASPECTS.map((aspect) => {
    const latest = all.find(({ value }) => value.aspect === aspect);
    return { aspect, told: latest === undefined || latest.value.words === '' ? null : latest };
  });
};
