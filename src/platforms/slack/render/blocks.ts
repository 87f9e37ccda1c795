/** One neutral block -> Slack's blocks. Never throws; nothing is left out but what is confidential. */
import type { ContainerBlock, HeaderBlock, SectionBlock, Button as SlackButton } from '@slack/types';
import { boardLists } from '../../../chat/board-lists.ts';
import type { Block, Button, Picture, Table } from '../../../chat/reply.ts';
import { unnamed } from '../../../chat/unnamed.ts';
import {
  ALT_TEXT,
  BUTTON_LABEL,
  BUTTON_URL,
  CHARTS_PER_MESSAGE,
  CONTAINER_BLOCKS,
  CONTAINER_TITLE,
  HEADER,
  IMAGE_TITLE,
  TABLES_PER_MESSAGE,
  TEXT,
} from '../limits.ts';
import { drawButton, drawButtons, drawSelect } from './buttons.ts';
import { drawChart, fitsChart, tableOf } from './chart.ts';
import type { Frame, SlackBlock } from './frame.ts';
import { actionId } from './ids.ts';
import { drawFacts, drawList, drawPeople, toned } from './lists.ts';
import { plainLines } from './plain-lines.ts';
import { bold, line, richBlocks, value } from './rich.ts';
import { drawTable, drawTableLines, fitsTable } from './table.ts';
import { pieces, plain, run } from './text.ts';

/** What a message may hold only so many of: how many are left. */
export type Allowance = { charts: number; tables: number };

/** Charts are confirmed for messages alone, and a modal takes no table. */
export const allowanceOf = ({ surface }: Frame): Allowance => ({
  charts: surface === 'message' ? CHARTS_PER_MESSAGE : 0,
  tables: surface === 'modal' ? 0 : TABLES_PER_MESSAGE,
});

export const drawBlock = (block: Block, frame: Frame, left: Allowance): SlackBlock[] => {
  switch (block.kind) {
    case 'heading':
      return drawHeading(toned(block.text, block.tone), block.detail);
    case 'text':
      return drawText(toned(block.text, block.tone));
    case 'notice':
      return drawText(block.tone === 'plain' ? `ℹ️ ${block.text}` : toned(block.text, block.tone));
    case 'facts':
      return drawFacts(block.facts, frame);
    case 'people':
      return drawPeople(block.label, block.people, frame);
    case 'list':
      return drawList(block.label, block.items, frame);
    case 'table':
      return drawRows(block, frame, left);
    case 'board':
      return boardLists(block.board).flatMap((list) => drawBlock(list, frame, left));
    case 'quote':
      return [...(block.source === undefined ? [] : [drawQuiet(block.source)]), ...drawQuote(block.text)];
    case 'question':
      return [
        ...richBlocks([
          line(bold(toned(block.text, undefined))),
          ...(block.reason === undefined ? [] : [line(value(block.reason))]),
        ]),
        ...drawButtons(block.options, frame),
      ];
    case 'buttons':
      return drawButtons(block.buttons, frame);
    case 'link':
      return drawLink(block);
    case 'copy':
      return [
        ...(block.label === '' ? [] : richBlocks([line(bold(block.label))])),
        ...drawPreformatted(block.text),
      ];
    case 'fold':
      return drawFold(block, frame);
    case 'select':
      return drawSelect(block.label, block.options, frame);
    case 'chart':
      return left.charts > 0 && fitsChart(block.chart)
        ? [drawChart(block.chart)]
        : drawRows(tableOf(block.chart), frame, left);
    case 'picture':
      return drawPicture(block.picture, frame, left);
    case 'form':
      return drawText(block.form.title);
    case 'pager':
      return [drawQuiet(block.text), ...drawButtons([block.previous, block.next].filter(isButton), frame)];
  }
};

const drawPicture = ({ svg, alt, table }: Picture, frame: Frame, left: Allowance): SlackBlock[] => {
  const id = frame.files?.get(svg);
  if (id === undefined) return [...drawText(alt), ...drawRows(table, frame, left)];
  const title = table.caption === '' ? {} : { title: plain(table.caption, IMAGE_TITLE) };
  return [{ type: 'image', slack_file: { id }, alt_text: plain(alt, ALT_TEXT).text, ...title }];
};

const drawRows = (table: Table, frame: Frame, { tables }: Allowance): SlackBlock[] =>
  tables > 0 && fitsTable(table) ? drawTable(table) : drawTableLines(table, frame);

const isButton = (button: Button | null): button is Button => button !== null;

const drawHeading = (text: string, detail: string | undefined): SlackBlock[] => {
  const header: HeaderBlock = { type: 'header', text: plain(text.replace(/\s+/g, ' '), HEADER) };
  const whole = text.length > HEADER ? drawText(text) : [];
  return [header, ...whole, ...(detail === undefined ? [] : [drawQuiet(detail)])];
};

const drawText = (text: string): SlackBlock[] =>
  pieces(text, TEXT - 2).map((part) => ({ type: 'section', text: plain(part, TEXT) }));

/** A button that opens a page; its press comes to us as well, and means nothing. */
const drawLink = ({ label, address }: Extract<Block, { kind: 'link' }>): SlackBlock[] => {
  if (address.length > BUTTON_URL) return [];
  const button: SlackButton = {
    type: 'button',
    action_id: actionId('link', 0),
    text: plain(label, BUTTON_LABEL),
    url: address,
  };
  return [{ type: 'actions', elements: [button] }];
};

const drawQuiet = (text: string): SlackBlock => ({ type: 'context', elements: [plain(text, TEXT)] });

const drawQuote = (text: string): SlackBlock[] =>
  pieces(text, TEXT).map((part) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_quote', elements: [run(part)] }],
  }));

const drawPreformatted = (text: string): SlackBlock[] =>
  pieces(text, TEXT).map((part) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_preformatted', elements: [run(part)] }],
  }));

type Fold = Extract<Block, { kind: 'fold' }>;

/** Folded until opened; open where Slack has no room or, in a modal, no such block. */
const drawFold = ({ label, blocks: named }: Fold, frame: Frame): SlackBlock[] => {
  const blocks = named.map((block) => unnamed(block, label));
  const children = blocks.flatMap((block) => foldedBlock(block, frame));
  if (children.length === 0) return [];
  if (children.length > CONTAINER_BLOCKS || frame.surface === 'modal') {
    const none = { charts: 0, tables: 0 };
    return [...richBlocks([line(bold(label))]), ...blocks.flatMap((block) => drawBlock(block, frame, none))];
  }
  return [
    {
      type: 'container',
      title: plain(label, CONTAINER_TITLE),
      is_collapsible: true,
      default_collapsed: true,
      child_blocks: children,
    },
  ];
};

/**
 * Sections and actions alone: of other blocks the page says that a container takes them, and others report that Slack
 * refuses them.
 */
const foldedBlock = (block: Block, frame: Frame): ContainerBlock['child_blocks'] => {
  if (block.kind === 'list') return foldedList(block, frame);
  const lines = plainLines([block], frame);
  const words = block.kind === 'facts' ? lines.map((line) => `• ${line}`) : lines;
  return [...sectionsOf(words), ...drawButtons(buttonsIn([block]), frame)];
};

/** What has a button of its own keeps it beside itself; the others gather. */
const foldedList = (list: Extract<Block, { kind: 'list' }>, frame: Frame): ContainerBlock['child_blocks'] => {
  const plainOnes = list.items.filter(({ buttons = [] }) => buttons.length === 0);
  const lines = plainLines([{ ...list, items: plainOnes }], frame);
  const others = list.items.flatMap((item): ContainerBlock['child_blocks'] => {
    const [only, ...more] = item.buttons ?? [];
    const sections = sectionsOf(plainLines([{ kind: 'list', items: [item] }], frame));
    const [first, ...rest] = sections;
    if (only === undefined || first === undefined) return [];
    return more.length === 0
      ? [{ ...first, accessory: drawButton(only, 0, frame) }, ...rest]
      : [...sections, ...drawButtons([only, ...more], frame)];
  });
  return [...sectionsOf(lines), ...others];
};

const sectionsOf = (lines: readonly string[]): SectionBlock[] => {
  const words = lines.join('\n');
  return words === ''
    ? []
    : pieces(words, TEXT - 2).map((part) => ({ type: 'section', text: plain(part, TEXT) }));
};

/** Every button of some blocks, in their order. */
export const buttonsIn = (blocks: readonly Block[]): Button[] =>
  blocks.flatMap((block): readonly Button[] => {
    switch (block.kind) {
      case 'buttons':
        return block.buttons;
      case 'question':
        return block.options;
      case 'list':
        return block.items.flatMap(({ buttons }) => buttons ?? []);
      case 'pager':
        return [block.previous, block.next].filter(isButton);
      case 'select':
        return block.options.map((option) => ({ ...option, style: 'default' as const }));
      case 'fold':
        return buttonsIn(block.blocks);
      default:
        return [];
    }
  });
