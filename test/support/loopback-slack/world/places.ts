/** Finding and opening conversations. */
import { addChannel } from './seed.ts';
import type { Channel, Message, User, Workspace, World } from './world.ts';

export const workspaceOf = (world: World, teamId: string): Workspace => {
  const workspace = world.workspaces.get(teamId);
  if (workspace === undefined) throw new Error(`Slack has no workspace ${teamId}`);
  return workspace;
};

export const userOf = (workspace: Workspace, userId: string): User => {
  const user = workspace.users.get(userId);
  if (user === undefined) throw new Error(`${workspace.id} has no user ${userId}`);
  return user;
};

export const channelOf = (workspace: Workspace, channelId: string): Channel => {
  const channel = workspace.channels.get(channelId);
  if (channel === undefined) throw new Error(`${workspace.id} has no channel ${channelId}`);
  return channel;
};

/** The direct conversation of a user with the bot, opened where there was none. */
export const directChannel = (workspace: Workspace, userId: string): Channel => {
  const id = `D${workspace.id}${userId}`;
  return (
    workspace.channels.get(id) ??
    addChannel(workspace, { id, name: 'directmessage', kind: 'im', members: [userId], hasBot: true })
  );
};

export const messageAt = (channel: Channel, ts: string): Message | null =>
  channel.messages.find((message) => message.ts === ts && !message.isDeleted) ?? null;

/** As Slack writes a moment: seconds, a dot, six digits that tell messages apart. */
export const nextTs = (world: World): string =>
  `${Math.floor(world.now().getTime() / 1000)}.${String(world.nextNumber()).padStart(6, '0')}`;

/** What Slack calls the kind of a channel in events. */
export const channelTypeOf = ({ kind }: Channel): 'channel' | 'group' | 'im' | 'mpim' => {
  if (kind === 'public') return 'channel';
  return kind === 'private' ? 'group' : kind;
};
