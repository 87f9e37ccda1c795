/** Takes back the people and the account that a visit had brought and that nothing else has used since. */
import type { Caller } from '../../chat/command.ts';
import { withdrawUnusedAccount } from '../accounts/withdraw-unused.ts';
import type { Desk } from '../desk.ts';
import { removeDocuments } from '../search/remove.ts';
import { removeUnusedPeople } from '../stakeholders/remove-unused.ts';
import { forgetVerdicts } from '../twins/store.ts';

export type TakenBack = { name: string; removed: boolean };

/** `dropped`: records that the visit no longer speaks of. Those it had not brought are no matter of it. */
export const takeBackRecords = async (
  desk: Desk,
  { viewer, now }: Caller,
  visitId: string,
  dropped: { personIds: readonly string[]; accountId: string | null },
): Promise<TakenBack[]> => {
  const people = await removeUnusedPeople(desk.sql, viewer, visitId, dropped.personIds);
  const gone = people.filter((person) => person.removed).map((person) => person.id);
  await removeDocuments(desk.sql, viewer, 'person', gone);
  await forgetVerdicts(desk.sql, viewer, 'person', gone);
  if (dropped.accountId === null) return people;
  const account = await withdrawUnusedAccount(desk.sql, viewer, visitId, dropped.accountId, now);
  if (account === null) return people;
  if (account.removed) await removeDocuments(desk.sql, viewer, 'account', [dropped.accountId]);
  return [...people, account];
};
