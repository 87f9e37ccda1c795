/** Views on the wire, and what users do with them: docs.slack.dev/reference/interaction-payloads/view-interactions-payload, 2026-11. */
import { giveTrigger } from '../world/tickets.ts';
import type { User, View, Workspace, World } from '../world/world.ts';
import { head, who } from './identity.ts';

/** A view as Slack returns it: what the app sent, and what Slack knows of it. */
export const wireView = (world: World, workspace: Workspace, { view, ...known }: View) => ({
  id: known.id,
  team_id: workspace.id,
  type: view.type,
  blocks: view.blocks,
  private_metadata: view.private_metadata ?? '',
  callback_id: view.callback_id ?? '',
  external_id: view.external_id ?? '',
  ...(view.type === 'modal'
    ? {
        title: view.title,
        submit: view.submit ?? null,
        close: view.close ?? null,
        clear_on_close: view.clear_on_close ?? false,
        notify_on_close: view.notify_on_close ?? false,
      }
    : { title: { type: 'plain_text', text: 'View Title', emoji: true }, submit: null, close: null }),
  state: { values: known.values },
  hash: known.hash,
  root_view_id: known.rootId,
  previous_view_id: known.previousId,
  app_id: world.appId,
  app_installed_team_id: workspace.id,
  bot_id: workspace.botId,
});

export const viewSubmissionPayload = (world: World, workspace: Workspace, user: User, view: View) => ({
  type: 'view_submission' as const,
  ...head(world, workspace),
  user: who(user),
  trigger_id: giveTrigger(world, { teamId: workspace.id, userId: user.id, viewId: view.id }),
  view: wireView(world, workspace, view),
  response_urls: [],
});

export const viewClosedPayload = (
  world: World,
  workspace: Workspace,
  user: User,
  view: View,
  isCleared: boolean,
) => ({
  type: 'view_closed' as const,
  ...head(world, workspace),
  user: who(user),
  view: wireView(world, workspace, view),
  is_cleared: isCleared,
});
