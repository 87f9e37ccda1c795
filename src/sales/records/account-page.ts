/** What an account's page holds: the beginning of each list, or one list from some place on. */

import type { Localized } from '../../chat/locale.ts';
import { type Paging, pageOf, pageRead } from '../../chat/pager.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Account } from '../accounts/store.ts';
import { findWhySeen, type SeenAs } from '../accounts/why-seen.ts';
import { findPipelines } from '../deals/settings.ts';
import { stageNameOf } from '../deals/stage-name.ts';
import { type Deal, findDealsOfAccounts } from '../deals/store.ts';
import { findLatestOfPeople, type LatestOfPerson } from '../evidence/store.ts';
import { findOpenTasksOfAccount, type Task } from '../tasks/store.ts';
import { findAccountsAlike } from '../twins/accounts-alike.ts';
import { type Pair, peopleAlike } from '../twins/rules.ts';
import { findApart, findMergedInto, type Merged } from '../twins/store.ts';
import {
  findLastContacts,
  findPeopleRows,
  findVisitLines,
  type LastContact,
  type PersonRow,
  type VisitLine,
} from './store.ts';

/** Lists of the page that can be long. */
export const ACCOUNT_PARTS = ['people', 'steps', 'deals', 'history'] as const;
export type AccountPart = (typeof ACCOUNT_PARTS)[number];

/** Lines of a list: what a phone shows of it on one screen. */
const PAGE = 10;
/** Members of ours whose last contact is told: more is the history. */
const CONTACTS_SHOWN = 5;
/** People compared with each other for look-alikes: the work grows with the square, and 200 take about 4 ms. */
const COMPARED_MAX = 200;

export type Listed<T> = Paging & { items: readonly T[] };

/** `stageName`: as the deal's pipeline calls it. */
export type DealRow = Deal & { stageName: Localized };

export type AccountPage = {
  account: Account;
  /** Why the viewer sees it. */
  seenAs: SeenAs | null;
  /** Null: the beginning of everything. */
  part: AccountPart | null;
  people: Listed<PersonRow>;
  latest: readonly LatestOfPerson[];
  steps: Listed<Task>;
  deals: Listed<DealRow>;
  history: Listed<VisitLine>;
  contacts: readonly LastContact[];
  alike: readonly Pair[];
  merged: { accounts: readonly Merged[]; people: readonly Merged[] };
};

export const findAccountPage = async (
  sql: Queries,
  viewer: Viewer,
  account: Account,
  part: AccountPart | null,
  offset: number,
): Promise<AccountPage> => {
  const { id } = account;
  const from = (one: AccountPart) => (part === one ? offset : 0);
  const [people, steps, found, visits, contacts, accountsAlike, accounts, seenAs, pipelines] =
    await Promise.all([
      findPeopleRows(sql, viewer, { accountId: id }),
      findOpenTasksOfAccount(sql, viewer, id),
      findDealsOfAccounts(sql, viewer, [id]),
      findVisitLines(sql, viewer, { accountId: id }, PAGE + 1, from('history')),
      findLastContacts(sql, viewer, id, CONTACTS_SHOWN),
      findAccountsAlike(sql, viewer, account),
      findMergedInto(sql, viewer, 'account', [id]),
      findWhySeen(sql, viewer, id),
      findPipelines(sql, viewer),
    ]);
  const deals = found.map((deal): DealRow => ({ ...deal, stageName: stageNameOf(pipelines, deal) }));
  const shown = pageOf(people, from('people'), PAGE);
  const ids = people.map((person) => person.id);
  const [latest, apart, mergedPeople] = await Promise.all([
    findLatestOfPeople(
      sql,
      viewer,
      id,
      shown.items.map((person) => person.id),
    ),
    findApart(sql, viewer, 'person', ids),
    findMergedInto(sql, viewer, 'person', ids),
  ]);
  return {
    account,
    seenAs,
    part,
    people: shown,
    latest,
    steps: pageOf(steps, from('steps'), PAGE),
    deals: pageOf(deals, from('deals'), PAGE),
    history: pageRead(visits, from('history'), PAGE),
    contacts,
    alike: [...accountsAlike, ...peopleAlike(people.slice(0, COMPARED_MAX), apart)],
    merged: { accounts, people: mergedPeople },
  };
};
