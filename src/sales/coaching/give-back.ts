/** Fills the port that a confirm calls: picture, rules, view. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import type { GiveBack } from '../visits/give-back-port.ts';
import type { RecordedVisit } from '../visits/record-visit.ts';
import { giveBackFacts } from './rules.ts';
import { findAccountPicture } from './store.ts';
import { giveBackBlocks, type OfAccount } from './view.ts';

export const giveBack: GiveBack = async (desk, caller, visits) => {
  const all: OfAccount[] = [];
  for (const visit of visits) all.push(...(await factsOf(desk, caller, visit)));
  return giveBackBlocks(all, caller);
};

/** Nothing where the account is not known: there is nothing to compare with. */
const factsOf = async (
  { sql }: Desk,
  { viewer, today }: Caller,
  { visitId, accountId, accountName, observedOn: visitedOn }: RecordedVisit,
): Promise<OfAccount[]> => {
  if (accountId === null) return [];
  const name = accountName ?? '';
  const picture = await findAccountPicture(sql, viewer, {
    accountId,
    accountName: name,
    visitId,
    visitedOn,
    today,
  });
  return [{ account: name, accountId, facts: giveBackFacts(picture) }];
};
