import type { RichTextSection, TableBlock } from '@slack/types';
import { labelOf } from '../../../chat/label-of.ts';
import type { Table } from '../../../chat/reply.ts';
import { type TableLine, tableLines } from '../../../chat/table-lines.ts';
import { BOLD_LINE, TABLE_CELLS, TABLE_ROWS, TABLE_TEXT } from '../limits.ts';
import { slackTexts } from '../texts.ts';
import type { Frame, SlackBlock } from './frame.ts';
import { bold, bullets, line, richBlocks, value } from './rich.ts';

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

/** A line a row: for further tables of a message, for modals, which take none, and for large ones. */
export const drawTableLines = (table: Table, frame: Frame): SlackBlock[] => {
  const { head, lines } = tableLines(table, { ...slackTexts[frame.locale], separator: ' · ' });
  const above = [
    ...(table.caption === '' ? [] : [line(bold(table.caption))]),
    ...(head === null ? [] : [line(value(head))]),
  ];
  return [
    ...richBlocks(above),
    ...richBlocks(
      lines.map((one) => rowLine(one, frame)),
      (some) => [bullets(some)],
    ),
  ];
};

/** Short ones stay on one line. */
const rowLine = ({ name, values }: TableLine, { locale }: Frame): RichTextSection => {
  const { colon } = slackTexts[locale];
  if (values === '') return line(value(name));
  const isShort = name.length + values.length <= BOLD_LINE;
  const head = name.length <= BOLD_LINE ? bold(isShort ? labelOf(name, colon) : name) : value(name);
  return line(head, value(isShort ? values : `\n${values}`));
};
