/** Tables and charts, and the text that stands for them where they may not. */
import type { Chart } from '../../../chat/reply.ts';
import { MAX_COLUMNS, MAX_LINE_LENGTH, MAX_TABLE_PAGE } from '../limits.ts';
import type { CardChart, Element, Table } from './card.ts';
import type { Frame } from './frame.ts';
import { line, quietLine, shorten, words } from './plain-text.ts';

export type TableBlock = {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

const cell = (text: string): string => words(shorten(text, MAX_LINE_LENGTH));

export const drawTable = ({ columns, rows }: TableBlock): Table => {
  const shown = columns.slice(0, MAX_COLUMNS);
  const name = (index: number): string => `c${index}`;
  return {
    tag: 'table',
    page_size: Math.min(MAX_TABLE_PAGE, Math.max(1, rows.length)),
    row_height: 'auto',
    columns: shown.map((column, index) => ({
      name: name(index),
      display_name: cell(column),
      data_type: 'text',
      width: 'auto',
    })),
    rows: rows.map((row) =>
      Object.fromEntries(shown.map((_, index) => [name(index), cell(row[index] ?? '')])),
    ),
  };
};

/** One text a row, for places that take no table. */
export const tableAsLines = ({ caption, columns, rows }: TableBlock, frame: Frame): Element[] => [
  line(cell(caption), { size: 'heading' }),
  ...rows.map((row) =>
    line(
      row
        .map((value, index) => `${columns[index] ?? ''}${frame.words.colon}${value}`)
        .map((text) => shorten(text, MAX_LINE_LENGTH))
        .join(frame.words.separator),
    ),
  ),
];

type Point = { category: string; series: string; value: number };

const pointsOf = ({ categories, series }: Chart): Point[] =>
  series.flatMap(({ name, values }) =>
    categories.flatMap((category, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [{ category: cell(category), series: cell(name), value }];
    }),
  );

/** A VChart definition: data and fields alone, no functions, no styles of our own. */
export const drawChart = (chart: Chart): CardChart => {
  const title = { visible: true, text: cell(chart.title) };
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
export const chartAsLine = (chart: Chart, frame: Frame): Element => {
  const { colon, separator } = frame.words;
  const isAlone = chart.series.length === 1;
  const said = pointsOf(chart).map(({ category, series, value }) =>
    isAlone ? `${category} ${value}` : `${series} ${category} ${value}`,
  );
  return quietLine(shorten(`${chart.title}${colon}${said.join(separator)}`, MAX_LINE_LENGTH));
};
