/** Components that show something. */
import { z } from 'zod';
import { limitOf, type RuleId } from '../rules/rules.ts';
import {
  elementId,
  icon,
  margin,
  matching,
  oneOf,
  plainText,
  styledText,
  wholeNumber,
} from './properties.ts';

const base = { element_id: elementId, margin };

const div = z.strictObject({
  ...base,
  tag: z.literal('div'),
  text: styledText.optional(),
  width: z.string().optional(),
  icon: icon.optional(),
});

const markdown = z.strictObject({
  ...base,
  tag: z.literal('markdown'),
  content: z.string().min(1, { error: 'textEmpty' satisfies RuleId }),
  i18n_content: styledText.shape.i18n_content,
  text_size: z.string().optional(),
  text_align: styledText.shape.text_align,
  icon: icon.optional(),
});

const hr = z.strictObject({ ...base, tag: z.literal('hr') });

const img = z.strictObject({
  ...base,
  tag: z.literal('img'),
  img_key: z.string(),
  alt: plainText(null, 'imageAlt'),
  title: plainText().optional(),
  transparent: z.boolean().optional(),
  preview: z.boolean().optional(),
  corner_radius: z.string().optional(),
  scale_type: z.enum(['crop_center', 'fit_horizontal', 'crop_top']).optional(),
  size: z.string().optional(),
});

const person = z.strictObject({
  ...base,
  tag: z.literal('person'),
  user_id: z.string(),
  size: z.enum(['extra_small', 'small', 'medium', 'large']).optional(),
  show_avatar: z.boolean().optional(),
  show_name: z.boolean().optional(),
  style: z.enum(['normal', 'capsule']).optional(),
});

const personList = z.strictObject({
  ...base,
  tag: z.literal('person_list'),
  persons: z.array(z.strictObject({ id: z.string() })),
  size: z.enum(['extra_small', 'small', 'medium', 'large']).optional(),
  show_avatar: z.boolean().optional(),
  show_name: z.boolean().optional(),
  lines: z.int().min(1).optional(),
  drop_invalid_user_id: z.boolean().optional(),
  icon: icon.optional(),
});

const isRowHeight = (text: string): boolean => {
  if (['low', 'middle', 'high', 'auto'].includes(text)) return true;
  const height = /^\d+px$/.test(text) ? Number.parseInt(text, 10) : 0;
  return height >= 32 && height <= limitOf('tableRowHeight');
};

/** Pixels of a column at least and at most. */
const COLUMN_PX = { min: 80, max: 600 };

const isColumnWidth = (text: string): boolean => {
  if (text === 'auto') return true;
  const [, digits = '', unit] = /^(\d+)(px|%)$/.exec(text) ?? [];
  const width = Number(digits);
  return unit === 'px'
    ? width >= COLUMN_PX.min && width <= COLUMN_PX.max
    : unit === '%' && width >= 1 && width <= limitOf('tableColumnWidth');
};

const tableColumn = z.strictObject({
  name: z.string().min(1),
  display_name: z.string().optional(),
  width: z
    .string()
    .refine(isColumnWidth, { error: 'tableColumnWidth' satisfies RuleId })
    .optional(),
  horizontal_align: z.enum(['left', 'center', 'right']).optional(),
  vertical_align: z.enum(['top', 'center', 'bottom']).optional(),
  data_type: oneOf(
    ['text', 'lark_md', 'options', 'number', 'persons', 'date', 'markdown'],
    'tableColumnType',
  ).optional(),
  format: z
    .strictObject({
      symbol: z.string().optional(),
      precision: z.int().min(0).max(10).optional(),
      separator: z.boolean().optional(),
    })
    .optional(),
  date_format: z.string().optional(),
});

const table = z.strictObject({
  ...base,
  tag: z.literal('table'),
  page_size: wholeNumber(1, limitOf('tablePage'), 'tablePage').optional(),
  row_height: z
    .string()
    .refine(isRowHeight, { error: 'tableRowHeight' satisfies RuleId })
    .optional(),
  row_max_height: matching(/^\d+px$/, 'tableRowHeight').optional(),
  freeze_first_column: z.boolean().optional(),
  header_style: z
    .strictObject({
      text_align: styledText.shape.text_align,
      text_size: z.enum(['normal', 'heading']).optional(),
      background_style: z.enum(['grey', 'none']).optional(),
      text_color: z.enum(['default', 'grey']).optional(),
      bold: z.boolean().optional(),
      lines: z.int().min(1).optional(),
    })
    .optional(),
  columns: z
    .array(tableColumn)
    .min(limitOf('tableEmpty'), { error: 'tableEmpty' satisfies RuleId })
    .max(limitOf('tableColumns'), { error: 'tableColumns' satisfies RuleId }),
  rows: z.array(z.record(z.string(), z.unknown())),
});

const CHART_TYPES = [
  'line',
  'area',
  'bar',
  'pie',
  'common',
  'funnel',
  'scatter',
  'radar',
  'linearProgress',
  'circularProgress',
  'wordCloud',
] as const;

const chartSpec = z.looseObject(
  {
    type: z.enum(CHART_TYPES, { error: 'chartType' satisfies RuleId }),
    data: z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())], {
      error: 'chartSpec' satisfies RuleId,
    }),
  },
  { error: 'chartSpec' satisfies RuleId },
);

const chart = z.strictObject({
  ...base,
  tag: z.literal('chart'),
  chart_spec: chartSpec,
  aspect_ratio: oneOf(['1:1', '2:1', '4:3', '16:9'], 'chartRatio').optional(),
  color_theme: z.enum(['brand', 'rainbow', 'complementary', 'converse', 'primary']).optional(),
  preview: z.boolean().optional(),
  height: z.string().optional(),
});

export const DISPLAY = {
  div,
  markdown,
  hr,
  img,
  person,
  person_list: personList,
  table,
  chart,
};
