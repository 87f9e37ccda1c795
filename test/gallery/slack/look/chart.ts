/** Slack's charts, near enough to judge sizes and labels. */

import type { Block } from '../../../support/loopback-slack/blocks/block.ts';
import { drawAxisChart, drawPie } from '../../chart-picture.ts';
import { html, type Markup } from '../../html.ts';

type ChartBlock = Extract<Block, { type: 'data_visualization' }>;

export const drawChart = ({ title, chart }: ChartBlock): Markup =>
  html`<div class="chart"><div class="bold">${title}</div>${
    chart.type === 'pie'
      ? drawPie(chart.segments)
      : drawAxisChart(
          chart.type === 'bar' ? 'bar' : 'line',
          chart.axis_config.categories,
          chart.series.map(({ name, data }) => ({
            name,
            values: valuesOf(data, chart.axis_config.categories),
          })),
        )
  }</div>`;

const valuesOf = (data: readonly { label: string; value: number }[], categories: readonly string[]) =>
  categories.map((category) => data.find(({ label }) => label === category)?.value ?? null);
