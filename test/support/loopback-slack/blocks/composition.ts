/** Slack's composition objects: texts, options, confirmation dialogs, sources of pictures. */
import { z } from 'zod';
import type { LimitId } from '../rules/rules.ts';
import { filledText, flag, listOf, text, whenMissing, whenUnknown } from './checks.ts';

export const plainText = (most: LimitId = 'textLength') =>
  z.strictObject({
    type: z.literal('plain_text', { error: 'textKind' }),
    text: filledText(most),
    emoji: flag,
  });

const mrkdwn = (most: LimitId) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: filledText(most), verbatim: flag });

export const anyText = (most: LimitId = 'textLength') =>
  z.discriminatedUnion('type', [plainText(most), mrkdwn(most)], { error: whenUnknown('textKind') });

export type TextObject = z.output<ReturnType<typeof anyText>>;

export const placeholder = plainText('placeholder').optional();

export const confirmation = z
  .strictObject({
    title: plainText('confirmTitle'),
    text: anyText('confirmText'),
    confirm: plainText('confirmConfirm'),
    deny: plainText('confirmDeny'),
    style: z.enum(['primary', 'danger']).optional(),
  })
  .optional();

const noUrl = z.never({ error: 'optionUrlElsewhere' }).optional();

export const option = z.strictObject({
  text: plainText('optionText'),
  value: text('optionValue'),
  description: plainText('optionDescription').optional(),
  url: noUrl,
});

/** Of radio buttons and checkboxes, which take markup. */
export const markupOption = z.strictObject({
  text: anyText('optionText'),
  value: text('optionValue'),
  description: anyText('optionDescription').optional(),
  url: noUrl,
});

/** Of an overflow menu, which may lead to a page. */
export const linkOption = option.extend({ url: text('optionUrl').optional() });

export const optionGroup = z.strictObject({
  label: plainText('groupLabel'),
  options: listOf(option, 'groupOptions', 1),
});

export type Option = z.output<typeof option>;

export const dispatchConfig = z
  .strictObject({
    trigger_actions_on: listOf(z.enum(['on_enter_pressed', 'on_character_entered']), 'dispatchTriggers', 1),
  })
  .optional();

export const conversationFilter = z
  .strictObject({
    include: z
      .array(z.enum(['im', 'mpim', 'private', 'public']))
      .min(1, { error: 'filterInclude' })
      .optional(),
    exclude_external_shared_channels: flag,
    exclude_bot_users: flag,
  })
  .optional();

const slackFile = z.strictObject({
  id: z
    .string()
    .regex(/^F[A-Z0-9]{8,}$/, { error: 'slackFileId' })
    .optional(),
  url: z.string().optional(),
});

/** The fields that every picture has; `hasOneSource` goes with them. */
export const pictureFields = {
  alt_text: z.string({ error: whenMissing('altTextMissing') }).pipe(text('altText')),
  image_url: text('imageUrl').optional(),
  slack_file: slackFile.optional(),
};

export const hasOneSource = (picture: { image_url?: unknown; slack_file?: unknown }): boolean =>
  (picture.image_url === undefined) !== (picture.slack_file === undefined);

export const imageElement = z
  .strictObject({ type: z.literal('image'), ...pictureFields })
  .refine(hasOneSource, { error: 'imageSource' });
