/** Slack's everyday blocks. */
import { z } from 'zod';
import { blockId, flag, listOf, text } from './checks.ts';
import { anyText, hasOneSource, pictureFields, plainText } from './composition.ts';
import { accessory, actionsElement, contextAction, contextElement, inputElement } from './element-places.ts';

export const actionsBlock = z.strictObject({
  type: z.literal('actions'),
  block_id: blockId,
  elements: listOf(actionsElement, 'actionsElements', 1),
});

export const contextBlock = z.strictObject({
  type: z.literal('context'),
  block_id: blockId,
  elements: listOf(contextElement, 'contextElements', 1),
});

export const contextActionsBlock = z.strictObject({
  type: z.literal('context_actions'),
  block_id: blockId,
  elements: listOf(contextAction, 'contextActionsElements', 1),
});

export const dividerBlock = z.strictObject({ type: z.literal('divider'), block_id: blockId });

export const headerBlock = z.strictObject({
  type: z.literal('header'),
  block_id: blockId,
  text: plainText('headerText'),
});

export const imageBlock = z
  .strictObject({
    type: z.literal('image'),
    block_id: blockId,
    ...pictureFields,
    title: plainText('imageTitle').optional(),
  })
  .refine(hasOneSource, { error: 'imageSource' });

export const inputBlock = z.strictObject({
  type: z.literal('input'),
  block_id: blockId,
  label: plainText('inputLabel'),
  element: inputElement,
  hint: plainText('inputHint').optional(),
  optional: flag,
  dispatch_action: flag,
});

export const markdownBlock = z.strictObject({
  type: z.literal('markdown'),
  block_id: blockId,
  text: text('markdownText'),
});

export const sectionBlock = z
  .strictObject({
    type: z.literal('section'),
    block_id: blockId,
    text: anyText('sectionText').optional(),
    fields: listOf(anyText('sectionFieldText'), 'sectionFields').optional(),
    accessory: accessory.optional(),
    expand: flag,
  })
  .refine((section) => section.text !== undefined || (section.fields ?? []).length > 0, {
    error: 'sectionEmpty',
  });

export const videoBlock = z.strictObject({
  type: z.literal('video'),
  block_id: blockId,
  alt_text: pictureFields.alt_text,
  title: plainText('videoTitle'),
  video_url: text('imageUrl'),
  thumbnail_url: text('imageUrl'),
  title_url: text('imageUrl').optional(),
  description: plainText('videoTitle').optional(),
  author_name: text('videoAuthor').optional(),
  provider_name: text('videoAuthor').optional(),
  provider_icon_url: text('imageUrl').optional(),
});
