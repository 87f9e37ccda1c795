/** Shortcuts: docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload, 2026-11. */
import { nextTs } from '../world/places.ts';
import { wireMessage } from '../world/post.ts';
import { giveResponseUrl, giveTrigger } from '../world/tickets.ts';
import type { Channel, Message, User, Workspace, World } from '../world/world.ts';
import { head, where, who } from './identity.ts';

export const globalShortcutPayload = (
  world: World,
  workspace: Workspace,
  { user, callbackId }: { user: User; callbackId: string },
) => ({
  type: 'shortcut' as const,
  ...head(world, workspace),
  user: who(user),
  action_ts: nextTs(world),
  callback_id: callbackId,
  trigger_id: giveTrigger(world, { teamId: workspace.id, userId: user.id }),
});

export const messageShortcutPayload = (
  world: World,
  workspace: Workspace,
  {
    user,
    callbackId,
    channel,
    message,
  }: { user: User; callbackId: string; channel: Channel; message: Message },
) => ({
  ...globalShortcutPayload(world, workspace, { user, callbackId }),
  type: 'message_action' as const,
  channel: where(channel),
  message_ts: message.ts,
  message: wireMessage(world, workspace, message),
  response_url: giveResponseUrl(world, 'app', {
    teamId: workspace.id,
    userId: user.id,
    channelId: channel.id,
    messageTs: message.ts,
    threadTs: message.threadTs,
  }),
});
