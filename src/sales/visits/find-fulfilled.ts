/** Open tasks of the writer that a note just confirmed tells to be done. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { fulfilledBy } from '../tasks/fulfilled.ts';
import { findOpenTasksOfAccount, type Task } from '../tasks/store.ts';
import type { Visit } from './find-visits.ts';

/** Those from before this visit; none where the account is not known. */
export const findFulfilled = async (
  sql: Queries,
  viewer: Viewer,
  { id, rawText }: Pick<Visit, 'id' | 'rawText'>,
  accountId: string | null,
): Promise<Task[]> => {
  if (accountId === null) return [];
  const open = await findOpenTasksOfAccount(sql, viewer, accountId);
  const earlier = open.filter((task) => task.assigneeId === viewer.memberId && task.visitId !== id);
  return fulfilledBy(rawText, earlier);
};
