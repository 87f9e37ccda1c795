/** Events and their envelope: docs.slack.dev/apis/events-api and docs.slack.dev/reference/events, 2026-11. */
import { channelTypeOf, nextTs } from '../world/places.ts';
import { wireMessage } from '../world/post.ts';
import type { Channel, Message, User, View, Workspace, World } from '../world/world.ts';
import { head } from './identity.ts';
import { wireView } from './views.ts';

export const eventEnvelope = (
  world: World,
  workspace: Workspace,
  event: Record<string, unknown>,
): Record<string, unknown> & { event_id: string } => ({
  token: head(world, workspace).token,
  team_id: workspace.id,
  context_team_id: workspace.id,
  context_enterprise_id: null,
  api_app_id: world.appId,
  event,
  type: 'event_callback',
  event_id: `Ev${String(world.nextNumber()).padStart(8, '0')}`,
  event_time: Math.floor(world.now().getTime() / 1000),
  authorizations: [
    {
      enterprise_id: null,
      team_id: workspace.id,
      user_id: workspace.botUserId,
      is_bot: true,
      is_enterprise_install: false,
    },
  ],
  is_ext_shared_channel: isShared(workspace, event),
  event_context: `4-${workspace.id}`,
});

const isShared = (workspace: Workspace, { channel }: Record<string, unknown>): boolean =>
  typeof channel === 'string' && workspace.channels.get(channel)?.isShared === true;

/** A message written by a user, or by the bot itself: docs.slack.dev/reference/events/message.im. */
export const messageEvent = (world: World, workspace: Workspace, channel: Channel, message: Message) => ({
  ...wireMessage(world, workspace, message),
  ...(message.isBot ? {} : { client_msg_id: crypto.randomUUID() }),
  ...(message.blocks.length > 0 ? {} : { blocks: [richText(world, message.text)] }),
  channel: channel.id,
  event_ts: message.ts,
  channel_type: channelTypeOf(channel),
});

/** What the composer makes of a text. Constructed: one piece of text, no markup taken apart. */
const richText = (world: World, text: string) => ({
  type: 'rich_text',
  block_id: `b${world.nextNumber()}`,
  elements: [{ type: 'rich_text_section', elements: text === '' ? [] : [{ type: 'text', text }] }],
});

/** docs.slack.dev/reference/events/app_mention */
export const mentionEvent = (world: World, workspace: Workspace, channel: Channel, message: Message) => {
  const { channel_type: _, ...event } = messageEvent(world, workspace, channel, message);
  return { ...event, type: 'app_mention' as const };
};

/** An edited mention comes once more: github.com/slack-go/slack/pull/1256 shows one, read 2026-11-26. */
export const editedMentionEvent = (
  world: World,
  workspace: Workspace,
  channel: Channel,
  message: Message,
) => {
  const ts = nextTs(world);
  const edited = { user: message.userId, ts };
  return { ...mentionEvent(world, workspace, channel, message), edited, event_ts: ts };
};

/** docs.slack.dev/reference/events/message/message_changed */
export const messageChangedEvent = (
  world: World,
  workspace: Workspace,
  channel: Channel,
  { before, after }: { before: Message; after: Message },
) => {
  const ts = nextTs(world);
  return {
    type: 'message' as const,
    subtype: 'message_changed' as const,
    message: wireMessage(world, workspace, after),
    previous_message: wireMessage(world, workspace, before),
    channel: channel.id,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: channelTypeOf(channel),
  };
};

/** docs.slack.dev/reference/events/message/message_deleted */
export const messageDeletedEvent = (
  world: World,
  workspace: Workspace,
  channel: Channel,
  message: Message,
) => {
  const ts = nextTs(world);
  return {
    type: 'message' as const,
    subtype: 'message_deleted' as const,
    previous_message: wireMessage(world, workspace, message),
    channel: channel.id,
    hidden: true,
    deleted_ts: message.ts,
    ts,
    event_ts: ts,
    channel_type: channelTypeOf(channel),
  };
};

/** docs.slack.dev/reference/events/app_home_opened; `view` where something was published before. */
export const homeOpenedEvent = (
  world: World,
  workspace: Workspace,
  { user, channel, tab, view }: { user: User; channel: Channel; tab: 'home' | 'messages'; view: View | null },
) => ({
  type: 'app_home_opened' as const,
  user: user.id,
  channel: channel.id,
  tab,
  event_ts: nextTs(world),
  ...(tab === 'home' && view !== null ? { view: wireView(world, workspace, view) } : {}),
});

/** docs.slack.dev/reference/events/app_uninstalled */
export const uninstalledEvent = () => ({ type: 'app_uninstalled' as const });

/** docs.slack.dev/reference/events/tokens_revoked: ids of users, not tokens. */
export const tokensRevokedEvent = (workspace: Workspace) => ({
  type: 'tokens_revoked' as const,
  tokens: { oauth: [], bot: [workspace.botUserId] },
});
