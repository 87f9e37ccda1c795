/** Parts that all of Slack's interaction payloads share: docs.slack.dev/reference/interaction-payloads, 2026-11. */
import type { Channel, User, Workspace, World } from '../world/world.ts';

/** Slack still sends the token of former times; nobody should look at it. */
const OLD_TOKEN = 'a-verification-token-of-former-times';

export const head = (world: World, workspace: Workspace) => ({
  token: OLD_TOKEN,
  api_app_id: world.appId,
  team: { id: workspace.id, domain: workspace.domain },
  enterprise: null,
  is_enterprise_install: false,
});

export const who = (user: User) => ({
  id: user.id,
  username: user.name,
  name: user.name,
  team_id: user.teamId,
});

/** A direct conversation is called `directmessage`, a private channel `privategroup`. */
export const where = ({ id, name, kind }: Channel) => ({
  id,
  name: kind === 'private' ? 'privategroup' : name,
});
