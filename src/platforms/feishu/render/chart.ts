/** Charts, and the words that stand for them where they may not. */
import type { Chart } from '../../../chat/reply.ts';
import { MAX_CHART_BYTES, MAX_LABEL_LENGTH, MAX_LINE_LENGTH } from '../limits.ts';
import type { CardChart, Element } from './card.ts';
import type { Frame } from './frame.ts';
import { drawPanel } from './panel.ts';
import { quietLine, shorten, words } from './plain-text.ts';
import { bytesOf } from './size.ts';

const mark = (text: string): string => words(shorten(text, MAX_LABEL_LENGTH));

type Point = { category: string; series: string; value: number };

const pointsOf = ({ categories, series }: Chart): Point[] =>
  series.flatMap(({ name, values }) =>
    categories.flatMap((category, index) => {
      const value = values[index] ?? null;
      return value === null ? [] : [{ category: mark(category), series: mark(name), value }];
    }),
  );

/** With its numbers folded below; those alone where the picture would be too large. */
export const drawChart = (chart: Chart, frame: Frame): Element[] => {
  const drawn = pictureOf(chart);
  return bytesOf(drawn) > MAX_CHART_BYTES
    ? [numbersOf(chart, frame)]
    : [drawn, drawPanel(frame.words.numbers, [numbersOf(chart, frame)])];
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

/** The same numbers in words, a line a category: for readers who do not see the chart, and where it may not stand. */
const numbersOf = ({ categories, series }: Chart, { words: { colon, separator } }: Frame): Element => {
  const isAlone = series.length === 1;
  const said = categories.flatMap((category, at) => {
    const values = series.flatMap(({ name, values: all }) => {
      const value = all[at] ?? null;
      return value === null ? [] : [isAlone ? String(value) : `${name} ${value}`];
    });
    return values.length === 0 ? [] : [`${category}${colon}${values.join(separator)}`];
  });
  return quietLine(shorten(said.join('\n'), MAX_LINE_LENGTH));
};
