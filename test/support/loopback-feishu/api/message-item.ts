/** A message as the API gives it back. https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/get, read 2026-11. */
import type { Wire } from '../cards/card.ts';
import { isBotMessage, type Message, type World } from '../world.ts';

export const itemOf = (world: World, message: Message): Wire => ({
  message_id: message.messageId,
  ...(message.rootId === null ? {} : { root_id: message.rootId }),
  ...(message.parentId === null ? {} : { parent_id: message.parentId }),
  ...(message.threadId === null ? {} : { thread_id: message.threadId }),
  ...(message.upperId === null ? {} : { upper_message_id: message.upperId }),
  msg_type: message.type,
  create_time: String(message.createdAt.getTime()),
  update_time: String(message.updatedAt.getTime()),
  deleted: message.recalled,
  updated: message.revision > 0,
  chat_id: message.chat.chatId,
  sender: senderOf(world, message),
  body: { content: message.recalled ? '' : contentOf(message) },
  ...(message.mentions.length === 0
    ? {}
    : { mentions: message.mentions.map((one) => mentionOf(world, one)) }),
});

/** The message itself; where it was merged and forwarded, those in it too. */
export const itemsOf = (world: World, message: Message): readonly Wire[] => {
  const within = [...world.messages.values()].filter(({ upperId }) => upperId === message.messageId);
  return [message, ...within].map((one) => itemOf(world, one));
};

const senderOf = (world: World, message: Message): Wire => ({
  id: message.sender,
  id_type: isBotMessage(world, message) ? 'app_id' : 'open_id',
  sender_type: isBotMessage(world, message) ? 'app' : 'user',
  tenant_key: world.people.get(message.sender)?.tenantKey ?? world.app.tenantKey,
});

const mentionOf = (world: World, { key, openId, name }: Message['mentions'][number]): Wire => ({
  key,
  id: openId,
  id_type: 'open_id',
  name,
  tenant_key: world.people.get(openId)?.tenantKey ?? world.app.tenantKey,
});

/** A card is not given back as it was sent. */
const contentOf = ({ card, content }: Message): string =>
  card === null ? content : JSON.stringify({ title: '', elements: [[{ tag: 'text', text: 'card' }]] });
