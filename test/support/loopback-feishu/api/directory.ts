/** Who is who: the bot, users, chats and their members, the tenant, the scopes it granted. */
import { Refused, refuseWhere } from '../rules/refused.ts';
import { type Chat, findPerson, type Person, type World } from '../world.ts';
import { pageOf, type Route } from './route.ts';

const ID_TYPES = ['open_id', 'union_id', 'user_id'];

const idTypeOf = (query: URLSearchParams, name: string): string => {
  const type = query.get(name) ?? 'open_id';
  refuseWhere(!ID_TYPES.includes(type), 'userIdType', type);
  return type;
};

const idOf = (person: Person, type: string): string =>
  type === 'user_id' ? person.userId : type === 'union_id' ? person.unionId : person.openId;

const chatOf = (world: World, id: string | undefined): Chat => {
  const chat = world.chats.get(id ?? '');
  if (chat === undefined) throw new Refused('chatUnknown', id);
  return chat;
};

const membersOf = (world: World, chat: Chat): readonly Person[] =>
  [...chat.members].flatMap((openId) => world.people.get(openId) ?? []);

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat/get, read 2026-11. */
const chatWire = (world: World, chat: Chat) => ({
  ...(chat.kind === 'group' ? { name: chat.name, chat_type: 'private' } : {}),
  chat_mode: chat.kind,
  chat_status: chat.dissolved ? 'dissolved' : 'normal',
  user_count: String(chat.members.size),
  bot_count: chat.hasBot ? '1' : '0',
  ...(chat.hasBot ? { external: chat.external, tenant_key: world.app.tenantKey } : {}),
});

const CONTACT = [
  'contact:contact.base:readonly',
  'contact:contact:readonly',
  'contact:contact:readonly_as_app',
  'contact:contact:access_as_app',
];
const CHAT = ['im:chat', 'im:chat:read', 'im:chat:readonly'];

export const DIRECTORY_ROUTES = [
  {
    id: 'bot.info',
    method: 'GET',
    path: '/open-apis/bot/v3/info',
    scopes: [],
    handle: ({ world: { app } }) => ({
      flat: { bot: { activate_status: 2, app_name: app.botName, open_id: app.botOpenId } },
    }),
  },
  {
    id: 'users.get',
    method: 'GET',
    path: '/open-apis/contact/v3/users/:user_id',
    scopes: CONTACT,
    handle: ({ world, path, request }) => {
      idTypeOf(request.query, 'user_id_type');
      const person = findPerson(world, path.user_id ?? '');
      if (person === undefined) throw new Refused('userUnknown', path.user_id);
      const isSeen = person.available && person.tenantKey === world.app.tenantKey;
      refuseWhere(!isSeen, 'userScope', path.user_id);
      const seesName = world.app.scopes.has('contact:user.base:readonly');
      const { openId, unionId, userId, name } = person;
      const seesUserId = world.app.scopes.has('contact:user.employee_id:readonly');
      return {
        data: {
          user: {
            open_id: openId,
            union_id: unionId,
            ...(seesUserId ? { user_id: userId } : {}),
            ...(seesName ? { name, en_name: '' } : {}),
          },
        },
      };
    },
  },
  {
    id: 'chats.list',
    method: 'GET',
    path: '/open-apis/im/v1/chats',
    scopes: [...CHAT, 'im:chat.group_info:readonly'],
    handle: ({ world, request }) => {
      const groups = [...world.chats.values()].filter(({ kind, hasBot }) => kind === 'group' && hasBot);
      const items = groups.map((chat) => ({
        chat_id: chat.chatId,
        name: chat.name,
        external: chat.external,
        tenant_key: world.app.tenantKey,
        chat_status: chat.dissolved ? 'dissolved' : 'normal',
      }));
      return { data: pageOf(items, request.query) };
    },
  },
  {
    id: 'chats.get',
    method: 'GET',
    path: '/open-apis/im/v1/chats/:chat_id',
    scopes: CHAT,
    handle: ({ world, path }) => ({ data: chatWire(world, chatOf(world, path.chat_id)) }),
  },
  {
    id: 'members.get',
    method: 'GET',
    path: '/open-apis/im/v1/chats/:chat_id/members',
    scopes: ['im:chat', 'im:chat:readonly', 'im:chat.members:read', 'im:chat.group_info:readonly'],
    handle: ({ world, path, request }) => {
      const chat = chatOf(world, path.chat_id);
      refuseWhere(!chat.hasBot, 'chatOutside', chat.chatId);
      refuseWhere(chat.dissolved, 'dissolved', chat.chatId);
      const type = idTypeOf(request.query, 'member_id_type');
      const items = membersOf(world, chat).map((person) => ({
        member_id_type: type,
        member_id: idOf(person, type),
        name: person.name,
        tenant_key: person.tenantKey,
      }));
      return { data: { ...pageOf(items, request.query), member_total: items.length } };
    },
  },
  {
    id: 'tenant.query',
    method: 'GET',
    path: '/open-apis/tenant/v2/tenant/query',
    scopes: ['tenant:tenant:readonly', 'tenant:tenant'],
    handle: ({ world: { app } }) => ({
      data: {
        tenant: { name: 'Loopback', display_id: 'F0000000', tenant_tag: 0, tenant_key: app.tenantKey },
      },
    }),
  },
  {
    id: 'scopes.list',
    method: 'GET',
    path: '/open-apis/application/v6/scopes',
    scopes: [],
    handle: ({ world: { app } }) => ({
      data: {
        scopes: [...app.scopes].map((scope_name) => ({
          scope_name,
          grant_status: 1,
          scope_type: 'tenant',
        })),
      },
    }),
  },
] as const satisfies readonly Route[];
