/** Every block that an app may send, and where it may stand. */
import { z } from 'zod';
import * as basic from './basic-blocks.ts';
import { alertBlock, cardBlock, carouselBlock, containerBlock } from './cards.ts';
import { chartBlock } from './charts.ts';
import { whenUnknown } from './checks.ts';
import type { ActionElement } from './element-places.ts';
import { richTextBlock } from './rich-text.ts';
import { dataTableBlock, tableBlock } from './tables.ts';
import { planBlock, taskCardBlock } from './task-blocks.ts';

export const block = z.discriminatedUnion(
  'type',
  [
    basic.actionsBlock,
    basic.contextBlock,
    basic.contextActionsBlock,
    basic.dividerBlock,
    basic.headerBlock,
    basic.imageBlock,
    basic.inputBlock,
    basic.markdownBlock,
    basic.sectionBlock,
    basic.videoBlock,
    richTextBlock,
    tableBlock,
    dataTableBlock,
    chartBlock,
    cardBlock,
    carouselBlock,
    containerBlock,
    alertBlock,
    planBlock,
    taskCardBlock,
  ],
  { error: whenUnknown('unknownBlock') },
);

export type Block = z.output<typeof block>;
export type Surface = 'message' | 'modal' | 'home';

const EVERYWHERE = ['message', 'modal', 'home'] as const;

/** Read off the page of each block, and what Slack's validator takes (see `rules.ts`). */
const SURFACES: Readonly<Record<Block['type'], readonly Surface[]>> = {
  actions: EVERYWHERE,
  alert: ['modal'],
  card: EVERYWHERE,
  carousel: ['message', 'home'],
  container: ['message', 'home'],
  context: EVERYWHERE,
  context_actions: ['message'],
  data_table: ['message', 'home'],
  data_visualization: ['message', 'home'],
  divider: EVERYWHERE,
  header: EVERYWHERE,
  image: EVERYWHERE,
  input: EVERYWHERE,
  markdown: ['message'],
  plan: ['message'],
  rich_text: EVERYWHERE,
  section: EVERYWHERE,
  table: ['message', 'home'],
  task_card: ['message'],
  video: EVERYWHERE,
};

export const standsOn = ({ type }: Block, surface: Surface): boolean => SURFACES[type].includes(surface);

/** The block and what it holds. */
export const withChildren = (each: Block): Block[] => {
  if (each.type === 'container') return [each, ...each.child_blocks];
  return each.type === 'carousel' ? [each, ...each.elements] : [each];
};

/** What a user can press, choose or fill in this very block, in reading order. */
export const elementsOf = (each: Block): ActionElement[] => {
  switch (each.type) {
    case 'actions':
    case 'context_actions':
      return each.elements;
    case 'section':
      return each.accessory === undefined ? [] : [each.accessory];
    case 'input':
      return [each.element];
    case 'card':
      return each.actions ?? [];
    default:
      return [];
  }
};
