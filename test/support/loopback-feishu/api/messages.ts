/** Messages: sent, answered, changed, read, taken back. */
import { z } from 'zod';
import { partOf } from '../cards/card.ts';
import { lengthOf } from '../cards/properties.ts';
import { Refused, refuseWhere } from '../rules/refused.ts';
import { limitOf, type RuleId } from '../rules/rules.ts';
import {
  addMessage,
  type Chat,
  isBotMessage,
  type Message,
  placeOfReply,
  replaceCard,
  type World,
} from '../world.ts';
import { checkContent, MESSAGE_TYPES } from './message-content.ts';
import { itemOf, itemsOf } from './message-item.ts';
import { checkMaySpeak, countSend, receiverOf } from './receivers.ts';
import { argumentsOf, type Call, type Route, textArgument } from './route.ts';

const SEND = ['im:message', 'im:message:send_as_bot', 'im:message:send'];
const CHANGE = ['im:message', 'im:message:send_as_bot', 'im:message:update'];
const RECALL = ['im:message', 'im:message:send_as_bot', 'im:message:recall'];
const READ = ['im:message', 'im:message:readonly'];

const sent = {
  msg_type: z.enum(MESSAGE_TYPES, { error: 'messageType' satisfies RuleId }),
  content: textArgument('contentMissing', 'contentString'),
  uuid: z
    .string()
    .refine((uuid) => lengthOf(uuid) <= limitOf('uuidLength'), { error: 'uuidLength' satisfies RuleId })
    .optional(),
};

const created = z.strictObject({ receive_id: textArgument('receiveIdMissing'), ...sent });
const replied = z.strictObject({ ...sent, reply_in_thread: z.boolean().optional() });
const patched = z.strictObject({ content: sent.content });

type Sent = z.infer<typeof replied>;

const messageOf = (world: World, id: string | undefined): Message => {
  const message = world.messages.get(id ?? '');
  if (message === undefined) throw new Refused('messageUnknown', id);
  return message;
};

/** At most one message an hour for one uuid: the same message again. */
const sendOnce = (
  call: Call,
  chat: Chat,
  { msg_type, content, uuid }: Sent,
  place: Partial<Message> = {},
) => {
  const { world, rates, request } = call;
  checkMaySpeak(world, chat);
  const card = checkContent(world, msg_type, content, request.raw.length);
  const key = `uuid/${chat.chatId}/${uuid}`;
  const earlier = uuid === undefined ? undefined : sentBefore(world, key);
  if (earlier !== undefined) return { data: itemOf(world, earlier) };
  countSend(rates, chat);
  const message = addMessage(world, {
    chat,
    sender: world.app.appId,
    type: msg_type,
    content,
    card,
    ...place,
  });
  if (uuid !== undefined) world.uuids.set(key, message);
  return { data: itemOf(world, message) };
};

const sentBefore = (world: World, key: string): Message | undefined => {
  const message = world.uuids.get(key);
  if (message === undefined) return undefined;
  const ageS = (world.now().getTime() - message.createdAt.getTime()) / 1000;
  return ageS < limitOf('uuidOnce') ? message : undefined;
};

const checkChange = (call: Call, message: Message): void => {
  const { world } = call;
  refuseWhere(message.recalled, 'messageRecalled', message.messageId);
  refuseWhere(!isBotMessage(world, message), 'patchOwn', message.messageId);
  refuseWhere(message.card === null, 'patchKind', 'This message is NOT a card.');
  const ageDays = (world.now().getTime() - message.createdAt.getTime()) / 86_400_000;
  refuseWhere(ageDays > limitOf('patchAge'), 'patchAge', message.messageId);
  refuseWhere(message.chat.dissolved, 'dissolved', message.chat.chatId);
};

const declaresShared = (card: Message['card']): boolean =>
  card !== null && partOf(card.wire, 'config').update_multi === true;

const patch = (call: Call) => {
  const { world, rates, request, path, body } = call;
  const { content } = argumentsOf(patched, body);
  const message = messageOf(world, path.message_id);
  checkChange(call, message);
  const card = checkContent(world, 'interactive', content, request.raw.length);
  if (card === null) throw new Refused('patchKind');
  refuseWhere(!declaresShared(message.card) || !declaresShared(card), 'patchDeclared', message.messageId);
  rates.count('patchRate', message.messageId, 1000);
  replaceCard(world, message, card, content);
  return { data: {} };
};

const read = ({ world, path }: Call) => {
  const message = messageOf(world, path.message_id);
  refuseWhere(!message.chat.hasBot, 'readOutside', message.messageId);
  const isClosed = message.chat.kind === 'group' && !world.app.scopes.has('im:message.group_msg');
  refuseWhere(isClosed, 'groupRead', message.messageId);
  return { data: { items: itemsOf(world, message) } };
};

const recall = ({ world, path }: Call) => {
  const message = messageOf(world, path.message_id);
  refuseWhere(!isBotMessage(world, message), 'deleteOwn', message.messageId);
  refuseWhere(!message.chat.hasBot, 'botOutside', message.chat.chatId);
  message.recalled = true;
  message.updatedAt = world.now();
  return { data: {} };
};

const MESSAGES = '/open-apis/im/v1/messages';

export const MESSAGE_ROUTES = [
  {
    id: 'messages.create',
    method: 'POST',
    path: MESSAGES,
    scopes: SEND,
    handle: (call) => {
      const args = argumentsOf(created, call.body);
      const chat = receiverOf(call.world, call.request.query.get('receive_id_type'), args.receive_id);
      return sendOnce(call, chat, args);
    },
  },
  {
    id: 'messages.reply',
    method: 'POST',
    path: `${MESSAGES}/:message_id/reply`,
    scopes: SEND,
    handle: (call) => {
      const args = argumentsOf(replied, call.body);
      const parent = messageOf(call.world, call.path.message_id);
      refuseWhere(parent.recalled, 'messageRecalled', parent.messageId);
      const place = placeOfReply(call.world, parent, args.reply_in_thread === true);
      return sendOnce(call, parent.chat, args, place);
    },
  },
  { id: 'messages.patch', method: 'PATCH', path: `${MESSAGES}/:message_id`, scopes: CHANGE, handle: patch },
  { id: 'messages.get', method: 'GET', path: `${MESSAGES}/:message_id`, scopes: READ, handle: read },
  {
    id: 'messages.delete',
    method: 'DELETE',
    path: `${MESSAGES}/:message_id`,
    scopes: RECALL,
    handle: recall,
  },
] as const satisfies readonly Route[];
