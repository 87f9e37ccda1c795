/** Which events an app hears: those that it subscribed to, of conversations that it is in. */
import { eventEnvelope, mentionEvent, messageEvent } from '../payloads/events.ts';
import type { Channel, Message, Workspace, World } from '../world/world.ts';
import type { Events, SentEvent } from './events.ts';

export const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
  'message.channels',
  'message.groups',
  'message.mpim',
] as const;

export type Subscription = (typeof EVENTS)[number];

/** None that would read what is not said to the bot. */
export const DEFAULT_EVENTS: readonly Subscription[] = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'message.im',
  'tokens_revoked',
];

export type Subscriptions = {
  /** Nothing where the app has not subscribed. */
  tell: (workspace: Workspace, name: Subscription, event: Record<string, unknown>) => Promise<SentEvent[]>;
  /** Whether it subscribed or not. */
  tellAny: (workspace: Workspace, event: Record<string, unknown>) => Promise<SentEvent>;
  /** What follows from a message that was written. */
  tellMessage: (workspace: Workspace, channel: Channel, message: Message) => Promise<SentEvent[]>;
};

export const makeSubscriptions = (
  world: World,
  events: Events,
  names: readonly Subscription[],
): Subscriptions => {
  const tellAny: Subscriptions['tellAny'] = (workspace, event) =>
    events.send(eventEnvelope(world, workspace, event));
  const tell: Subscriptions['tell'] = async (workspace, name, event) =>
    names.includes(name) ? [await tellAny(workspace, event)] : [];
  return {
    tell,
    tellAny,
    tellMessage: async (workspace, channel, message) => {
      if (!channel.members.has(workspace.botUserId)) return [];
      return [
        ...(await tell(
          workspace,
          messageSubscription(channel),
          messageEvent(world, workspace, channel, message),
        )),
        ...(isMention(workspace, channel, message)
          ? await tell(workspace, 'app_mention', mentionEvent(world, workspace, channel, message))
          : []),
      ];
    },
  };
};

export const isMention = ({ botUserId }: Workspace, channel: Channel, message: Message): boolean =>
  channel.kind !== 'im' && message.text.includes(`<@${botUserId}`);

export const messageSubscription = ({ kind }: Channel): Subscription => {
  switch (kind) {
    case 'im':
      return 'message.im';
    case 'mpim':
      return 'message.mpim';
    case 'public':
      return 'message.channels';
    case 'private':
      return 'message.groups';
  }
};
