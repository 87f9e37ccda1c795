/** App Home is opened; the app is taken out of a workspace. */
import { homeEvent, revokedEvent } from './payloads.ts';
import type { Answered, Slack } from './slack.ts';

export const openHome = async (slack: Slack, team: string, event: unknown): Promise<Answered> => {
  const { user, tab } = homeEvent.parse(event);
  const workspace = slack.workspaces.find(team);
  if (workspace === null || tab !== 'home') return {};
  return { after: () => slack.showHome(workspace, user) };
};

/** Stops at once, and for all processes. The two events of a removal come in either order. */
export const leave = async (slack: Slack, team: string): Promise<Answered> => {
  if (slack.workspaces.find(team) === null) return {};
  await slack.removed(team);
  slack.workspaces.remove(team);
  return {};
};

/** Only where the bot's own token is among them: those of users are none of ours. */
export const loseTokens = async (slack: Slack, team: string, event: unknown): Promise<Answered> => {
  const revoked = revokedEvent.parse(event).tokens?.bot ?? [];
  const workspace = slack.workspaces.find(team);
  return workspace !== null && revoked.includes(workspace.botUserId) ? leave(slack, team) : {};
};
