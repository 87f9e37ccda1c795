/** What somebody sees of a message. */
import { isWire, taggedIn, type Wire } from '../cards/card.ts';
import type { Language } from '../cards/properties.ts';
import { readCard } from '../cards/reading.ts';
import { isBotMessage, type Message, type Person, type World } from '../world.ts';

export type SeenMessage = {
  messageId: string;
  chatId: string;
  /** `bot`, or an open id. */
  from: string;
  type: string;
  at: Date;
  /** Every word of it, one line a text; of a recalled one none. */
  text: string;
  /** Of a card: all that old clients show. */
  title: string;
  /** Of a card: what the list of chats shows. */
  summary: string;
  buttons: readonly string[];
  fields: readonly string[];
  /** As it stands now. */
  card: Wire | null;
  /** How often it was changed. */
  changes: number;
  recalled: boolean;
  /** The message that it answers. */
  parentId: string | null;
  threadId: string | null;
  /** Whom it mentions, so that they get a notification: open ids, or `all`. */
  pings: readonly string[];
};

export const seenBy = (world: World, person: Person, message: Message): SeenMessage => {
  const { card, chat } = message;
  const read = card === null || message.recalled ? null : readCard(card, person.language);
  return {
    messageId: message.messageId,
    chatId: chat.chatId,
    from: isBotMessage(world, message) ? 'bot' : message.sender,
    type: message.type,
    at: message.createdAt,
    text: message.recalled ? '' : (read?.text ?? textOf(message, person.language)),
    title: read?.title ?? '',
    summary: read?.summary ?? '',
    buttons: read?.buttons ?? [],
    fields: read?.fields ?? [],
    card: card?.wire ?? null,
    changes: message.revision,
    recalled: message.recalled,
    parentId: message.parentId,
    threadId: message.threadId,
    pings: pingsOf(message),
  };
};

const contentOf = ({ content }: Message): Wire => {
  const parsed: unknown = JSON.parse(content);
  return isWire(parsed) ? parsed : {};
};

const textOf = (message: Message, language: Language): string => {
  const content = contentOf(message);
  if (message.type === 'post') return postText(content, language);
  const text = String(content.text ?? content.file_name ?? '');
  return message.mentions.reduce((words, { key, name }) => words.replace(key, `@${name}`), text);
};

/** As sent by a bot under languages; as sent by people without. */
const postText = (content: Wire, language: Language): string => {
  const post = content.content === undefined ? (content[language] ?? Object.values(content)[0]) : content;
  if (!isWire(post)) return '';
  const paragraphs = Array.isArray(post.content) ? post.content : [];
  const lines = paragraphs.map((paragraph: unknown) =>
    taggedIn(paragraph)
      .map(({ text }) => String(text ?? ''))
      .join(''),
  );
  return [String(post.title ?? ''), ...lines].filter((line) => line !== '').join('\n');
};

/** Of markup in texts and Markdown, and of `at` in rich text; plain texts of cards know no mention. */
const pingsOf = ({ card, content, type, mentions }: Message): readonly string[] => {
  const marked = card === null ? [content] : taggedIn(card.wire.body).flatMap(markupOf);
  const inMarkup = marked.flatMap((text) => [
    ...text.matchAll(/<at\s+(?:user_id|id|ids|email)=\\?"?([^\s\\">]+)/g),
  ]);
  const inPost = type === 'post' ? taggedIn(contentOf({ content } as Message)) : [];
  const ats = inPost.filter(({ tag }) => tag === 'at').map(({ user_id }) => String(user_id));
  return [...inMarkup.map(([, id]) => id ?? ''), ...ats, ...mentions.map(({ openId }) => openId)];
};

const markupOf = (element: Wire): readonly string[] =>
  ['markdown', 'lark_md'].includes(String(element.tag)) ? [JSON.stringify(element)] : [];
