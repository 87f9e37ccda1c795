import type { TableBlock } from '@slack/types';
import type { Table } from '../../../chat/reply.ts';
import { TABLE_CELLS, TABLE_ROWS, TABLE_TEXT } from '../limits.ts';
import type { SlackBlock } from './frame.ts';
import { bold, line, richBlocks, value } from './rich.ts';
import { cut } from './text.ts';

/** Whether Slack's own table takes it. */
export const fitsTable = ({ columns, rows }: Table): boolean =>
  columns.length > 0 &&
  columns.length <= TABLE_CELLS &&
  rows.length < TABLE_ROWS &&
  [columns, ...rows].flat().reduce((sum, cell) => sum + cell.length, 0) <= TABLE_TEXT;

/** Cells of `raw_text` are never parsed; an empty one is refused. */
export const drawTable = ({ caption, columns, rows }: Table): SlackBlock[] => {
  const cells = (row: readonly string[]): TableBlock['rows'][number] =>
    columns.map((_, index) => ({ type: 'raw_text', text: row[index]?.trim() || ' ' }));
  return [
    ...(caption === '' ? [] : richBlocks([line(bold(caption))])),
    { type: 'table', rows: [cells(columns), ...rows.map(cells)] },
  ];
};

/** A line a row, each cell named by its column: for further tables of a message, and for large ones. */
export const drawTableLines = ({ caption, columns, rows }: Table): SlackBlock[] =>
  richBlocks([
    ...(caption === '' ? [] : [line(bold(caption))]),
    ...rows.map((row) =>
      line(
        value(
          row
            .map((cell, index) => (columns[index] ? `${columns[index]} ${cut(cell, 200)}` : cut(cell, 200)))
            .join(' · '),
        ),
      ),
    ),
  ]);
