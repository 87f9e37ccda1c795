import { html } from 'hono/html';
import type { Chart } from '../../../chat/reply.ts';

type Html = ReturnType<typeof html>;

/** A table whose cells are drawn as bars: the same for eyes and for screen readers, without a script. */
export const drawChart = ({ title, categories, series }: Chart): Html => {
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  const most = Math.max(1, ...numbers);
  return html`<div class="table" tabindex="0"><table class="chart"><caption>${title}</caption>
    <thead><tr><th scope="col"></th>${series.map(({ name }) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${categories.map(
      (category, at) =>
        html`<tr><th scope="row">${category}</th>${series.map(({ values }) => drawValue(values[at] ?? null, most))}</tr>`,
    )}</tbody></table></div>`;
};

const drawValue = (value: number | null, most: number): Html =>
  value === null
    ? html`<td></td>`
    : html`<td><meter min="0" max="${most}" value="${value}"></meter> ${value}</td>`;
