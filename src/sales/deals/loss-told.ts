/** Whether a visit says that an open deal is lost (D10). It closes nothing: it is asked until somebody settles it. Pure. */
import type { LedgerEntry } from '../evidence/ledger.ts';
import { factsOf, type Known } from '../evidence/rules.ts';
import { type DealPicture, entriesOfDeal } from './deal-picture.ts';

/** Null where nobody said so, or where somebody has said since that it goes on. */
export const lossTold = (picture: DealPicture): Known<LedgerEntry, 'outcome_told'> | null => {
  if (picture.deal.state !== 'open') return null;
  const [latest] = factsOf(entriesOfDeal(picture), 'outcome_told');
  return latest?.value === 'lost' ? latest : null;
};
