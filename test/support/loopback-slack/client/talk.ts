/** Writing, editing and deleting messages; opening the App Home. */
import type { SentEvent } from '../deliver/events.ts';
import { isMention, messageSubscription, type Subscriptions } from '../deliver/subscriptions.ts';
import {
  editedMentionEvent,
  homeOpenedEvent,
  messageChangedEvent,
  messageDeletedEvent,
} from '../payloads/events.ts';
import { channelOf, directChannel, messageAt } from '../world/places.ts';
import { writeMessage } from '../world/post.ts';
import type { Channel, Message, SentFile } from '../world/world.ts';
import { type SeenMessage, seenMessages } from './see.ts';
import type { Session } from './session.ts';
import { messageText } from './typed-text.ts';

export type Said = { message: SeenMessage; sent: readonly SentEvent[] };

export type SayOptions = { threadTs?: string; files?: readonly SentFile[] };

export const say = async (
  { world, workspace, user }: Session,
  subscriptions: Subscriptions,
  channelId: string,
  typed: string,
  { threadTs, files }: SayOptions,
): Promise<Said> => {
  const channel = channelOf(workspace, channelId);
  const message = writeMessage(world, workspace, channel, {
    userId: user.id,
    text: messageText(typed),
    threadTs: threadTs ?? null,
    files: files ?? [],
  });
  const seen = seenMessages(workspace, user, channelId).find(({ ts }) => ts === message.ts);
  if (seen === undefined) throw new Error(`${user.id} is not in ${channelId}`);
  return { message: seen, sent: await subscriptions.tellMessage(workspace, channel, message) };
};

export const edit = async (
  session: Session,
  subscriptions: Subscriptions,
  seen: SeenMessage,
  typed: string,
): Promise<readonly SentEvent[]> => {
  const { world, workspace } = session;
  const { channel, message } = ownMessage(session, seen);
  const before = { ...message };
  message.text = messageText(typed);
  message.isEdited = true;
  world.changed();
  const event = messageChangedEvent(world, workspace, channel, { before, after: message });
  const told = await tellIfIn(session, subscriptions, channel, event);
  if (!isMention(workspace, channel, message) || !channel.members.has(workspace.botUserId)) return told;
  const mention = editedMentionEvent(world, workspace, channel, message);
  return [...told, ...(await subscriptions.tell(workspace, 'app_mention', mention))];
};

export const remove = async (
  session: Session,
  subscriptions: Subscriptions,
  seen: SeenMessage,
): Promise<readonly SentEvent[]> => {
  const { channel, message } = ownMessage(session, seen);
  message.isDeleted = true;
  session.world.changed();
  const event = messageDeletedEvent(session.world, session.workspace, channel, message);
  return tellIfIn(session, subscriptions, channel, event);
};

export const openHome = async (
  { world, workspace, user }: Session,
  subscriptions: Subscriptions,
  tab: 'home' | 'messages',
): Promise<readonly SentEvent[]> => {
  const channel = directChannel(workspace, user.id);
  const event = homeOpenedEvent(world, workspace, { user, channel, tab, view: user.home });
  return subscriptions.tell(workspace, 'app_home_opened', event);
};

const ownMessage = (
  { workspace, user }: Session,
  { channelId, ts }: SeenMessage,
): { channel: Channel; message: Message } => {
  const channel = channelOf(workspace, channelId);
  const message = messageAt(channel, ts);
  if (message === null || message.userId !== user.id) throw new Error('no message of their own');
  return { channel, message };
};

const tellIfIn = async (
  { workspace }: Session,
  subscriptions: Subscriptions,
  channel: Channel,
  event: Record<string, unknown>,
): Promise<readonly SentEvent[]> =>
  channel.members.has(workspace.botUserId)
    ? subscriptions.tell(workspace, messageSubscription(channel), event)
    : [];
