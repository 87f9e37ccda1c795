/**
 * What Feishu sends. Each payload has the shape of the example on the vendor's page that it names (below
 * https://open.feishu.cn/document/), read 2026-11; what stands on no page says *constructed*.
 */
import type { Wire } from '../cards/card.ts';
import type { Chat, Mention, Message, Person, UpdateToken, World } from '../world.ts';

export type EventType =
  | 'im.message.receive_v1'
  | 'im.message.recalled_v1'
  | 'im.chat.access_event.bot_p2p_chat_entered_v1'
  | 'im.chat.member.bot.added_v1'
  | 'im.chat.member.bot.deleted_v1'
  | 'application.bot.menu_v6'
  | 'card.action.trigger';

export const ALL_EVENTS: readonly EventType[] = [
  'im.message.receive_v1',
  'im.message.recalled_v1',
  'im.chat.access_event.bot_p2p_chat_entered_v1',
  'im.chat.member.bot.added_v1',
  'im.chat.member.bot.deleted_v1',
  'application.bot.menu_v6',
  'card.action.trigger',
];

/** ukTMukTMukTM/uUTNz4SN1MjL1UzM. Card callbacks name microseconds: feishu-cards/card-callback-communication. */
export const envelope = (world: World, type: EventType, event: Wire): Wire => {
  const atMs = String(world.now().getTime());
  return {
    schema: '2.0',
    header: {
      event_id: world.makeId('event'),
      token: world.app.verificationToken,
      create_time: type === 'card.action.trigger' ? `${atMs}000` : atMs,
      event_type: type,
      tenant_key: world.app.tenantKey,
      app_id: world.app.appId,
    },
    event,
  };
};

/** uAjLw4CM/ukTMukTMukTM/reference/event-subscription-guide/event-subscription-configure-/request-url-configuration-case. */
export const challengePayload = (challenge: string, token: string): Wire => ({
  challenge,
  token,
  type: 'url_verification',
});

/** Without the scope that shows it, `user_id` is null: *constructed*, the page says only that it is not given. */
const idsOf = (world: World, { openId, unionId, userId }: Person): Wire => ({
  open_id: openId,
  union_id: unionId,
  user_id: world.app.scopes.has('contact:user.employee_id:readonly') ? userId : null,
});

/** uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/receive; contents: .../im-v1/message/events/message_content. */
export const receivedPayload = (world: World, message: Message, sender: Person): Wire => ({
  sender: { sender_id: idsOf(world, sender), sender_type: 'user', tenant_key: sender.tenantKey },
  message: {
    message_id: message.messageId,
    ...(message.rootId === null ? {} : { root_id: message.rootId }),
    ...(message.parentId === null ? {} : { parent_id: message.parentId }),
    ...(message.threadId === null ? {} : { thread_id: message.threadId }),
    create_time: String(message.createdAt.getTime()),
    update_time: String(message.updatedAt.getTime()),
    chat_id: message.chat.chatId,
    chat_type: message.chat.kind,
    message_type: message.type,
    content: message.content,
    ...(message.mentions.length === 0
      ? {}
      : { mentions: message.mentions.map((mention) => mentionPayload(world, mention)) }),
  },
});

const mentionPayload = (world: World, { key, openId, name, isBot }: Mention): Wire => {
  const person = world.people.get(openId);
  return {
    key,
    id: person === undefined ? { open_id: openId, union_id: '', user_id: null } : idsOf(world, person),
    mentioned_type: isBot ? 'bot' : 'user',
    name,
    tenant_key: person?.tenantKey ?? world.app.tenantKey,
  };
};

/** uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/events/recalled. */
export const recalledPayload = (world: World, message: Message): Wire => ({
  message_id: message.messageId,
  chat_id: message.chat.chatId,
  recall_time: String(world.now().getTime()),
  recall_type: 'message_owner',
});

/** uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-access_event/events/bot_p2p_chat_entered. */
export const enteredPayload = (
  world: World,
  person: Person,
  chat: Chat,
  last: Message | undefined,
): Wire => ({
  chat_id: chat.chatId,
  operator_id: idsOf(world, person),
  ...(last === undefined
    ? {}
    : {
        last_message_id: last.messageId,
        last_message_create_time: String(last.createdAt.getTime()),
      }),
});

/** uAjLw4CM/ukTMukTMukTM/reference/im-v1/chat-member-bot/events/added, and .../deleted of the same shape. */
export const botMemberPayload = (world: World, person: Person, chat: Chat): Wire => ({
  chat_id: chat.chatId,
  operator_id: idsOf(world, person),
  external: chat.external,
  operator_tenant_key: person.tenantKey,
  name: chat.name,
  i18n_names: { zh_cn: chat.name, en_us: chat.name, ja_jp: chat.name },
});

/** uAjLw4CM/ukTMukTMukTM/application-v6/bot/events/menu; there `timestamp` is a text, in the vendor's library a number. */
export const menuPayload = (world: World, person: Person, eventKey: string): Wire => ({
  operator: {
    ...(world.app.scopes.has('application:application.bot.operator_name:readonly')
      ? { operator_name: person.name }
      : {}),
    operator_id: idsOf(world, person),
  },
  event_key: eventKey,
  timestamp: String(Math.floor(world.now().getTime() / 1000)),
});

/** feishu-cards/card-callback-communication. `action` without what the component does not send. */
export const actionPayload = (
  world: World,
  person: Person,
  message: Message,
  token: UpdateToken,
  action: Wire,
): Wire => ({
  operator: { tenant_key: person.tenantKey, ...idsOf(world, person) },
  token: token.token,
  action,
  host: 'im_message',
  context: { open_message_id: message.messageId, open_chat_id: message.chat.chatId },
});
