/** What Feishu remembers: an app in a tenant, its users, chats, messages and pictures. */
import type { Card, Wire } from './cards/card.ts';
import type { Language } from './cards/properties.ts';
import { type MakeId, makeIds } from './ids.ts';
import type { RuleId } from './rules/rules.ts';

export type App = {
  appId: string;
  appSecret: string;
  encryptKey: string;
  verificationToken: string;
  tenantKey: string;
  botOpenId: string;
  botName: string;
  /** What the tenant granted. */
  scopes: Set<string>;
  /** Events and callbacks that are subscribed; nothing else is sent. */
  subscriptions: Set<string>;
};

export type Person = {
  openId: string;
  unionId: string;
  userId: string;
  name: string;
  email: string;
  /** Of the client. */
  language: Language;
  timeZone: string;
  tenantKey: string;
  /** Within the app's availability and contact scope. */
  available: boolean;
  /** Wants no messages of the bot. */
  stoppedBot: boolean;
  /** Clients that leave out the value of a button that submits a form. */
  sendsSubmitValue: boolean;
};

export type Chat = {
  chatId: string;
  kind: 'p2p' | 'group';
  name: string;
  external: boolean;
  /** Open ids of its people. */
  members: Set<string>;
  hasBot: boolean;
  /** The bot may not speak. */
  muted: boolean;
  dissolved: boolean;
};

export type Mention = { key: string; openId: string; name: string; isBot: boolean };

export type Message = {
  messageId: string;
  chat: Chat;
  /** An open id, or the app's id. */
  sender: string;
  type: string;
  /** JSON as text, as Feishu gives it back. */
  content: string;
  mentions: readonly Mention[];
  createdAt: Date;
  updatedAt: Date;
  rootId: string | null;
  parentId: string | null;
  threadId: string | null;
  /** The merged and forwarded message that it was put into. */
  upperId: string | null;
  recalled: boolean;
  /** How often it was changed. */
  revision: number;
  card: Card | null;
};

/** Of one callback: changes its card later. */
export type UpdateToken = {
  token: string;
  messageId: string;
  givenAt: Date;
  uses: number;
  answered: boolean;
};

/** A rule that was broken, whether Feishu says so to the app, to the user, or to nobody. */
export type Breach = { at: Date; rule: RuleId; where: string; detail: string };

export type World = {
  app: App;
  now: () => Date;
  makeId: MakeId;
  people: Map<string, Person>;
  chats: Map<string, Chat>;
  messages: Map<string, Message>;
  /** By chat and uuid: what was sent with it. */
  uuids: Map<string, Message>;
  images: Set<string>;
  /** By tenant access token: when it was given. */
  tokens: Map<string, Date>;
  updateTokens: Map<string, UpdateToken>;
  slashCommands: Map<string, Wire>;
  breaches: Breach[];
  /** Something may look otherwise now. */
  changed: () => void;
};

export const makeWorld = (app: App, now: () => Date, changed: () => void): World => ({
  app,
  now,
  makeId: makeIds(app.tenantKey),
  people: new Map(),
  chats: new Map(),
  messages: new Map(),
  uuids: new Map(),
  images: new Set(),
  tokens: new Map(),
  updateTokens: new Map(),
  slashCommands: new Map(),
  breaches: [],
  changed,
});

export const noteBreach = (world: World, rule: RuleId, where: string, detail = ''): void => {
  world.breaches.push({ at: world.now(), rule, where, detail });
};

export const isBotMessage = (world: World, message: Message): boolean => message.sender === world.app.appId;

/** A person under any of the ids that Feishu has for one. */
export const findPerson = (world: World, id: string): Person | undefined =>
  [...world.people.values()].find(({ openId, unionId, userId, email }) =>
    [openId, unionId, userId, email].includes(id),
  );

/** The direct chat with the bot, made at first use. */
export const directChat = (world: World, openId: string): Chat => {
  const known = [...world.chats.values()].find(({ kind, members }) => kind === 'p2p' && members.has(openId));
  if (known !== undefined) return known;
  const chat: Chat = {
    chatId: world.makeId('oc'),
    kind: 'p2p',
    name: '',
    external: false,
    members: new Set([openId]),
    hasBot: true,
    muted: false,
    dissolved: false,
  };
  world.chats.set(chat.chatId, chat);
  return chat;
};

type NewMessage = Pick<Message, 'chat' | 'sender' | 'type' | 'content'> & Partial<Message>;

export const addMessage = (world: World, message: NewMessage): Message => {
  const at = world.now();
  const added: Message = {
    messageId: world.makeId('om'),
    mentions: [],
    createdAt: at,
    updatedAt: at,
    rootId: null,
    parentId: null,
    threadId: null,
    upperId: null,
    recalled: false,
    revision: 0,
    card: null,
    ...message,
  };
  world.messages.set(added.messageId, added);
  return added;
};

/** Where an answer to a message stands, in a thread where asked or where the message is in one. */
export const placeOfReply = (world: World, parent: Message, inThread: boolean) => ({
  rootId: parent.rootId ?? parent.messageId,
  parentId: parent.messageId,
  threadId: parent.threadId ?? (inThread ? world.makeId('omt') : null),
});

export const replaceCard = (world: World, message: Message, card: Card, content: string): void => {
  message.card = card;
  message.content = content;
  message.updatedAt = world.now();
  message.revision += 1;
};
