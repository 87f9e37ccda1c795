/** What a message is made of, and what Slack takes as one. */
import { z } from 'zod';
import { lengthOf } from '../blocks/checks.ts';
import { refuse } from '../blocks/refusal.ts';
import { blocksOn } from '../blocks/several-blocks.ts';
import { limitOf } from '../rules/rules.ts';
import { asJson, textArgument } from './method.ts';

export const blocksArgument = asJson(blocksOn('message'));

export const contentArguments = {
  text: textArgument,
  blocks: blocksArgument.optional(),
  attachments: asJson(
    z
      .array(z.looseObject({ blocks: blocksOn('message').optional() }))
      .refine((all) => all.length <= limitOf('attachments'), { error: 'attachments' }),
  ).optional(),
  markdown_text: textArgument,
};

export type Content = {
  text?: string | undefined;
  blocks?: readonly unknown[] | undefined;
  attachments?: readonly unknown[] | undefined;
  markdown_text?: string | undefined;
};

export const checkContent = (content: Content, longest: 'textTooLong' | 'updateTooLong'): void => {
  const { text = '', markdown_text: markdown = '' } = content;
  const hasBlocks = (content.blocks ?? []).length > 0;
  if (markdown !== '' && (text !== '' || hasBlocks)) throw refuse('markdownConflict');
  if (lengthOf(markdown) > limitOf('markdownArgument')) throw refuse('markdownArgument');
  if (lengthOf(text) > limitOf(longest)) throw refuse(longest);
  const hasParts = hasBlocks || (content.attachments ?? []).length > 0;
  if (text.trim() === '' && markdown === '') throw refuse(hasParts ? 'fallbackText' : 'noText');
};
