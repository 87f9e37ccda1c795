/** Slack's chart. Numbers by its page and its validator. */
import { z } from 'zod';
import { blockId, listOf, text, whenUnknown } from './checks.ts';

const label = text('chartLabel').refine((value) => value.length > 0, { error: 'textEmpty' });

const series = listOf(
  z.strictObject({
    name: label,
    data: listOf(z.strictObject({ label, value: z.number() }), 'chartPoints', 1),
  }),
  'chartSeries',
  1,
);

const axes = z.strictObject({
  categories: listOf(label, 'chartCategories', 1),
  x_label: text('chartAxisLabel').optional(),
  y_label: text('chartAxisLabel').optional(),
});

const axisChart = <Type extends 'bar' | 'area' | 'line'>(type: Type) =>
  z
    .strictObject({ type: z.literal(type), series, axis_config: axes })
    .refine((chart) => new Set(chart.series.map(({ name }) => name)).size === chart.series.length, {
      error: 'chartSeriesNames',
    })
    .refine(
      ({ series: all, axis_config }) =>
        all.every(({ data }) =>
          sameWords(
            data.map((point) => point.label),
            axis_config.categories,
          ),
        ),
      { error: 'chartCoverage' },
    );

const sameWords = (some: readonly string[], others: readonly string[]): boolean =>
  JSON.stringify(some.toSorted()) === JSON.stringify(others.toSorted());

const pie = z.strictObject({
  type: z.literal('pie'),
  segments: listOf(
    z.strictObject({ label, value: z.number().refine((value) => value > 0, { error: 'chartPositive' }) }),
    'chartSegments',
    1,
  ),
});

export const chartBlock = z.strictObject({
  type: z.literal('data_visualization'),
  block_id: blockId,
  title: text('chartTitle'),
  chart: z.discriminatedUnion('type', [pie, axisChart('bar'), axisChart('area'), axisChart('line')], {
    error: whenUnknown('unknownElement'),
  }),
});
