/** One person with all that his account tells, for forms and sheets. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { type Account, findAccount } from '../accounts/store.ts';
import { findDeal } from '../deals/store.ts';
import { findPeoplePicture, findPeopleTables, type PeopleTables } from './people-store.ts';
import type { PeoplePicture, Standing } from './standing.ts';
import { standingOf, standingsOf } from './standings-of.ts';

export type PersonSheet = {
  account: Account;
  person: Standing;
  /** All of the account's, he among them unless he left. */
  people: readonly Standing[];
  picture: PeoplePicture;
  tables: PeopleTables;
};

/** Null where there is no such person, or none that the viewer may see. `dealId`: of whose purchase the roles are asked. */
export const findPersonSheet = async (
  sql: Queries,
  viewer: Viewer,
  personId: string,
  today: string,
  dealId?: string,
): Promise<PersonSheet | null> => {
  const [row] = await sql<{ id: string; accountId: string }[]>`
    select p.kept_id as id, a.kept_id as account_id
    from people p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.tenant_id = ${viewer.tenantId} and p.id = ${personId}`;
  if (row === undefined) return null;
  const [account, deal, tables] = await Promise.all([
    findAccount(sql, viewer, row.accountId),
    dealId === undefined ? null : findDeal(sql, viewer, dealId),
    findPeopleTables(sql, viewer),
  ]);
  if (account === null) return null;
  const picture = await findPeoplePicture(sql, viewer, account.id, deal, today);
  const person = standingOf(picture, tables.numbers, tables.on, row.id);
  if (person === null) return null;
  return { account, person, people: standingsOf(picture, tables.numbers, tables.on), picture, tables };
};
