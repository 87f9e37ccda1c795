/** Slack's views: modals and the App Home. */
import { z } from 'zod';
import type { LimitId } from '../rules/rules.ts';
import type { Block } from './block.ts';
import { filledText, flag, text, whenUnknown } from './checks.ts';
import { blocksOn } from './several-blocks.ts';

const common = {
  private_metadata: text('privateMetadata').optional(),
  callback_id: text('callbackId').optional(),
  external_id: text('externalId').optional(),
};

const label = (most: LimitId) =>
  z.strictObject({
    type: z.literal('plain_text', { error: 'textKind' }),
    text: filledText(most),
    emoji: flag,
  });

const modal = z
  .strictObject({
    type: z.literal('modal'),
    title: label('viewTitle'),
    blocks: blocksOn('modal'),
    submit: label('viewSubmit').optional(),
    close: label('viewClose').optional(),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
    ...common,
  })
  .refine(({ blocks, submit }) => submit !== undefined || !blocks.some(isInput), { error: 'submitMissing' });

const home = z.strictObject({ type: z.literal('home'), blocks: blocksOn('home'), ...common });

const isInput = ({ type }: Block): boolean => type === 'input';

export const modalView = z.discriminatedUnion('type', [modal], { error: whenUnknown('viewKind') });
export const homeView = z.discriminatedUnion('type', [home], { error: whenUnknown('viewKind') });

export type ModalView = z.output<typeof modalView>;
export type HomeView = z.output<typeof homeView>;
