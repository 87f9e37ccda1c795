/** What administrators do: people and channels come and go, the app is installed and removed. */
import type { SentEvent } from '../deliver/events.ts';
import type { Subscriptions } from '../deliver/subscriptions.ts';
import { tokensRevokedEvent, uninstalledEvent } from '../payloads/events.ts';
import { channelOf, userOf } from './places.ts';
import {
  addChannel,
  addUser,
  type ChannelSeed,
  makeWorkspace,
  type UserSeed,
  type WorkspaceSeed,
} from './seed.ts';
import type { Channel, User, Workspace, World } from './world.ts';

export type Administration = {
  addWorkspace: (seed: WorkspaceSeed) => void;
  addUser: (seed: UserSeed, teamId?: string) => void;
  addChannel: (seed: ChannelSeed, teamId?: string) => void;
  /** Such as `{ isDeactivated: true }`. */
  changeUser: (id: string, change: Partial<User>, teamId?: string) => void;
  /** Such as `{ isArchived: true }`. */
  changeChannel: (id: string, change: Partial<Channel>, teamId?: string) => void;
  invite: (channelId: string, userId: string, teamId?: string) => void;
  /** Takes a user, or the bot, out of a channel. */
  kick: (channelId: string, userId: string, teamId?: string) => void;
  setScopes: (scopes: readonly string[], teamId?: string) => void;
  /** The token dies; both events are told, in this order or, as happens, the other way round. */
  uninstall: (teamId?: string, order?: 'uninstalled first' | 'tokens first') => Promise<readonly SentEvent[]>;
  revokeTokens: (teamId?: string) => Promise<readonly SentEvent[]>;
  /** The same token serves again. */
  reinstall: (teamId?: string) => void;
};

export const administer = (
  world: World,
  workspace: (teamId?: string) => Workspace,
  subscriptions: Subscriptions,
): Administration => {
  const tellRevoked = (of: Workspace) => subscriptions.tell(of, 'tokens_revoked', tokensRevokedEvent(of));
  const tellUninstalled = (of: Workspace) => subscriptions.tell(of, 'app_uninstalled', uninstalledEvent());
  return {
    addWorkspace: (seed) => {
      world.workspaces.set(seed.id, makeWorkspace(seed));
    },
    addUser: (seed, teamId) => {
      addUser(workspace(teamId), seed);
    },
    addChannel: (seed, teamId) => {
      addChannel(workspace(teamId), seed);
    },
    changeUser: (id, change, teamId) => {
      Object.assign(userOf(workspace(teamId), id), change);
    },
    changeChannel: (id, change, teamId) => {
      Object.assign(channelOf(workspace(teamId), id), change);
    },
    invite: (channelId, userId, teamId) => {
      channelOf(workspace(teamId), channelId).members.add(userId);
    },
    kick: (channelId, userId, teamId) => {
      channelOf(workspace(teamId), channelId).members.delete(userId);
    },
    setScopes: (scopes, teamId) => {
      workspace(teamId).scopes = new Set(scopes);
    },
    uninstall: async (teamId, order = 'uninstalled first') => {
      const of = workspace(teamId);
      of.token = 'removed';
      const steps = [tellUninstalled, tellRevoked];
      const [one, other] = order === 'uninstalled first' ? steps : steps.toReversed();
      return [...((await one?.(of)) ?? []), ...((await other?.(of)) ?? [])];
    },
    revokeTokens: (teamId) => {
      const of = workspace(teamId);
      of.token = 'revoked';
      return tellRevoked(of);
    },
    reinstall: (teamId) => {
      workspace(teamId).token = 'good';
    },
  };
};
