/** Takes a confirmed visit back: what is derived then equals a history in which it never was. */
import type { Caller } from '../../chat/command.ts';
import type { Desk } from '../desk.ts';
import { withdrawEvidence } from '../evidence/store.ts';
import { removeDocuments } from '../search/remove.ts';
import { withdrawTasksOfVisit } from '../tasks/store.ts';
import type { Visit } from './find-visits.ts';
import { moveVisit, unlinkSameMeeting } from './store.ts';
import { takeBackRecords } from './take-back-records.ts';

export type WithdrawnVisit = {
  id: string;
  accountName: string | null;
  visitedOn: string | null;
  evidenceCount: number;
  taskCount: number;
  /** Names of people and of the account that had come with the visit and are gone with it. */
  removed: readonly string[];
  /** Those that something else has used since. */
  staying: readonly string[];
};

/** Null where the visit has moved on in the meantime. Its row, text and history stay. */
export const withdrawVisit = async (
  desk: Desk,
  caller: Caller,
  visit: Visit,
): Promise<WithdrawnVisit | null> => {
  const { viewer, now } = caller;
  if (!(await moveVisit(desk.sql, viewer, visit, 'confirmed', 'withdrawn', now))) return null;
  const [evidenceCount, taskCount] = await Promise.all([
    withdrawEvidence(desk.sql, viewer, visit.id, now),
    withdrawTasksOfVisit(desk.sql, viewer, visit.id),
    removeDocuments(desk.sql, viewer, 'visit', [visit.id]),
    unlinkSameMeeting(desk.sql, viewer, visit.id),
  ]);
  const personIds = visit.content.people.flatMap((person) => person.name.value.id ?? []);
  const brought = await takeBackRecords(desk, caller, visit.id, { personIds, accountId: visit.accountId });
  return {
    id: visit.id,
    accountName: visit.content.account?.value.name ?? null,
    visitedOn: visit.visitedOn,
    evidenceCount,
    taskCount,
    removed: brought.filter((record) => record.removed).map((record) => record.name),
    staying: brought.filter((record) => !record.removed).map((record) => record.name),
  };
};
