/** Which conversations an app may use, as Slack says no to it. */
import { refuse } from '../blocks/refusal.ts';
import { directChannel, messageAt } from '../world/places.ts';
import type { Channel, Message, User, Workspace } from '../world/world.ts';

/** A conversation that the app can see: public ones, and those that it is in. */
export const visibleChannel = (workspace: Workspace, id: string): Channel => {
  const channel = workspace.channels.get(id);
  const isVisible = channel !== undefined && (channel.kind === 'public' || isIn(workspace, channel));
  if (!isVisible) throw refuse('channelUnknown');
  return channel;
};

/** Where a message may be posted. The id of a user stands for the direct conversation. */
export const postableChannel = (workspace: Workspace, id: string): Channel => {
  const channel = /^[UW]/.test(id) ? directChannelOf(workspace, id) : visibleChannel(workspace, id);
  if (channel.isArchived) throw refuse('archived');
  if (!isIn(workspace, channel) && !workspace.scopes.has('chat:write.public')) throw refuse('notInChannel');
  return channel;
};

const directChannelOf = (workspace: Workspace, userId: string): Channel => {
  const user = workspace.users.get(userId);
  if (user === undefined || user.isDeactivated) throw refuse('channelUnknown');
  return directChannel(workspace, userId);
};

export const isIn = (workspace: Workspace, { members }: Channel): boolean => members.has(workspace.botUserId);

export const knownUser = (workspace: Workspace, id: string): User => {
  const user = workspace.users.get(id);
  if (user === undefined) throw refuse('userUnknown');
  return user;
};

export const checkThread = (channel: Channel, threadTs: string | undefined): void => {
  if (threadTs !== undefined && messageAt(channel, threadTs) === null) throw refuse('threadUnknown');
};

/** A message of the app that every reader of the channel sees. */
export const ownMessage = (
  channel: Channel,
  ts: string,
  notOurs: 'notOurMessage' | 'notOursToDelete',
): Message => {
  const message = messageAt(channel, ts);
  if (message === null) throw refuse('messageUnknown');
  if (message.readerId !== null) throw refuse('ephemeralUpdate');
  if (!message.isBot) throw refuse(notOurs);
  return message;
};
