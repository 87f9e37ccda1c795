/** For a talk with senior people: two figures, one question (O8). Pure; only figures that stand in records. */
import type { AmountKind } from '../../reading/labels.ts';
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf } from '../evidence/rules.ts';

/** `entries`: none where the figure is the deal's own amount. */
export type Figure = {
  kind: AmountKind | 'deal_amount';
  valueMinor: number;
  currency: string;
  entries: readonly LedgerEntry[];
};

export const FIGURES_MAX = 2;

/** Which figures senior people ask for: what it is worth to them and what it costs, before what is owed. Own judgement. */
const ORDER: readonly AmountKind[] = ['budget', 'volume', 'quote', 'deal', 'other', 'debt'];

export const figuresFor = (
  facts: readonly LedgerEntry[],
  deal: { amountMinor: number | null; currency: string | null } | null,
): Figure[] => {
  const told = ORDER.flatMap((kind): Figure[] => {
    const [latest] = factsOf(facts, 'amount').filter(({ value }) => value.kind === kind);
    if (latest === undefined) return [];
    const { valueMinor, currency } = latest.value;
    return [{ kind, valueMinor, currency, entries: [latest] }];
  });
  const own: Figure[] =
    deal?.amountMinor && deal.currency !== null
      ? [{ kind: 'deal_amount', valueMinor: deal.amountMinor, currency: deal.currency, entries: [] }]
      : [];
  return [...told.slice(0, 1), ...own, ...told.slice(1)].slice(0, FIGURES_MAX);
};
