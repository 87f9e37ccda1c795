/** Accounts that may be one with a given one, of those that the viewer decides on. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { PlacedAccount } from '../../reading/may-be-one-account.ts';
import { twinKeys } from '../../reading/names.ts';
import { findDecidableByKeys } from '../accounts/store.ts';
import { accountsAlike, type Pair } from './rules.ts';
import { findApart } from './store.ts';

/** Accounts compared by name: they share the brand already, and more than a few are a clean-up, not a tap. */
const MAX_CANDIDATES = 50;

/** None where the account itself is not the viewer's to decide on. */
export const findAccountsAlike = async (
  sql: Queries,
  viewer: Viewer,
  { id, name }: { id: string; name: string },
): Promise<Pair<PlacedAccount>[]> => {
  const found = await findDecidableByKeys(sql, viewer, twinKeys(name), MAX_CANDIDATES);
  const account = found.find((one) => one.id === id);
  if (account === undefined) return [];
  const apart = await findApart(
    sql,
    viewer,
    'account',
    found.map((one) => one.id),
  );
  return accountsAlike(account, found, apart);
};
