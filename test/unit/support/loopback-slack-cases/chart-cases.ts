import type { BLOCK_RULES } from '../../../support/loopback-slack/rules/block-rules.ts';
import { blocks } from './calls.ts';
import { type Cases, many, most, words } from './case.ts';

const chart = (content: unknown, title = 'Deals') => ({ type: 'data_visualization', title, chart: content });
const pie = (segments: unknown[]) => chart({ type: 'pie', segments });
const segment = (parts: Record<string, unknown> = {}) => ({ label: 'Won', value: 1, ...parts });

const bar = ({
  series = 1,
  names = (index: number) => `S${index}`,
  categories = ['Q1', 'Q2'],
  labels = categories,
  axis = {},
}: {
  series?: number;
  names?: (index: number) => string;
  categories?: string[];
  labels?: string[];
  axis?: Record<string, unknown>;
}) =>
  blocks(
    chart({
      type: 'bar',
      series: many(series, (index) => ({
        name: names(index),
        data: labels.map((label) => ({ label, value: index })),
      })),
      axis_config: { categories, ...axis },
    }),
  );

type ChartRule = Extract<keyof typeof BLOCK_RULES, `chart${string}`>;

export const CHART_CASES: Pick<Cases<typeof BLOCK_RULES>, ChartRule> = {
  chartTitle: most('chartTitle', (count) =>
    blocks(chart({ type: 'pie', segments: [segment()] }, words(count))),
  ),
  chartSegments: most('chartSegments', (count) =>
    blocks(pie(many(count, (index) => segment({ label: `S${index}` })))),
  ),
  chartSeries: most('chartSeries', (count) => bar({ series: count })),
  chartPoints: {
    refused: bar({ labels: many(21, (index) => `P${index}`) }),
    accepted: bar({ categories: many(20, (index) => `P${index}`) }),
  },
  chartCategories: {
    refused: bar({ categories: many(21, (index) => `P${index}`), labels: ['P0'] }),
    accepted: bar({ categories: many(20, (index) => `P${index}`) }),
  },
  chartLabel: most('chartLabel', (count) => blocks(pie([segment({ label: words(count) })]))),
  chartAxisLabel: most('chartAxisLabel', (count) => bar({ axis: { x_label: words(count) } })),
  chartPositive: {
    refused: blocks(pie([segment({ value: 0 })])),
    accepted: blocks(pie([segment({ value: 0.5 })])),
  },
  chartCoverage: { refused: bar({ labels: ['Q1'] }), accepted: bar({ labels: ['Q2', 'Q1'] }) },
  chartSeriesNames: {
    refused: bar({ series: 2, names: () => 'Same' }),
    accepted: bar({ series: 2 }),
  },
  chartsPerMessage: most('chartsPerMessage', (count) => blocks(...many(count, () => pie([segment()])))),
};
