/** A card's chart: VChart's definition, near enough to judge sizes and labels. */
import { z } from 'zod';
import type { CardChart } from '../../../../src/platforms/feishu/render/card.ts';
import { drawAxisChart, drawPie } from '../../chart-picture.ts';
import { html, type Markup } from '../../html.ts';

const spec = z.object({
  type: z.enum(['bar', 'line', 'pie']),
  title: z.object({ text: z.string(), visible: z.boolean() }),
  data: z.object({
    values: z.array(z.object({ category: z.string(), series: z.string(), value: z.number() })),
  }),
});

export const drawCardChart = ({ chart_spec }: CardChart): Markup => {
  const { type, title, data } = spec.parse(chart_spec);
  const categories = [...new Set(data.values.map(({ category }) => category))];
  const names = [...new Set(data.values.map(({ series }) => series))];
  const valueAt = (name: string, category: string) =>
    data.values.find((point) => point.series === name && point.category === category)?.value ?? null;
  const picture =
    type === 'pie'
      ? drawPie(data.values.map(({ category, value }) => ({ label: category, value })))
      : drawAxisChart(
          type,
          categories,
          names.map((name) => ({ name, values: categories.map((category) => valueAt(name, category)) })),
        );
  return html`<div class="chart">${title.visible && html`<div class="text heading">${title.text}</div>`}${picture}</div>`;
};
