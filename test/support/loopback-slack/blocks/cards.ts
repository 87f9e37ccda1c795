/** Slack's blocks that hold others: cards, carousels, containers; and the alert. */
import { z } from 'zod';
import * as basic from './basic-blocks.ts';
import { button } from './buttons.ts';
import { blockId, flag, listOf, whenUnknown } from './checks.ts';
import { anyText, imageElement, plainText } from './composition.ts';
import { richTextBlock } from './rich-text.ts';
import { tableBlock } from './tables.ts';

export const cardBlock = z
  .strictObject({
    type: z.literal('card'),
    block_id: blockId,
    hero_image: imageElement.optional(),
    icon: imageElement.optional(),
    title: anyText('cardTitle').optional(),
    subtitle: anyText('cardSubtitle').optional(),
    body: anyText('cardBody').optional(),
    subtext: anyText('cardSubtext').optional(),
    actions: listOf(button, 'cardActions').optional(),
  })
  .refine(
    (card) =>
      card.hero_image !== undefined ||
      card.title !== undefined ||
      card.body !== undefined ||
      (card.actions ?? []).length > 0,
    { error: 'cardEmpty' },
  );

export const carouselBlock = z.strictObject({
  type: z.literal('carousel'),
  block_id: blockId,
  elements: listOf(cardBlock, 'carouselCards', 1),
});

const child = z.discriminatedUnion(
  'type',
  [
    basic.actionsBlock,
    basic.contextBlock,
    basic.dividerBlock,
    basic.headerBlock,
    basic.imageBlock,
    basic.inputBlock,
    richTextBlock,
    basic.sectionBlock,
    tableBlock,
    basic.videoBlock,
  ],
  { error: whenUnknown('containerChild') },
);

export const containerBlock = z
  .strictObject({
    type: z.literal('container'),
    block_id: blockId,
    title: plainText('containerTitle').optional(),
    rich_text_title: richTextBlock.optional(),
    subtitle: anyText('containerSubtitle').optional(),
    child_blocks: listOf(child, 'containerChildren', 1),
    width: z.enum(['narrow', 'standard', 'wide', 'full']).optional(),
    icon: imageElement.optional(),
    is_collapsible: flag,
    default_collapsed: flag,
    has_header_divider: flag,
  })
  .refine((box) => box.title !== undefined || box.rich_text_title !== undefined, {
    error: 'containerNoTitle',
  })
  .refine((box) => box.default_collapsed !== true || box.is_collapsible === true, {
    error: 'containerCollapsed',
  });

export const alertBlock = z.strictObject({
  type: z.literal('alert'),
  block_id: blockId,
  text: anyText('alertText'),
  level: z.enum(['default', 'info', 'warning', 'error', 'success']).optional(),
});
