/** Names in an edited visit: those chosen are checked against the viewer's rights, those typed are looked up. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { matchNames } from '../../reading/match-names.ts';
import { keysIn } from '../../reading/names.ts';
import { findAccountsByKeys, findKeptAccounts, type Kept } from '../accounts/store.ts';
import { type Deal, findDealsOfAccounts } from '../deals/store.ts';
import { findMemberNames } from '../members/store.ts';
import { findKeptPeople, findPeopleOfAccounts } from '../stakeholders/store.ts';
import { bindPeople } from './bind-people.ts';
import type { Marked, Named, VisitContent } from './content.ts';
import { onlyOpenDeal } from './content-from-reading.ts';
import type { EditNames } from './edit-fields.ts';

/** Accounts compared with a typed name: more would be noise, not choice. */
const MAX_CANDIDATES = 50;

/** Names of the ids that a form carries, as far as the viewer may see them. */
export const findEditNames = async (
  sql: Queries,
  viewer: Viewer,
  ids: { accounts: readonly string[]; people: readonly string[]; members: readonly string[] },
): Promise<EditNames> => {
  const [accounts, people, members] = await Promise.all([
    findKeptAccounts(sql, viewer, ids.accounts),
    findKeptPeople(sql, viewer, ids.people),
    findMemberNames(sql, viewer, ids.members),
  ]);
  const deals = await findDealsOfAccounts(sql, viewer, [...accounts.keys()]);
  const dealIds = new Set(deals.map((deal) => deal.id));
  return { accounts: namesOf(accounts), people: namesOf(people), members, dealIds };
};

const namesOf = (records: ReadonlyMap<string, Kept>): ReadonlyMap<string, string> =>
  new Map([...records].map(([id, { name }]) => [id, name]));

/**
 * After a change by hand: a typed account is linked where one fits, people follow the account, and so does the
 * deal. What several records fit becomes a question of the card.
 */
export const settleEdit = async (
  sql: Queries,
  viewer: Viewer,
  before: VisitContent,
  edited: VisitContent,
): Promise<VisitContent> => {
  const account = same(before.account, edited.account)
    ? edited.account
    : await linkTyped(sql, viewer, edited.account);
  const accountId = account?.value.id ?? null;
  const accountIds = accountId === null ? [] : [accountId];
  const [known, deals] = await Promise.all([
    findPeopleOfAccounts(sql, viewer, accountIds),
    findDealsOfAccounts(sql, viewer, accountIds),
  ]);
  const moved = accountId !== (before.account?.value.id ?? null);
  return {
    ...edited,
    account,
    people: bindPeople(edited.people, known),
    dealId: dealAt(edited.dealId, accountId, deals, moved),
  };
};

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const linkTyped = async (
  sql: Queries,
  viewer: Viewer,
  account: Marked<Named> | null,
): Promise<Marked<Named> | null> => {
  if (account === null || account.value.id !== null) return account;
  const { name } = account.value;
  const candidates = await findAccountsByKeys(sql, viewer, keysIn(name), MAX_CANDIDATES);
  const fitting = matchNames(name, candidates);
  const only = fitting.length === 1 ? candidates.find((known) => known.id === fitting[0]) : undefined;
  const value =
    only === undefined
      ? { ...account.value, options: [...fitting] }
      : { ...account.value, id: only.id, name: only.name, options: [] };
  return { ...account, value };
};

/** A deal of another account does not come along; where the account is new here, its only open deal is taken. */
const dealAt = (
  dealId: string | null,
  accountId: string | null,
  deals: readonly Deal[],
  moved: boolean,
): string | null => {
  const stays = deals.some((deal) => deal.id === dealId);
  if (stays) return dealId;
  return moved ? onlyOpenDeal(accountId, deals) : null;
};
