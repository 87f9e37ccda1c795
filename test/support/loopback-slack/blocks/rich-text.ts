/** Slack's rich text: structured, so that a text of a user stays a text. */
import { z } from 'zod';
import { limitOf } from '../rules/rules.ts';
import { blockId, whenUnknown, wholeNumber } from './checks.ts';

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
    underline: z.boolean().optional(),
    highlight: z.boolean().optional(),
    client_highlight: z.boolean().optional(),
    unlink: z.boolean().optional(),
  })
  .optional();

const inline = z.discriminatedUnion(
  'type',
  [
    z.strictObject({ type: z.literal('text'), text: z.string().min(1, { error: 'textEmpty' }), style }),
    z.strictObject({
      type: z.literal('link'),
      url: z.string(),
      text: z.string().optional(),
      unsafe: z.boolean().optional(),
      style,
    }),
    z.strictObject({ type: z.literal('user'), user_id: z.string(), style }),
    z.strictObject({ type: z.literal('usergroup'), usergroup_id: z.string(), style }),
    z.strictObject({ type: z.literal('team'), team_id: z.string(), style }),
    z.strictObject({ type: z.literal('channel'), channel_id: z.string(), style }),
    z.strictObject({ type: z.literal('broadcast'), range: z.enum(['here', 'channel', 'everyone']), style }),
    z.strictObject({
      type: z.literal('emoji'),
      name: z.string(),
      unicode: z.string().optional(),
      url: z.string().optional(),
      style,
    }),
    z.strictObject({
      type: z.literal('date'),
      timestamp: z.number(),
      format: z.string(),
      url: z.string().optional(),
      fallback: z.string().optional(),
      style,
    }),
    z.strictObject({ type: z.literal('color'), value: z.string(), style }),
  ],
  { error: whenUnknown('unknownElement') },
);

const border = wholeNumber('richBorder', 0, limitOf('richBorder')).optional();

const section = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(inline) });

const part = z.discriminatedUnion(
  'type',
  [
    section,
    z.strictObject({
      type: z.literal('rich_text_list'),
      style: z.enum(['bullet', 'ordered']),
      elements: z.array(section),
      indent: wholeNumber('richIndent', 0, limitOf('richIndent')).optional(),
      offset: wholeNumber('wrongType', 0).optional(),
      border,
    }),
    z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(inline), border }),
    z.strictObject({ type: z.literal('rich_text_preformatted'), elements: z.array(inline), border }),
  ],
  { error: whenUnknown('unknownElement') },
);

export const richTextBlock = z.strictObject({
  type: z.literal('rich_text'),
  block_id: blockId,
  elements: z.array(part),
});

export type RichTextBlock = z.output<typeof richTextBlock>;
export type RichTextInline = z.output<typeof inline>;

/** Every inline piece, in reading order. */
export const inlinesOf = ({ elements }: RichTextBlock): RichTextInline[] =>
  elements.flatMap((each) =>
    each.type === 'rich_text_list' ? each.elements.flatMap((item) => item.elements) : each.elements,
  );
