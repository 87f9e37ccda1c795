/** Who is there and where: docs.slack.dev/reference/methods/users.info, conversations.*, team.info; 2026-11. */
import { z } from 'zod';
import { refuse } from '../blocks/refusal.ts';
import { limitOf } from '../rules/rules.ts';
import { directChannel } from '../world/places.ts';
import type { Channel, User, Workspace } from '../world/world.ts';
import { flagArgument, type Method, method, textArgument } from './method.ts';
import { isIn, knownUser, visibleChannel } from './places.ts';

const paging = { cursor: textArgument, limit: z.coerce.number().optional() };

const wireUser = (workspace: Workspace, user: User, withLocale: boolean) => ({
  id: user.id,
  team_id: user.teamId,
  name: user.name,
  real_name: user.realName,
  deleted: user.isDeactivated,
  tz: user.timeZone,
  ...(withLocale ? { locale: user.locale } : {}),
  is_bot: false,
  is_app_user: false,
  is_restricted: user.isGuest,
  is_ultra_restricted: false,
  is_stranger: user.teamId !== workspace.id,
  profile: {
    real_name: user.realName,
    display_name: user.name,
    email: `${user.name}@${workspace.domain}.example`,
    team: user.teamId,
  },
});

const wireChannel = (workspace: Workspace, channel: Channel) => ({
  id: channel.id,
  name: channel.name,
  is_channel: channel.kind === 'public',
  is_group: channel.kind === 'private',
  is_im: channel.kind === 'im',
  is_mpim: channel.kind === 'mpim',
  is_private: channel.kind !== 'public',
  is_archived: channel.isArchived,
  is_ext_shared: channel.isShared,
  is_shared: channel.isShared,
  is_member: isIn(workspace, channel),
  num_members: channel.members.size,
  ...(channel.kind === 'im'
    ? { user: [...channel.members].find((member) => member !== workspace.botUserId) }
    : {}),
});

const open = method({
  scope: 'im:write',
  tier: 3,
  args: z.strictObject({
    users: textArgument,
    channel: textArgument,
    return_im: flagArgument,
    prevent_creation: flagArgument,
  }),
  run: ({ workspace }, args) => {
    if (args.channel !== undefined)
      return { channel: wireChannel(workspace, visibleChannel(workspace, args.channel)) };
    const ids = (args.users ?? '').split(',').filter((id) => id !== '');
    if (ids.length > limitOf('tooManyUsers')) throw refuse('tooManyUsers');
    const [only] = ids.map((id) => knownUser(workspace, id));
    if (only === undefined) throw refuse('badArgument', 'missing `users`');
    if (only.isDeactivated) throw refuse('userDisabled');
    return { channel: wireChannel(workspace, directChannel(workspace, only.id)) };
  },
});

const info = method({
  scope: 'channels:read',
  tier: 3,
  args: z.strictObject({
    channel: z.string(),
    include_locale: flagArgument,
    include_num_members: flagArgument,
  }),
  run: ({ workspace }, args) => ({
    channel: wireChannel(workspace, visibleChannel(workspace, args.channel)),
  }),
});

const members = method({
  scope: 'channels:read',
  tier: 4,
  args: z.strictObject({ channel: z.string(), ...paging }),
  run: ({ workspace }, args) => {
    const all = [...visibleChannel(workspace, args.channel).members];
    const from = Number(args.cursor ?? 0);
    const until = from + (args.limit ?? 100);
    return {
      members: all.slice(from, until),
      response_metadata: { next_cursor: until < all.length ? String(until) : '' },
    };
  },
});

const userInfo = method({
  scope: 'users:read',
  tier: 4,
  args: z.strictObject({ user: z.string(), include_locale: flagArgument }),
  run: ({ workspace }, args) => ({
    user: wireUser(workspace, knownUser(workspace, args.user), args.include_locale === true),
  }),
});

const userList = method({
  scope: 'users:read',
  tier: 2,
  args: z.strictObject({ include_locale: flagArgument, ...paging }),
  run: ({ workspace }, args) => ({
    members: [...workspace.users.values()].map((user) =>
      wireUser(workspace, user, args.include_locale === true),
    ),
    response_metadata: { next_cursor: '' },
  }),
});

const teamInfo = method({
  scope: 'team:read',
  tier: 3,
  args: z.strictObject({ team: textArgument, domain: textArgument }),
  run: ({ workspace }) => ({
    team: { id: workspace.id, name: workspace.name, domain: workspace.domain },
  }),
});

export const PEOPLE_METHODS: Readonly<Record<string, Method>> = {
  'conversations.open': open,
  'conversations.info': info,
  'conversations.members': members,
  'users.info': userInfo,
  'users.list': userList,
  'team.info': teamInfo,
};
