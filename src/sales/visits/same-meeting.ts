/** Asks whether a colleague's note tells of the same meeting, within the visit's budget of questions. */
import type { Caller } from '../../chat/command.ts';
import type { Queries } from '../../database/connection.ts';
import { chooseQuestions } from '../questions/store.ts';
import { findSameMeeting, type SameMeeting } from './find-visits.ts';
import type { RecordedVisit } from './record-visit.ts';

export const sameMeetingKey = (otherId: string): string => `same:${otherId}`;

/** Null where no colleague recorded the account on that day, or where the visit has asked enough. */
export const askSameMeeting = async (
  sql: Queries,
  { viewer, now }: Caller,
  { visitId, accountId, observedOn }: RecordedVisit,
): Promise<SameMeeting | null> => {
  if (accountId === null) return null;
  const other = await findSameMeeting(sql, viewer, accountId, observedOn);
  if (other === null) return null;
  const key = sameMeetingKey(other.id);
  return (await chooseQuestions(sql, viewer, visitId, [key], now)).has(key) ? other : null;
};
