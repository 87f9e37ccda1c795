/** One person with a Feishu client: writes, sees, presses. Every act resolves when the app has answered, or failed to. */
import type { Wire } from '../cards/card.ts';
import type { Toast } from '../pushing/callback-answer.ts';
import type { Delivery, Pushed } from '../pushing/delivery.ts';
import {
  botMemberPayload,
  type EventType,
  enteredPayload,
  menuPayload,
  recalledPayload,
  receivedPayload,
} from '../pushing/payloads.ts';
import { type Chat, directChat, type Message, type Person, type World } from '../world.ts';
import { findButton, findField } from './finding.ts';
import type { Given } from './form-values.ts';
import { choose, type Pressed, pressButton, submitForm } from './pressing.ts';
import {
  type FileKind,
  fileContent,
  forwardMessages,
  type Place,
  postContent,
  reachesBot,
  withMentions,
  writeMessage,
} from './saying.ts';
import { type SeenMessage, seenBy } from './seen.ts';

/** A message that was written; `event` is null where the bot heard nothing of it. */
export type Said = { messageId: string; chatId: string; event: Pushed | null };

export type Where = {
  /** The direct chat with the bot where left out. */
  in?: Chat;
  /** The message that it answers. */
  quoting?: { messageId: string };
  /** In a thread under that message. */
  inThread?: boolean;
};

type Ref = { messageId: string };

export type User = {
  person: Person;
  /** The direct chat with the bot. */
  chat: () => Chat;
  say: (text: string, where?: Where) => Promise<Said>;
  post: (title: string, paragraphs: readonly string[], where?: Where) => Promise<Said>;
  send: (kind: FileKind, where?: Where) => Promise<Said>;
  forward: (messages: readonly Ref[], where?: Where) => Promise<Said>;
  recall: (message: Ref) => Promise<Pushed | null>;
  /** Changes the words. Feishu tells nobody: only who reads the message again sees it. */
  edit: (message: Ref, text: string) => void;
  pressMenu: (eventKey: string) => Promise<Pushed | null>;
  /** Opens the chat with the bot. */
  enter: () => Promise<Pushed | null>;
  addBot: (chat: Chat) => Promise<Pushed | null>;
  removeBot: (chat: Chat) => Promise<Pushed | null>;
  /** Messages of the direct chat or of a group, oldest first. */
  sees: (chat?: Chat) => readonly SeenMessage[];
  /** The last message of the bot. */
  last: (chat?: Chat) => SeenMessage;
  /** Everything that popped up. */
  toasts: readonly Toast[];
  press: (message: Ref, label: string, options?: { agree?: boolean }) => Promise<Pressed>;
  /** Uses a select or a date that stands in no form. */
  choose: (message: Ref, field: string, option: Given) => Promise<Pressed>;
  /** Fields by name, label or the words before them. What is not filled in stays as it is. */
  fill: (message: Ref, values: Readonly<Record<string, Given>>) => Filled;
};

export type Filled = { submit: (label: string, options?: { agree?: boolean }) => Promise<Pressed> };

export const makeUser = (world: World, delivery: Delivery, person: Person): User => {
  const toasts: Toast[] = [];
  const push = (type: EventType, event: Wire) => delivery.event(type, event);
  const chatOf = () => directChat(world, person.openId);

  const placeOf = ({ in: chat, quoting, inThread = false }: Where): Place => ({
    chat: chat ?? chatOf(),
    quoting: quoting === undefined ? null : messageOf(world, quoting),
    inThread,
  });

  const deliver = async (message: Message): Promise<Said> => {
    const isHeard = reachesBot(world, message);
    const event = isHeard
      ? await push('im.message.receive_v1', receivedPayload(world, message, person))
      : null;
    return { messageId: message.messageId, chatId: message.chat.chatId, event };
  };

  const write = (where: Where, message: Pick<Message, 'type' | 'content'> & Partial<Message>) =>
    deliver(writeMessage(world, person, placeOf(where), message));

  const sees = (chat = chatOf()): readonly SeenMessage[] => {
    if (!chat.members.has(person.openId)) throw new Error(`${person.name} is not in ${chat.name}`);
    return [...world.messages.values()]
      .filter((message) => message.chat === chat && message.upperId === null)
      .map((message) => seenBy(world, person, message));
  };

  const actOn = (ref: Ref) => {
    const message = messageOf(world, ref);
    if (!message.chat.members.has(person.openId))
      throw new Error(`${person.name} does not see ${ref.messageId}`);
    return { world, delivery, person, toasts, message };
  };

  return {
    person,
    chat: chatOf,
    toasts,
    sees,
    last: (chat) => {
      const found = sees(chat).findLast(({ from }) => from === 'bot');
      if (found === undefined) throw new Error('the bot has said nothing');
      return found;
    },
    say: (text, where = {}) => {
      const said = withMentions(world, placeOf(where).chat, text);
      const content = JSON.stringify({ text: said.text });
      return write(where, { type: 'text', content, mentions: said.mentions });
    },
    post: (title, paragraphs, where = {}) => {
      const { text, mentions } = withMentions(world, placeOf(where).chat, paragraphs.join('\n'));
      return write(where, { type: 'post', content: postContent(title, text.split('\n')), mentions });
    },
    send: (kind, where = {}) => write(where, { type: kind, content: fileContent(world, kind) }),
    forward: (messages, where = {}) =>
      deliver(
        forwardMessages(
          world,
          person,
          placeOf(where),
          messages.map((one) => messageOf(world, one)),
        ),
      ),
    recall: (ref) => {
      const message = messageOf(world, ref);
      message.recalled = true;
      return push('im.message.recalled_v1', recalledPayload(world, message));
    },
    edit: (ref, text) => {
      const message = messageOf(world, ref);
      message.content = JSON.stringify({ text });
      message.updatedAt = world.now();
      message.revision += 1;
    },
    pressMenu: (eventKey) => push('application.bot.menu_v6', menuPayload(world, person, eventKey)),
    enter: () => {
      const last = [...world.messages.values()].findLast(({ chat }) => chat === chatOf());
      return push(
        'im.chat.access_event.bot_p2p_chat_entered_v1',
        enteredPayload(world, person, chatOf(), last),
      );
    },
    addBot: (chat) => {
      chat.hasBot = true;
      return push('im.chat.member.bot.added_v1', botMemberPayload(world, person, chat));
    },
    removeBot: (chat) => {
      chat.hasBot = false;
      return push('im.chat.member.bot.deleted_v1', botMemberPayload(world, person, chat));
    },
    press: (ref, label, { agree = true } = {}) => {
      const act = actOn(ref);
      const button = findButton(act.message, label, person.language);
      return button.wire.form_action_type === 'submit'
        ? submitForm(act, button, new Map(), agree)
        : pressButton(act, button, agree);
    },
    choose: (ref, field, option) => {
      const act = actOn(ref);
      return choose(act, findField(act.message, field, person.language), option);
    },
    fill: (ref, values) => {
      const act = actOn(ref);
      const { revision } = act.message;
      const given = new Map(
        Object.entries(values).map(([word, value]) => [findField(act.message, word, person.language), value]),
      );
      return {
        submit: (label, { agree = true } = {}) => {
          const button = findButton(act.message, label, person.language);
          /** A card that changes under one's hands loses what was typed. */
          return submitForm(act, button, act.message.revision === revision ? given : new Map(), agree);
        },
      };
    },
  };
};

const messageOf = (world: World, { messageId }: Ref): Message => {
  const message = world.messages.get(messageId);
  if (message === undefined) throw new Error(`no message ${messageId}`);
  return message;
};
