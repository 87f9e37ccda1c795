/** Whoever writes, presses or opens becomes a member of ours, or nobody. */
import { AppError } from '../../../chat/app-error.ts';
import type { NewInbound } from '../../../chat/conversation.ts';
import type { ReplyHandle } from '../../../chat/inbound.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import { contactOf, type Member } from '../people.ts';
import type { Surroundings } from '../surroundings.ts';

/** `tenantKey`: of the person, where the event names it. */
export type Sender = { openId: string; tenantKey?: string | undefined };

export type Arrived = { viewer: Viewer | null; workspace: string };

/**
 * With the rights of this moment. Null viewer: a guest, another company's person, somebody deactivated. Rejects with
 * AppError UNAVAILABLE where the database does not answer.
 */
export const arriveAs = async (
  { conversation, people, workspace, members }: Surroundings,
  { openId, tenantKey }: Sender,
): Promise<Arrived> => {
  const ours = workspace();
  if (ours === null) return { viewer: null, workspace: '' };
  const isGuest = tenantKey !== undefined && tenantKey !== ours.tenantKey;
  const name = isGuest ? null : await people.nameOf(openId);
  const viewer = await conversation.arrive(contactOf({ openId, name, isGuest }, ours.key));
  if (viewer !== null) members.keep(openId, { tenantId: viewer.tenantId, memberId: viewer.memberId });
  return { viewer, workspace: ours.key };
};

export type Known = { member: Member | null; workspace: string };

/** The same without rights, as somebody was known a while ago: for what is stored by `acceptFrom` alone. */
export const knownAs = async (around: Surroundings, sender: Sender): Promise<Known> => {
  const member = around.members.find(sender.openId);
  const ours = around.workspace();
  if (member !== null && ours !== null) return { member, workspace: ours.key };
  const { viewer, workspace } = await arriveAs(around, sender);
  return { member: viewer, workspace };
};

/** Stores what somebody sent; who that is is looked at again. False: a stranger by now, nothing is stored. */
export const acceptFrom = async (
  around: Surroundings,
  { sender, member, workspace }: Known & { sender: Sender; member: Member },
  inbound: Omit<NewInbound, 'tenantId' | 'memberId' | 'knownAs'>,
  handle: ReplyHandle | null,
): Promise<boolean> => {
  const userKey = sender.openId;
  const store = ({ tenantId, memberId }: Member) =>
    around.conversation.accept(
      { ...inbound, tenantId, memberId, knownAs: { workspaceKey: workspace, userKey } },
      handle,
    );
  try {
    await store(member);
    return true;
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'FORBIDDEN')) throw error;
    around.members.drop(sender.openId);
    const { viewer } = await arriveAs(around, sender);
    if (viewer !== null) await store(viewer);
    return viewer !== null;
  }
};
