/**
 * Presses and choices: docs.slack.dev/reference/interaction-payloads/block_actions-payload; what an external menu asks:
 * .../block_suggestion-payload; both 2026-11.
 */
import { nextTs } from '../world/places.ts';
import { wireMessage } from '../world/post.ts';
import { giveResponseUrl, giveTrigger } from '../world/tickets.ts';
import type { Channel, Message, User, Values, View, Workspace, World } from '../world/world.ts';
import { head, where, who } from './identity.ts';
import { wireView } from './views.ts';

/** Where the element stands. */
export type Stage = { kind: 'message'; channel: Channel; message: Message } | { kind: 'view'; view: View };

export const blockActionsPayload = (
  world: World,
  workspace: Workspace,
  {
    user,
    stage,
    action,
    values,
  }: { user: User; stage: Stage; action: Record<string, unknown>; values: Values },
) => ({
  type: 'block_actions' as const,
  ...head(world, workspace),
  user: who(user),
  ...stageOf(world, workspace, stage),
  state: { values },
  trigger_id: giveTrigger(world, {
    teamId: workspace.id,
    userId: user.id,
    ...(stage.kind === 'view' && stage.view.view.type === 'modal' ? { viewId: stage.view.id } : {}),
  }),
  ...(stage.kind === 'message' ? { response_url: responseUrlOf(world, workspace, user, stage) } : {}),
  actions: [{ ...action, action_ts: nextTs(world) }],
});

export const blockSuggestionPayload = (
  world: World,
  workspace: Workspace,
  asked: { user: User; stage: Stage; actionId: string; blockId: string; value: string },
) => ({
  type: 'block_suggestion' as const,
  ...head(world, workspace),
  user: who(asked.user),
  ...stageOf(world, workspace, asked.stage),
  action_id: asked.actionId,
  block_id: asked.blockId,
  value: asked.value,
});

const stageOf = (world: World, workspace: Workspace, stage: Stage) => {
  if (stage.kind === 'view')
    return {
      container: { type: 'view', view_id: stage.view.id },
      view: wireView(world, workspace, stage.view),
    };
  const { channel, message } = stage;
  const isEphemeral = message.readerId !== null;
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: isEphemeral,
      ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    },
    channel: where(channel),
    // Slack does not give an ephemeral message's content back.
    ...(isEphemeral ? {} : { message: wireMessage(world, workspace, message) }),
  };
};

const responseUrlOf = (
  world: World,
  workspace: Workspace,
  user: User,
  { channel, message }: { channel: Channel; message: Message },
): string =>
  giveResponseUrl(world, 'actions', {
    teamId: workspace.id,
    userId: user.id,
    channelId: channel.id,
    messageTs: message.ts,
    threadTs: message.threadTs,
  });
