/** Components that hold others, and the frame of a card. */
import { z } from 'zod';
import { limitOf, type RuleId } from '../rules/rules.ts';
import {
  behaviors,
  byLanguage,
  children,
  confirm,
  elementId,
  icon,
  layout,
  links,
  margin,
  oneOf,
  padding,
  plainText,
  spacing,
  titleText,
  whenMissing,
  wholeNumber,
} from './properties.ts';

const base = { element_id: elementId, margin };
const action = z.strictObject({ multi_url: links }).optional();

const columnSet = z.strictObject({
  ...base,
  tag: z.literal('column_set'),
  columns: children,
  flex_mode: oneOf(['none', 'stretch', 'flow', 'bisect', 'trisect'], 'flexMode').optional(),
  horizontal_spacing: spacing,
  horizontal_align: z.enum(['left', 'center', 'right']).optional(),
  background_style: z.string().optional(),
  action,
});

const isColumnWidth = (text: string): boolean => {
  if (['auto', 'weighted'].includes(text)) return true;
  const wide = /^\d+px$/.test(text) ? Number.parseInt(text, 10) : 0;
  return wide >= 16 && wide <= limitOf('columnWidth');
};

const column = z.strictObject({
  ...base,
  ...layout,
  tag: z.literal('column'),
  elements: children.optional(),
  width: z
    .string()
    .refine(isColumnWidth, { error: 'columnWidth' satisfies RuleId })
    .optional(),
  weight: wholeNumber(1, limitOf('columnWeight'), 'columnWeight').optional(),
  background_style: z.string().optional(),
  action,
});

const form = z.strictObject({
  ...base,
  ...layout,
  tag: z.literal('form'),
  name: z.string({ error: 'formName' satisfies RuleId }).min(1, { error: 'formName' }),
  elements: children,
  confirm: confirm.optional(),
});

const panelHeader = z.strictObject(
  {
    title: z
      .union([plainText(), z.strictObject({ tag: z.literal('markdown'), content: z.string().min(1) })])
      .optional(),
    background_color: z.string().optional(),
    width: z.enum(['fill', 'auto', 'auto_when_fold']).optional(),
    vertical_align: z.enum(['top', 'center', 'bottom']).optional(),
    padding,
    icon: icon.optional(),
    icon_position: z.enum(['left', 'right', 'follow_text']).optional(),
    icon_expanded_angle: z
      .union([z.literal(-180), z.literal(-90), z.literal(90), z.literal(180)], {
        error: 'panelAngle' satisfies RuleId,
      })
      .optional(),
  },
  { error: whenMissing('panelHeader') },
);

const panel = z.strictObject({
  ...base,
  ...layout,
  tag: z.literal('collapsible_panel'),
  header: panelHeader,
  elements: children.optional(),
  expanded: z.boolean().optional(),
  background_color: z.string().optional(),
  border: z.strictObject({ color: z.string().optional(), corner_radius: z.string().optional() }).optional(),
});

const interactiveContainer = z.strictObject({
  ...base,
  ...layout,
  tag: z.literal('interactive_container'),
  elements: children,
  width: z.string().optional(),
  height: z.string().optional(),
  background_style: z.string().optional(),
  has_border: z.boolean().optional(),
  border_color: z.string().optional(),
  corner_radius: z.string().optional(),
  disabled: z.boolean().optional(),
  disabled_tips: plainText().optional(),
  hover_tips: plainText().optional(),
  confirm: confirm.optional(),
  behaviors,
});

export const CONTAINERS = {
  column_set: columnSet,
  column,
  form,
  collapsible_panel: panel,
  interactive_container: interactiveContainer,
};

const summary = z.strictObject(
  { content: z.string().min(1), i18n_content: byLanguage(z.string(), 'languageKey').optional() },
  { error: whenMissing('cardSummary') },
);

const config = z.strictObject(
  {
    update_multi: z.literal(true, { error: 'updateMulti' satisfies RuleId }).optional(),
    enable_forward: z.boolean().optional(),
    enable_forward_interaction: z.boolean().optional(),
    width_mode: oneOf(['default', 'compact', 'fill'], 'widthMode').optional(),
    use_custom_translation: z.boolean().optional(),
    locales: z.array(z.string()).optional(),
    summary,
    style: z
      .strictObject({
        text_size: z.record(z.string(), z.record(z.string(), z.string())).optional(),
        color: z.record(z.string(), z.record(z.string(), z.string())).optional(),
      })
      .optional(),
    streaming_mode: z.boolean().optional(),
    streaming_config: z.record(z.string(), z.unknown()).optional(),
  },
  { error: whenMissing('cardSummary') },
);

const TEMPLATES = [
  'blue',
  'wathet',
  'turquoise',
  'green',
  'yellow',
  'orange',
  'red',
  'carmine',
  'violet',
  'purple',
  'indigo',
  'grey',
  'default',
] as const;

const headerTags = z
  .array(
    z.strictObject({
      tag: z.literal('text_tag'),
      element_id: elementId,
      text: plainText(),
      color: z.string().optional(),
    }),
  )
  .max(limitOf('headerTags'), { error: 'headerTags' satisfies RuleId })
  .optional();

const header = z.strictObject(
  {
    title: titleText(),
    subtitle: titleText().optional(),
    template: oneOf(TEMPLATES, 'headerTemplate').optional(),
    icon: icon.optional(),
    text_tag_list: headerTags,
    i18n_text_tag_list: byLanguage(headerTags, 'languageKey').optional(),
    padding,
  },
  { error: whenMissing('cardHeader') },
);

export const CARD = z.strictObject({
  schema: z.literal('2.0', { error: 'cardSchema' satisfies RuleId }),
  config,
  card_link: links.optional(),
  header,
  body: z.strictObject({ ...layout, elements: children }, { error: whenMissing('cardBody') }),
});
