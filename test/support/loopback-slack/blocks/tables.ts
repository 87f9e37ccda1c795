/** Slack's two tables: the plain one and the one with pages, sorting and a caption. */
import { z } from 'zod';
import { limitOf } from '../rules/rules.ts';
import { blockId, flag, listOf, whenMissing, whenUnknown, wholeNumber } from './checks.ts';
import { inlinesOf, richTextBlock } from './rich-text.ts';

const rawText = z.strictObject({
  type: z.literal('raw_text'),
  text: z.string().min(1, { error: 'textEmpty' }),
});
const rawNumber = z.strictObject({
  type: z.literal('raw_number'),
  value: z.number(),
  text: z.string().min(1, { error: 'textEmpty' }),
});

const cell = z.discriminatedUnion('type', [rawText, rawNumber, richTextBlock], {
  error: whenUnknown('unknownElement'),
});

export type Cell = z.output<typeof cell>;

export const tableBlock = z.strictObject({
  type: z.literal('table'),
  block_id: blockId,
  rows: listOf(listOf(cell, 'tableColumns'), 'tableRows', 1),
  column_settings: listOf(
    z.strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: flag }),
    'tableColumnSettings',
  ).optional(),
});

export const dataTableBlock = z
  .strictObject({
    type: z.literal('data_table'),
    block_id: blockId,
    caption: z.string({ error: whenMissing('dataTableCaption') }).min(1, { error: 'dataTableCaption' }),
    rows: listOf(listOf(cell, 'dataTableColumns', 1), 'dataTableRows', 2),
    page_size: wholeNumber('dataTablePageSize', 1, limitOf('dataTablePageSize')).optional(),
    row_header_column_index: wholeNumber('dataTableRowHeader', 0).optional(),
  })
  .refine(({ rows }) => rows.every((row) => row.length === rows[0]?.length), { error: 'dataTableShape' })
  .refine(({ rows }) => (rows[0] ?? []).every(({ type }) => type !== 'rich_text'), {
    error: 'dataTableHeader',
  });

export const wordsOfCell = (each: Cell): string =>
  each.type === 'rich_text'
    ? inlinesOf(each)
        .map((inline) => ('text' in inline ? (inline.text ?? '') : ''))
        .join('')
    : each.text;
