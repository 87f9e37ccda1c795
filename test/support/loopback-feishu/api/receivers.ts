/** Whom a message goes to, and whether the bot may write there. */
import { Refused, refuseWhere } from '../rules/refused.ts';
import { type Chat, directChat, findPerson, type World } from '../world.ts';
import type { Rates } from './rates.ts';

const PREFIXES: Readonly<Record<string, string>> = {
  open_id: 'ou_',
  union_id: 'on_',
  chat_id: 'oc_',
};

const RECEIVE_ID_TYPES = ['open_id', 'union_id', 'user_id', 'email', 'chat_id'];

export const receiverOf = (world: World, idType: string | null, id: string): Chat => {
  refuseWhere(idType === null || !RECEIVE_ID_TYPES.includes(idType), 'receiveIdType', String(idType));
  const prefix = PREFIXES[idType ?? ''];
  const isOther = Object.values(PREFIXES).some((one) => one !== prefix && id.startsWith(one));
  const isKind =
    prefix === undefined ? !isOther && id.includes('@') === (idType === 'email') : id.startsWith(prefix);
  refuseWhere(!isKind, 'receiveIdKind', `${id} as ${idType}`);
  if (idType === 'chat_id') {
    const chat = world.chats.get(id);
    if (chat === undefined) throw new Refused('receiverUnknown', id);
    return chat;
  }
  const person = findPerson(world, id);
  if (person === undefined) throw new Refused('receiverUnknown', id);
  refuseWhere(person.tenantKey !== world.app.tenantKey, 'otherTenant', id);
  return directChat(world, person.openId);
};

/** Throws `Refused`. */
export const checkMaySpeak = (world: World, chat: Chat): void => {
  refuseWhere(chat.dissolved, 'dissolved', chat.chatId);
  refuseWhere(!chat.hasBot, 'botOutside', chat.chatId);
  refuseWhere(chat.muted, 'muted', chat.chatId);
  if (chat.kind === 'group') return;
  const person = findPerson(world, [...chat.members][0] ?? '');
  refuseWhere(person?.available !== true, 'unavailable', chat.chatId);
  refuseWhere(person?.stoppedBot === true, 'stopped', chat.chatId);
};

/** A group's bots share its rate; a person has an own one. */
export const countSend = (rates: Rates, chat: Chat): void =>
  rates.count(chat.kind === 'group' ? 'groupRate' : 'userRate', chat.chatId, 1000);
