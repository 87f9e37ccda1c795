/** Tables and charts, and the text that stands for them where they may not. */
import type { Chart, Table as TableBlock } from '../../../chat/reply.ts';
import {
  MAX_CHART_BYTES,
  MAX_COLUMNS,
  MAX_LABEL_LENGTH,
  MAX_LINE_LENGTH,
  MAX_PIECE_LENGTH,
  MAX_ROW_LENGTH,
  MAX_TABLE_PAGE,
} from '../limits.ts';
import type { CardChart, Element, Table } from './card.ts';
import type { Frame } from './frame.ts';
import { line, piecesOf, quietLine, shorten, words } from './plain-text.ts';
import { bytesOf } from './size.ts';

const mark = (text: string): string => words(shorten(text, MAX_LABEL_LENGTH));

export const drawTable = ({ columns, rows }: TableBlock): Table => {
  const shown = columns.slice(0, MAX_COLUMNS);
  const name = (index: number): string => `c${index}`;
  const cell = (text: string): string => words(shorten(text, Math.floor(MAX_ROW_LENGTH / shown.length)));
  return {
    tag: 'table',
    page_size: Math.min(MAX_TABLE_PAGE, Math.max(1, rows.length)),
    row_height: 'auto',
    columns: shown.map((column, index) => ({
      name: name(index),
      display_name: mark(column),
      data_type: 'text',
      width: 'auto',
    })),
    rows: rows.map((row) =>
      Object.fromEntries(shown.map((_, index) => [name(index), cell(row[index] ?? '')])),
    ),
  };
};

/** A text a row, for places that take no table. */
export const tableAsLines = ({ caption, columns, rows }: TableBlock, frame: Frame): Element[] => {
  const { colon, separator } = frame.words;
  const asWords = (row: readonly string[]): string =>
    row.map((value, index) => `${columns[index] ?? ''}${colon}${value}`).join(separator);
  return [
    ...(caption === '' ? [] : [line(shorten(caption, MAX_LINE_LENGTH), { size: 'heading' })]),
    ...rows.flatMap((row) => piecesOf(asWords(row), MAX_PIECE_LENGTH).map((piece) => line(piece))),
  ];
};

type Point = { category: string; series: string; value: number };

const pointsOf = ({ categories, series }: Chart): Point[] =>
  series.flatMap(({ name, values }) =>
    categories.flatMap((category, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [{ category: mark(category), series: mark(name), value }];
    }),
  );

/** With its numbers in words below; those alone where the picture would be too large. */
export const drawChart = (chart: Chart, frame: Frame): Element[] => {
  const drawn = pictureOf(chart);
  return bytesOf(drawn) > MAX_CHART_BYTES ? [chartAsLine(chart, frame)] : [drawn, chartAsLine(chart, frame)];
};

/** A VChart definition: data and fields alone, no functions, no styles of our own. */
const pictureOf = (chart: Chart): CardChart => {
  const title = { visible: chart.title !== '', text: mark(chart.title) };
  const data = { values: pointsOf(chart) };
  const isPie = chart.shape === 'pie';
  const fields = isPie
    ? { valueField: 'value', categoryField: 'category', outerRadius: 0.9, label: { visible: true } }
    : {
        xField: chart.shape === 'bar' ? ['category', 'series'] : 'category',
        yField: 'value',
        seriesField: 'series',
      };
  const legends = { visible: isPie || chart.series.length > 1, orient: 'bottom' };
  return {
    tag: 'chart',
    aspect_ratio: '16:9',
    chart_spec: { type: chart.shape, title, data, legends, ...fields },
  };
};

/** The same numbers in words: for readers who do not see the chart, and where it may not stand. */
const chartAsLine = (chart: Chart, frame: Frame): Element => {
  const { colon, separator } = frame.words;
  const isAlone = chart.series.length === 1;
  const said = pointsOf(chart).map(({ category, series, value }) =>
    isAlone ? `${category} ${value}` : `${series} ${category} ${value}`,
  );
  const title = chart.title === '' ? '' : `${chart.title}${colon}`;
  return quietLine(shorten(`${title}${said.join(separator)}`, MAX_LINE_LENGTH));
};
