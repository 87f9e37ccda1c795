/**
 * Contents of messages -> words. Pure. https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/im-v1/message/events/message_content,
 * read 2026-11-26.
 */
import { z } from 'zod';

/** Who a placeholder such as `@_user_1` stands for; the bot's own name is no part of what was said. */
export type Mention = { key: string; name: string; isBot: boolean };

const MENTION = /@_(?:user_\d+|all)/g;

const text = z.object({ text: z.string() });

const part = z.looseObject({ tag: z.string(), text: z.string().optional(), user_id: z.string().optional() });
const post = z.object({ title: z.string().default(''), content: z.array(z.array(part)) });
/** Sent by an app it has one body a language. */
const posts = z.record(z.string(), post);

/** Null for what has no words: voice, picture, file, card. */
export const wordsOfMessage = (
  type: string,
  content: string,
  mentions: readonly Mention[],
): string | null => {
  const parsed = jsonOf(content);
  if (type === 'text') {
    const found = text.safeParse(parsed);
    return found.success ? named(found.data.text, mentions) : null;
  }
  if (type !== 'post') return null;
  const one = post.safeParse(parsed);
  const [body] = one.success ? [one.data] : Object.values(posts.safeParse(parsed).data ?? {});
  if (body === undefined) return null;
  const lines = body.content.map((line) => line.map((piece) => wordsOfPart(piece)).join(''));
  return named([body.title, ...lines].join('\n'), mentions);
};

const wordsOfPart = ({ tag, text: said, user_id: user }: z.infer<typeof part>): string =>
  tag === 'at' ? (user ?? '') : (said ?? '');

const named = (said: string, mentions: readonly Mention[]): string => {
  const byKey = new Map(mentions.map((mention) => [mention.key, mention]));
  return said
    .replace(MENTION, (key) => {
      const mention = byKey.get(key);
      if (mention === undefined) return '';
      return mention.isBot ? '' : mention.name;
    })
    .replace(/[ \t]+\n/g, '\n')
    .trim();
};

/** Only a command's word, or nothing at all: what was quoted is what it is about. */
const LONE_WORD = /^[/／]?[\p{L}\p{N}]{0,20}$/u;
const COMMAND = /^[/／]/u;

/**
 * What somebody wrote below a quoted message. A command with words of its own is left alone: the quote would be
 * taken for a part of them.
 */
export const withQuoted = (said: string, quoted: string | null): string => {
  if (quoted === null || quoted === '') return said;
  if (COMMAND.test(said) && !LONE_WORD.test(said)) return said;
  return said === '' ? quoted : `${said}\n${quoted}`;
};

const jsonOf = (content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
};
