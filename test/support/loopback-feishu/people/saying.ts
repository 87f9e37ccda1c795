/** Messages that people write: how mentions, rich text, files and forwarded messages look on the wire. */
import {
  addMessage,
  type Chat,
  type Mention,
  type Message,
  type Person,
  placeOfReply,
  type World,
} from '../world.ts';

/** In a group, `@bot` and `@Name` of its members become mentions. */
export const withMentions = (
  world: World,
  chat: Chat,
  text: string,
): { text: string; mentions: Mention[] } => {
  const { botOpenId, botName } = world.app;
  const people = [...chat.members].flatMap((openId) => world.people.get(openId) ?? []);
  const targets = [
    { word: '@bot', openId: botOpenId, name: botName, isBot: true },
    ...people.map(({ openId, name }) => ({ word: `@${name}`, openId, name, isBot: false })),
  ];
  const found = targets
    .map((target) => ({ ...target, at: text.indexOf(target.word) }))
    .filter(({ at }) => at >= 0 && chat.kind === 'group')
    .sort((one, other) => one.at - other.at);
  const mentions = found.map(({ openId, name, isBot }, index) => ({
    key: `@_user_${index + 1}`,
    openId,
    name,
    isBot,
  }));
  const keyed = found.reduce(
    (words, { word }, index) => words.replace(word, mentions[index]?.key ?? word),
    text,
  );
  return { text: keyed, mentions };
};

export type Place = { chat: Chat; quoting: Message | null; inThread: boolean };

export const writeMessage = (
  world: World,
  person: Person,
  { chat, quoting, inThread }: Place,
  message: Pick<Message, 'type' | 'content'> & Partial<Message>,
): Message => {
  const place = quoting === null ? {} : placeOfReply(world, quoting, inThread);
  return addMessage(world, { chat, sender: person.openId, ...place, ...message });
};

/** Rich text as people send it: no language around it, mentions by their key. */
export const postContent = (title: string, paragraphs: readonly string[]): string =>
  JSON.stringify({ title, content: paragraphs.map(paragraphOf) });

const paragraphOf = (text: string): readonly unknown[] =>
  text
    .split(/(@_user_\d+)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^@_user_\d+$/.test(part)
        ? { tag: 'at', user_id: part, user_name: '', style: [] }
        : { tag: 'text', text: part, style: [] },
    );

export type FileKind = 'image' | 'file' | 'audio' | 'media' | 'sticker';

export const fileContent = (world: World, kind: FileKind): string => {
  const key = world.makeId('event');
  if (kind === 'image') return JSON.stringify({ image_key: `img_v3_${key}` });
  if (kind === 'audio') return JSON.stringify({ file_key: key, duration: 2000 });
  if (kind === 'media') {
    return JSON.stringify({ file_key: key, image_key: `img_v3_${key}`, file_name: 'a.mp4', duration: 2000 });
  }
  return JSON.stringify({ file_key: key, ...(kind === 'file' ? { file_name: 'notes.txt' } : {}) });
};

/** The words of a merged and forwarded message say nothing; what is in it is read message by message. */
export const forwardMessages = (
  world: World,
  person: Person,
  place: Place,
  messages: readonly Message[],
): Message => {
  const merged = writeMessage(world, person, place, {
    type: 'merge_forward',
    content: JSON.stringify({ content: 'Merged and Forwarded Message' }),
  });
  for (const { sender, type, content, mentions, card } of messages) {
    addMessage(world, {
      chat: place.chat,
      sender,
      type,
      content,
      mentions,
      card,
      upperId: merged.messageId,
    });
  }
  return merged;
};

/** Group messages reach a bot that they mention; all others only where the app may read them all. */
export const reachesBot = (world: World, { chat, mentions }: Message): boolean => {
  const { scopes } = world.app;
  if (chat.kind === 'p2p')
    return scopes.has('im:message.p2p_msg:readonly') || scopes.has('im:message.p2p_msg');
  if (!chat.hasBot) return false;
  if (scopes.has('im:message.group_msg')) return true;
  const mayHear = scopes.has('im:message.group_at_msg:readonly') || scopes.has('im:message.group_at_msg');
  return mayHear && mentions.some(({ isBot }) => isBot);
};
