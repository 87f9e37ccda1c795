/** What a message may hold, by its kind. */
import { z } from 'zod';
import { type Card, isWire, type Wire } from '../cards/card.ts';
import { checkCard } from '../cards/check-card.ts';
import { LANGUAGES } from '../cards/properties.ts';
import { Refused, refuseWhere } from '../rules/refused.ts';
import { type LimitId, limitOf, type RuleId } from '../rules/rules.ts';
import { findPerson, type World } from '../world.ts';

export const MESSAGE_TYPES = [
  'text',
  'post',
  'image',
  'file',
  'audio',
  'media',
  'sticker',
  'interactive',
  'share_chat',
  'share_user',
  'system',
] as const;

const POST_TAGS = ['text', 'a', 'at', 'img', 'media', 'emotion', 'hr', 'code_block', 'md'];

/** Throws `Refused`; gives the card back where it is one. */
export const checkContent = (
  world: World,
  type: string,
  content: string,
  requestBytes: number,
): Card | null => {
  checkSize(type, requestBytes);
  const parsed = parse(content, type === 'interactive' ? 'badProperty' : 'contentJson');
  if (type === 'interactive') return checkCard(parsed, knownIn(world));
  refuseWhere(!isWire(parsed), 'contentJson');
  if (type === 'text') checkText(parsed);
  if (type === 'post') checkPost(parsed as Wire);
  if (type === 'image') {
    const { image_key } = parsed as Wire;
    refuseWhere(!world.images.has(String(image_key)), 'imageUnknown', String(image_key));
  }
  return null;
};

export const knownIn = (world: World) => ({
  hasImage: (key: string) => world.images.has(key),
  hasUser: (id: string) => findPerson(world, id) !== undefined,
});

const checkSize = (type: string, bytes: number): void => {
  const rules: Readonly<Record<string, LimitId>> = {
    text: 'textBytes',
    post: 'postBytes',
    interactive: 'cardBytes',
  };
  const rule = rules[type];
  if (rule !== undefined) refuseWhere(bytes > limitOf(rule), rule, `${bytes} bytes`);
};

const parse = (content: string, rule: RuleId): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    throw new Refused(rule, 'content is not a string in json format');
  }
};

const textContent = z.strictObject({ text: z.string().min(1) });

const checkText = (parsed: unknown): void => refuseWhere(!textContent.safeParse(parsed).success, 'textShape');

const postContent = z.strictObject({
  title: z.string().optional(),
  content: z.array(z.array(z.looseObject({ tag: z.string() }))),
});

const checkPost = (parsed: Wire): void => {
  const languages = Object.entries(parsed);
  refuseWhere(languages.length === 0, 'postShape', 'no language');
  for (const [language, value] of languages) {
    refuseWhere(!(LANGUAGES as readonly string[]).includes(language), 'postShape', language);
    const post = postContent.safeParse(value);
    if (!post.success) throw new Refused('postShape', language);
    const tags = post.data.content.flat().map(({ tag }) => tag);
    const unknown = tags.find((tag) => !POST_TAGS.includes(tag));
    refuseWhere(unknown !== undefined, 'postTag', unknown);
  }
};
