/** A slash command: docs.slack.dev/interactivity/implementing-slash-commands, 2026-11. */
import { giveResponseUrl, giveTrigger } from '../world/tickets.ts';
import type { Channel, User, Workspace, World } from '../world/world.ts';
import { head, where } from './identity.ts';

export const commandPayload = (
  world: World,
  workspace: Workspace,
  { user, channel, command, text }: { user: User; channel: Channel; command: string; text: string },
): Record<string, string> => ({
  token: head(world, workspace).token,
  team_id: workspace.id,
  team_domain: workspace.domain,
  channel_id: channel.id,
  channel_name: where(channel).name,
  user_id: user.id,
  user_name: user.name,
  command,
  text,
  api_app_id: world.appId,
  is_enterprise_install: 'false',
  response_url: giveResponseUrl(world, 'commands', {
    teamId: workspace.id,
    userId: user.id,
    channelId: channel.id,
    messageTs: null,
    threadTs: null,
  }),
  trigger_id: giveTrigger(world, { teamId: workspace.id, userId: user.id }),
});
