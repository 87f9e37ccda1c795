/**
 * What Slack would make of a message beyond plain text: whom it would notify, where it would lead. For tests that a
 * user's text stays a text. docs.slack.dev/messaging/formatting-message-text, 2026-11.
 */
import { type Block, withChildren } from '../blocks/block.ts';
import { inlinesOf, type RichTextBlock } from '../blocks/rich-text.ts';
import type { Surface } from './see.ts';

export type Markup = { kind: 'user' | 'channel' | 'group' | 'everyone' | 'date' | 'link'; of: string };

const IN_BRACKETS = /<([^<>]+)>/g;
const BARE_LINK = /(?<![<\w])https?:\/\/[^\s<>|]+/g;
const MARKDOWN_LINK = /\[[^\]]*\]\(([^)]+)\)/g;

export const markupOn = (surface: Surface): Markup[] => [
  // The fallback text notifies too, where there are blocks as well.
  ...(surface.kind === 'message' ? inMrkdwn(surface.text) : []),
  ...surface.blocks.flatMap(withChildren).flatMap(inBlock),
];

const inBlock = (block: Block): Markup[] => {
  if (block.type === 'rich_text') return inRichText(block);
  if (block.type === 'markdown')
    return [
      ...inMrkdwn(block.text),
      ...[...block.text.matchAll(MARKDOWN_LINK)].map(([, of = '']): Markup => ({ kind: 'link', of })),
    ];
  return textsIn(block).flatMap(inMrkdwn);
};

/** Every mrkdwn text of a block, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('type' in value && value.type === 'mrkdwn' && 'text' in value) return [String(value.text)];
  return Object.values(value).flatMap(textsIn);
};

const inMrkdwn = (text: string): Markup[] => [
  ...[...text.matchAll(IN_BRACKETS)].map(([, inside = '']) => bracketed(inside)),
  ...[...text.matchAll(BARE_LINK)].map(([of]): Markup => ({ kind: 'link', of })),
];

const bracketed = (inside: string): Markup => {
  const of = inside.split('|')[0] ?? '';
  if (of.startsWith('@')) return { kind: 'user', of };
  if (of.startsWith('#')) return { kind: 'channel', of };
  if (of.startsWith('!subteam')) return { kind: 'group', of };
  if (of.startsWith('!date')) return { kind: 'date', of };
  return of.startsWith('!') ? { kind: 'everyone', of } : { kind: 'link', of };
};

const inRichText = (block: RichTextBlock): Markup[] =>
  inlinesOf(block).flatMap((each): Markup[] => {
    switch (each.type) {
      case 'user':
        return [{ kind: 'user', of: each.user_id }];
      case 'usergroup':
        return [{ kind: 'group', of: each.usergroup_id }];
      case 'channel':
        return [{ kind: 'channel', of: each.channel_id }];
      case 'broadcast':
        return [{ kind: 'everyone', of: each.range }];
      case 'link':
        return [{ kind: 'link', of: each.url }];
      case 'date':
        return [{ kind: 'date', of: String(each.timestamp) }];
      default:
        return [];
    }
  });
