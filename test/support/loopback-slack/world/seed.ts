/** The people and channels that Slack starts with. */
import type { Channel, User, Workspace } from './world.ts';

export type WorkspaceSeed = {
  id: string;
  name?: string;
  scopes?: readonly string[];
  users?: readonly UserSeed[];
  channels?: readonly ChannelSeed[];
};

export type UserSeed = { id: string } & Partial<
  Pick<User, 'teamId' | 'name' | 'realName' | 'timeZone' | 'locale' | 'isGuest' | 'isDeactivated'>
>;

export type ChannelSeed = {
  id: string;
  /** Users; without the bot unless `hasBot`. */
  members: readonly string[];
  hasBot?: boolean;
} & Partial<Pick<Channel, 'name' | 'kind' | 'isArchived' | 'isShared'>>;

/** The scopes that a bot of this kind asks for. */
export const SCOPES = [
  'app_mentions:read',
  'assistant:write',
  'chat:write',
  'commands',
  'channels:read',
  'files:write',
  'groups:read',
  'im:history',
  'im:read',
  'im:write',
  'mpim:read',
  'team:read',
  'users:read',
  'users:read.email',
] as const;

/** U1 and U2 are colleagues, U3 is a guest; the bot is in C1 with all, not in C2. */
export const DEFAULT_WORKSPACE: WorkspaceSeed = {
  id: 'T1',
  name: 'Acme',
  users: [
    { id: 'U1', name: 'ada', realName: 'Ada Winter', timeZone: 'Europe/Berlin', locale: 'en-US' },
    { id: 'U2', name: 'lin', realName: '林晓', timeZone: 'Asia/Shanghai', locale: 'zh-CN' },
    { id: 'U3', name: 'gus', realName: 'Gus Visitor', isGuest: true },
  ],
  channels: [
    { id: 'C1', name: 'sales', members: ['U1', 'U2'], hasBot: true },
    { id: 'C2', name: 'random', members: ['U1', 'U2', 'U3'] },
  ],
};

export const makeWorkspace = (seed: WorkspaceSeed): Workspace => {
  const { id, name = id, scopes = SCOPES, users = [], channels = [] } = seed;
  const workspace: Workspace = {
    id,
    name,
    domain: name.toLowerCase(),
    botToken: `xoxb-${id}-loopback`,
    botUserId: `U${id}BOT`,
    botId: `B${id}`,
    token: 'good',
    scopes: new Set(scopes),
    users: new Map(),
    channels: new Map(),
  };
  for (const user of users) addUser(workspace, user);
  for (const channel of channels) addChannel(workspace, channel);
  return workspace;
};

export const addUser = (workspace: Workspace, seed: UserSeed): User => {
  const user: User = {
    teamId: workspace.id,
    name: seed.id.toLowerCase(),
    realName: seed.name ?? seed.id,
    timeZone: 'Europe/Berlin',
    locale: 'en-US',
    isGuest: false,
    isDeactivated: false,
    ...seed,
    notices: [],
    home: null,
    modals: [],
  };
  workspace.users.set(user.id, user);
  return user;
};

export const addChannel = (workspace: Workspace, seed: ChannelSeed): Channel => {
  const { members, hasBot = false, ...rest } = seed;
  const channel: Channel = {
    name: seed.id.toLowerCase(),
    kind: 'public',
    isArchived: false,
    isShared: false,
    ...rest,
    members: new Set(hasBot ? [...members, workspace.botUserId] : members),
    messages: [],
  };
  workspace.channels.set(channel.id, channel);
  return channel;
};
