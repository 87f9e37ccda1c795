/** Keeps a plan of the caller's. */
import type { Caller } from '../../chat/command.ts';
import type { NamedAccount } from '../accounts/named.ts';
import type { Desk } from '../desk.ts';
import { addPlan, type PlannedVisit } from './store.ts';

/** The account is one that the caller may see. */
export const newPlan = async (
  desk: Desk,
  { viewer, now }: Caller,
  account: NamedAccount,
  { plannedOn, goal }: { plannedOn: string; goal: string | null },
): Promise<PlannedVisit> => {
  const plan = { id: desk.newId(), accountId: account.id, plannedOn, goal: goal || null };
  await addPlan(desk.sql, viewer, plan, now);
  return { ...plan, accountName: account.name, revision: 1 };
};
