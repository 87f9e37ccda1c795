/** A figure of a note that names no currency is in the one that the customer's deals are in. Pure. */
import { namesCurrency } from '../../reading/money/names-currency.ts';
import type { Deal } from '../deals/store.ts';
import type { VisitContent } from './content.ts';

/** Where the deals of the account do not agree on one, the reader's guess stays. It is a guess either way: never sure. */
export const inOwnCurrency = (content: VisitContent, text: string, deals: readonly Deal[]): VisitContent => {
  const accountId = content.account?.value.id ?? null;
  if (accountId === null || content.amounts.length === 0 || namesCurrency(text)) return content;
  const theirs = deals.filter((deal) => deal.accountId === accountId).map(({ currency }) => currency);
  const [only, ...others] = new Set(theirs.filter((currency) => currency !== null));
  if (only === undefined || others.length > 0) return content;
  return {
    ...content,
    amounts: content.amounts.map((amount) => ({ ...amount, value: { ...amount.value, currency: only } })),
  };
};
