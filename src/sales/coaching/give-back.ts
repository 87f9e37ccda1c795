/** Fills the port that a confirm calls: picture, rules, view. */
import type { GiveBack } from '../visits/give-back-port.ts';
import { giveBackFacts } from './rules.ts';
import { findAccountPicture } from './store.ts';
import { giveBackBlocks } from './view.ts';

/** Nothing where the account is not known: there is nothing to compare with. */
export const giveBack: GiveBack = async (desk, caller, { visitId, accountId, accountName, observedOn }) => {
  if (accountId === null) return [];
  const picture = await findAccountPicture(desk.sql, caller.viewer, {
    accountId,
    accountName: accountName ?? '',
    visitId,
    visitedOn: observedOn,
    today: caller.today,
  });
  return giveBackBlocks(giveBackFacts(picture), caller);
};
