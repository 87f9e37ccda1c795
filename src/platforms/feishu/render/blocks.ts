/** Blocks of a reply -> elements of a card. No block is left out. */

import { boardLists } from '../../../chat/board-lists.ts';
import type { Block, Picture } from '../../../chat/reply.ts';
import { unnamed } from '../../../chat/unnamed.ts';
import { MAX_LINE_LENGTH, MAX_PIECE_LENGTH } from '../limits.ts';
import { drawButtons, drawLink, drawSelect } from './buttons.ts';
import type { Element, RootElement, TextColor } from './card.ts';
import { drawChart } from './chart.ts';
import { drawForm } from './form.ts';
import type { Frame } from './frame.ts';
import { drawFacts, drawList, drawPeople } from './lists.ts';
import { drawPanel } from './panel.ts';
import { COLOR_OF_TONE, line, piecesOf, plain, quietLine, shorten } from './plain-text.ts';
import { caption, drawTable, drawTableInFold } from './table.ts';

export const drawRootBlock = (block: Block, frame: Frame): RootElement[] => {
  if (block.kind === 'table') return drawTable(block, frame);
  if (block.kind === 'picture') {
    const { picture } = block;
    return drawImage(picture, frame) ?? [...long(picture.alt, 'default'), ...drawTable(picture.table, frame)];
  }
  if (block.kind === 'form') return drawForm(block.form, frame);
  return drawBlock(block, frame);
};

/** Null where its image is not there. */
const drawImage = ({ svg, alt, table }: Picture, { images }: Frame): Element[] | null => {
  const key = images?.get(svg);
  if (key === undefined) return null;
  const image = {
    img_key: key,
    alt: plain(shorten(alt, MAX_LINE_LENGTH)),
    scale_type: 'fit_horizontal',
  } as const;
  return [...caption(table), { tag: 'img', ...image }];
};

/** Folds within folds: containers may be nested five deep, rows of buttons and columns take two of them. */
const MAX_FOLDS = 2;

/** As it stands within a fold: tables in columns or lines, forms by their title alone, for neither may stand there. */
const drawBlock = (block: Block, frame: Frame, folds = 0): Element[] => {
  switch (block.kind) {
    case 'heading':
      return [
        line(shorten(block.text, MAX_LINE_LENGTH), { size: 'heading' }),
        ...(block.detail === undefined ? [] : [quietLine(shorten(block.detail, MAX_LINE_LENGTH))]),
      ];
    case 'text':
      return long(block.text, COLOR_OF_TONE[block.tone ?? 'plain']);
    case 'notice':
      return long(block.text, COLOR_OF_TONE[block.tone]);
    case 'facts':
      return drawFacts(block.facts, frame);
    case 'people':
      return drawPeople(block.label, block.people, frame);
    case 'list':
      return drawList(block.label, block.items, frame);
    case 'table':
      return drawTableInFold(block, frame);
    case 'board':
      return boardLists(block.board).flatMap((list) => drawBlock(list, frame, folds));
    case 'quote':
      return [
        ...(block.source === undefined ? [] : [quietLine(shorten(block.source, MAX_LINE_LENGTH))]),
        ...boxed(long(block.text, 'default')),
      ];
    case 'question':
      return [
        ...(block.text === '' ? [] : [line(shorten(block.text, MAX_LINE_LENGTH), { size: 'heading' })]),
        ...(block.reason === undefined ? [] : [quietLine(shorten(block.reason, MAX_LINE_LENGTH))]),
        ...drawButtons(block.options, frame),
      ];
    case 'buttons':
      return drawButtons(block.buttons, frame);
    case 'link':
      return [drawLink(block.label, block.address)];
    case 'copy':
      return [
        ...(block.label === '' ? [] : [quietLine(shorten(block.label, MAX_LINE_LENGTH))]),
        ...boxed(long(block.text, 'default')),
      ];
    case 'fold':
      return drawFold(block.label, block.blocks, frame, folds);
    case 'select':
      return drawSelect(block.label, block.options, frame);
    case 'chart':
      return drawChart(block.chart, frame);
    case 'picture':
      return (
        drawImage(block.picture, frame) ?? [
          ...long(block.picture.alt, 'default'),
          ...drawTableInFold(block.picture.table, frame),
        ]
      );
    case 'form':
      return [line(shorten(block.form.title, MAX_LINE_LENGTH))];
    case 'pager':
      return [
        quietLine(shorten(block.text, MAX_LINE_LENGTH)),
        ...drawButtons([block.previous ?? [], block.next ?? []].flat(), frame),
      ];
  }
};

const long = (text: string, color: TextColor): Element[] =>
  piecesOf(text, MAX_PIECE_LENGTH).map((piece) => line(piece, { color }));

/** Words of somebody else stand on grey, a box a piece. */
const boxed = (elements: readonly Element[]): Element[] =>
  elements.map((element) => ({
    tag: 'column_set',
    flex_mode: 'none',
    columns: [
      {
        tag: 'column',
        width: 'weighted',
        weight: 1,
        background_style: 'grey',
        padding: '8px',
        elements: [element],
      },
    ],
  }));

const drawFold = (title: string, blocks: readonly Block[], frame: Frame, folds: number): Element[] => {
  const within: Frame = { ...frame, isDense: frame.isDense || frame.isDenseInFolds };
  const elements = blocks.flatMap((block) => drawBlock(unnamed(block, title), within, folds + 1));
  if (elements.length === 0) return [];
  if (folds >= MAX_FOLDS) return [line(shorten(title, MAX_LINE_LENGTH), { size: 'heading' }), ...elements];
  return [drawPanel(title, elements)];
};
