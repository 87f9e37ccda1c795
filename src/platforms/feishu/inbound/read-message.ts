/** The words of a message, with those of the message that it quotes or the messages that it forwards. */
import { inTime } from '../believed.ts';
import { ASIDE_TIMEOUT_MS } from '../limits.ts';
import type { Surroundings } from '../surroundings.ts';
import type { MessageEvent } from './events.ts';
import { type Mention, withQuoted, wordsOfMessage } from './message-text.ts';

/** `words` null: nothing that we read. `unreadable`: Feishu does not show us what it forwards. */
export type Read = { kind: 'words'; words: string } | { kind: 'no_words' } | { kind: 'unreadable' };

export const readMessage = async (
  around: Surroundings,
  { message }: MessageEvent,
  botId: string | null,
): Promise<Read> => {
  const { message_type: type, content, parent_id: parentId } = message;
  if (type === 'merge_forward') {
    const forwarded = await inTime(readForwarded(around, message.message_id), 2 * ASIDE_TIMEOUT_MS, null);
    return forwarded === null ? { kind: 'unreadable' } : { kind: 'words', words: forwarded };
  }
  const mentions = message.mentions.map(
    ({ key, name, id }): Mention => ({ key, name, isBot: id.open_id !== undefined && id.open_id === botId }),
  );
  const said = wordsOfMessage(type, content, mentions);
  if (said === null) return { kind: 'no_words' };
  const quoted =
    parentId === undefined || parentId === ''
      ? null
      : await inTime(readQuoted(around, parentId), ASIDE_TIMEOUT_MS, null);
  return { kind: 'words', words: withQuoted(said, quoted) };
};

type Item = {
  id: string;
  words: string | null;
  /** Null for apps, the bot among them. */
  senderId: string | null;
};

const findMessages = async ({ api }: Surroundings, messageId: string): Promise<Item[]> => {
  const found = await api.call((client) => client.im.message.get({ path: { message_id: messageId } }));
  const items = found.ok ? (found.value.data?.items ?? []) : [];
  return items
    .filter(({ deleted }) => deleted !== true)
    .map(({ message_id: id = '', msg_type: type = '', body, mentions = [], sender }) => ({
      id,
      words: wordsOfMessage(
        type,
        body?.content ?? '',
        mentions.map(({ key, name }) => ({ key, name, isBot: false })),
      ),
      senderId: sender?.sender_type === 'user' ? sender.id : null,
    }));
};

/** What the bot itself said is no part of anybody's note. */
const readQuoted = async (around: Surroundings, messageId: string): Promise<string | null> => {
  const [item] = await findMessages(around, messageId);
  return item === undefined || item.senderId === null ? null : item.words;
};

/** Each line with the name of who wrote it, as far as the app may see it. */
const readForwarded = async (around: Surroundings, messageId: string): Promise<string | null> => {
  const items = await findMessages(around, messageId);
  const lines = await Promise.all(
    items
      .filter(({ id, words }) => id !== messageId && words !== null && words !== '')
      .map(async ({ words, senderId }) => {
        const name = senderId === null ? null : await around.people.nameOf(senderId);
        return name === null ? words : `${name}: ${words}`;
      }),
  );
  return lines.length === 0 ? null : lines.join('\n');
};

/** Who wrote a message, also one that was recalled; null where Feishu does not tell it. */
export const findWriter = async ({ api }: Surroundings, messageId: string): Promise<string | null> => {
  const found = await api.call((client) => client.im.message.get({ path: { message_id: messageId } }));
  const [item] = found.ok ? (found.value.data?.items ?? []) : [];
  return item?.sender?.sender_type === 'user' ? item.sender.id : null;
};
