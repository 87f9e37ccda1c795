/**
 * Tables. What a phone's card has room for is a table at the root, and columns within a fold, where Feishu takes no
 * table; what is wider, or too much for columns, is told line by line.
 */
import type { ListItem, Table as TableBlock } from '../../../chat/reply.ts';
import { type TableLine, tableLines } from '../../../chat/table-lines.ts';
import {
  CELL_PADDING,
  MAX_CELL_WIDTH,
  MAX_COLUMN_WEIGHT,
  MAX_GRID_ROWS,
  MAX_LABEL_LENGTH,
  MAX_LINE_LENGTH,
  MAX_ROW_LENGTH,
  MAX_TABLE_PAGE,
  PHONE_WIDTH,
} from '../limits.ts';
import type { Element, RootElement, Table } from './card.ts';
import type { Frame } from './frame.ts';
import { drawList } from './lists.ts';
import { line, quietLine, shorten, words } from './plain-text.ts';
import { widthOf } from './width.ts';

export const drawTable = (table: TableBlock, frame: Frame): RootElement[] => {
  const shares = sharesOf(table);
  return fits(shares) ? [...caption(table), nativeTable(table, shares)] : asLines(table, frame);
};

/** Where no table may stand. */
export const drawTableInFold = (table: TableBlock, frame: Frame): Element[] => {
  const shares = sharesOf(table);
  const isGrid = fits(shares) && !frame.isDense && table.rows.length <= MAX_GRID_ROWS;
  return isGrid ? [...caption(table), ...grid(table, shares)] : asLines(table, frame);
};

export const caption = ({ caption: text }: TableBlock): Element[] =>
  text === '' ? [] : [line(shorten(text, MAX_LINE_LENGTH), { size: 'heading' })];

/** Of each column: as wide as its widest cell, which wraps beyond a measure. */
const sharesOf = ({ columns, rows }: TableBlock): number[] =>
  columns.map((column, at) => {
    const cells = [column, ...rows.map((row) => row[at] ?? '')];
    return Math.min(MAX_CELL_WIDTH, Math.max(...cells.map(widthOf))) + CELL_PADDING;
  });

const sumOf = (shares: readonly number[]): number => shares.reduce((sum, share) => sum + share, 0);

const fits = (shares: readonly number[]): boolean => shares.length > 0 && sumOf(shares) <= PHONE_WIDTH;

/** Whole percents, 100 in all. */
const percentsOf = (shares: readonly number[]): number[] => {
  const sum = sumOf(shares);
  const percents = shares.map((share) => Math.floor((100 * share) / sum));
  const left = 100 - sumOf(percents);
  return percents.map((percent, at) => (at === 0 ? percent + left : percent));
};

const nativeTable = ({ columns, rows }: TableBlock, shares: readonly number[]): Table => {
  const percents = percentsOf(shares);
  const name = (index: number): string => `c${index}`;
  const cell = (text: string): string => words(shorten(text, Math.floor(MAX_ROW_LENGTH / columns.length)));
  return {
    tag: 'table',
    page_size: Math.min(MAX_TABLE_PAGE, Math.max(1, rows.length)),
    row_height: 'auto',
    columns: columns.map((column, index) => ({
      name: name(index),
      display_name: words(shorten(column, MAX_LABEL_LENGTH)),
      data_type: 'text',
      width: `${percents[index] ?? 1}%` as const,
    })),
    rows: rows.map((row) =>
      Object.fromEntries(columns.map((_, index) => [name(index), cell(row[index] ?? '')])),
    ),
  };
};

/** Columns beside each other, a row each: what Feishu advises for tables that follow the width of the screen. */
const grid = ({ columns, rows }: TableBlock, shares: readonly number[]): Element[] => {
  const most = Math.max(...shares);
  const row = (cells: readonly string[], draw: (text: string) => Element): Element => ({
    tag: 'column_set',
    flex_mode: 'none',
    horizontal_spacing: 'small',
    columns: shares.map((share, at) => ({
      tag: 'column',
      width: 'weighted',
      weight: Math.max(1, Math.round((MAX_COLUMN_WEIGHT * share) / most)),
      elements: [draw(shorten(cells[at] ?? '', MAX_LINE_LENGTH))],
    })),
  });
  return [row(columns, quietLine), ...rows.map((cells) => row(cells, (text) => line(text)))];
};

/** Short ones stay on one line. */
const itemOf = ({ name, values }: TableLine, { words: { colon } }: Frame): ListItem => {
  const whole = `${name}${colon}${values}`;
  if (values === '') return { text: name };
  return widthOf(whole) <= PHONE_WIDTH ? { text: whole } : { text: name, detail: values };
};

const asLines = (table: TableBlock, frame: Frame): Element[] => {
  const { head, lines } = tableLines(table, frame.words);
  const items = lines.map((one) => itemOf(one, frame));
  return [
    ...caption(table),
    ...(head === null ? [] : [quietLine(shorten(head, MAX_LINE_LENGTH))]),
    ...drawList(undefined, items, frame),
  ];
};
