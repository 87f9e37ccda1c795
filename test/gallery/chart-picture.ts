/** Small pictures of charts for the imitated clients. */
import { html, type Markup, raw } from './html.ts';

const COLOURS = ['#1264a3', '#2bac76', '#e8912d', '#e01e5a', '#4a154b', '#36c5f0'] as const;
const colourAt = (index: number): string => COLOURS[index % COLOURS.length] ?? '#888';

const WIDTH = 300;
const HEIGHT = 150;
const BOTTOM = 18;

type Series = { name: string; values: readonly (number | null)[] };

export const drawAxisChart = (
  shape: 'bar' | 'line',
  categories: readonly string[],
  series: readonly Series[],
): Markup => {
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const step = WIDTH / Math.max(1, categories.length);
  const yOf = (value: number): number => (HEIGHT - BOTTOM) * (1 - value / most) + 6;
  const marks = series.map(({ values }, at) =>
    shape === 'bar' ? bars(values, at, series.length, step, yOf) : line(values, at, step, yOf),
  );
  const labels = categories.map(
    (category, at) =>
      `<text x="${(at + 0.5) * step}" y="${HEIGHT + 2}" text-anchor="middle">${html`${category}`.text}</text>`,
  );
  return html`${raw(`<svg viewBox="0 0 ${WIDTH} ${HEIGHT + 8}">${marks.join('')}${labels.join('')}</svg>`)}${legend(series.map(({ name }) => name))}`;
};

const bars = (
  values: Series['values'],
  at: number,
  of: number,
  step: number,
  yOf: (value: number) => number,
): string => {
  const width = (step * 0.7) / of;
  return values
    .map((value, index) =>
      value === null
        ? ''
        : `<rect x="${index * step + step * 0.15 + at * width}" y="${yOf(value)}" width="${width - 2}" height="${yOf(0) - yOf(value)}" fill="${colourAt(at)}"/>`,
    )
    .join('');
};

const line = (values: Series['values'], at: number, step: number, yOf: (value: number) => number): string => {
  const points = values.flatMap((value, index) =>
    value === null ? [] : `${(index + 0.5) * step},${yOf(value)}`,
  );
  return `<polyline fill="none" stroke="${colourAt(at)}" stroke-width="2" points="${points.join(' ')}"/>`;
};

export const drawPie = (segments: readonly { label: string; value: number }[]): Markup => {
  const whole = segments.reduce((sum, { value }) => sum + value, 0);
  let from = 0;
  const slices = segments.map(({ value }, at) => {
    const share = value / whole;
    const dash = `<circle r="30" cx="75" cy="75" fill="none" stroke="${colourAt(at)}" stroke-width="60" stroke-dasharray="${share * 188.5} 188.5" stroke-dashoffset="${-from * 188.5}" transform="rotate(-90 75 75)"/>`;
    from += share;
    return dash;
  });
  const named = segments.map(({ label, value }) => `${label} ${value}`);
  return html`${raw(`<svg viewBox="-75 0 300 150">${slices.join('')}</svg>`)}${legend(named)}`;
};

const legend = (names: readonly string[]): Markup =>
  html`<div class="legend">${names.map(
    (name, at) => html`<span><i style="background:${colourAt(at)}"></i>${name}</span>`,
  )}</div>`;
