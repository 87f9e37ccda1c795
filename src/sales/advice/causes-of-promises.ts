/** Promises that are due: ours, and theirs. Pure. */
import type { Situation } from '../situations/situation.ts';
import { type Found, lacking } from './cause.ts';

/** Of a deal: its own steps, and those of the account that belong to no deal. */
export const causesOfPromises = ({ steps, today, deal }: Situation): Found[] =>
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
