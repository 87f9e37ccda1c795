import type { Chart, Table } from '../../../chat/reply.ts';
import { CHART_CATEGORIES, CHART_LABEL, CHART_SERIES, CHART_TITLE } from '../limits.ts';
import type { ChartBlock } from './chart-block.ts';
import { plain } from './text.ts';

const labelOf = (name: string): string => plain(name, CHART_LABEL).text;

/**
 * Whether Slack draws it: every series needs a number for every category, a pie positive ones; names that are cut to
 * the same would become one.
 */
export const fitsChart = ({ shape, categories, series }: Chart): boolean => {
  const names = categories.map(labelOf);
  const isNamed = new Set(names).size === names.length;
  const values = series.flatMap((one) => categories.map((_, index) => one.values[index] ?? null));
  const isFull = values.length > 0 && values.every((value) => value !== null && Number.isFinite(value));
  if (!isNamed || !isFull) return false;
  if (shape === 'pie') {
    return series.length === 1 && names.length <= CHART_SERIES && values.every((value) => Number(value) > 0);
  }
  const seriesNames = new Set(series.map(({ name }) => labelOf(name)));
  return (
    series.length <= CHART_SERIES && seriesNames.size === series.length && names.length <= CHART_CATEGORIES
  );
};

export const drawChart = ({ title, shape, categories, series }: Chart): ChartBlock => {
  const labels = categories.map(labelOf);
  const points = (values: readonly (number | null)[]) =>
    labels.map((label, index) => ({ label, value: values[index] ?? 0 }));
  const head = { type: 'data_visualization' as const, title: plain(title, CHART_TITLE).text };
  if (shape === 'pie') return { ...head, chart: { type: 'pie', segments: points(series[0]?.values ?? []) } };
  return {
    ...head,
    chart: {
      type: shape,
      series: series.map(({ name, values }) => ({ name: labelOf(name), data: points(values) })),
      axis_config: { categories: labels },
    },
  };
};

/** The numbers as a table, where no chart is drawn. */
export const tableOf = ({ title, categories, series }: Chart): Table => ({
  caption: title,
  columns: ['', ...series.map(({ name }) => name)],
  rows: categories.map((category, index) => [
    category,
    ...series.map(({ values }) => String(values[index] ?? '')),
  ]),
});
