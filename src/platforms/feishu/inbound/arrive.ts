/** Whoever writes, presses or opens becomes a member of ours, or nobody. */
import type { Viewer } from '../../../chat/viewer.ts';
import { contactOf } from '../people.ts';
import type { Surroundings } from '../surroundings.ts';

export type Arrived = { viewer: Viewer | null; workspace: string };

/**
 * Null viewer: a guest, another company's person, somebody deactivated. `tenantKey`: of the person, where the event
 * names it. Rejects with AppError UNAVAILABLE where the database does not answer.
 */
export const arriveAs = async (
  { conversation, people, workspace }: Surroundings,
  openId: string,
  tenantKey: string | undefined,
): Promise<Arrived> => {
  const ours = workspace();
  if (ours === null) return { viewer: null, workspace: '' };
  const isGuest = tenantKey !== undefined && tenantKey !== ours.tenantKey;
  const name = isGuest ? null : await people.nameOf(openId);
  const viewer = await conversation.arrive(contactOf({ openId, name, isGuest }, ours.key));
  return { viewer, workspace: ours.key };
};
