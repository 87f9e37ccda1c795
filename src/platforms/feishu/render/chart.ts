/** Charts, and the words that stand for them where they may not. */
import type { Chart } from '../../../chat/reply.ts';
import { MAX_CHART_BYTES, MAX_LABEL_LENGTH, MAX_LINE_LENGTH } from '../limits.ts';
import type { CardChart, Element } from './card.ts';
import type { Frame } from './frame.ts';
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
