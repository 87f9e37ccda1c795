/** Components that one uses, but pickers. */
import { z } from 'zod';
import { limitOf, type RuleId } from '../rules/rules.ts';
import { formItem, usable } from './form-item.ts';
import { icon, lengthOf, links, oneOf, plainText, wholeNumber } from './properties.ts';

const button = z.strictObject({
  ...usable,
  tag: z.literal('button'),
  text: plainText('buttonText').optional(),
  type: oneOf(
    [
      'default',
      'primary',
      'danger',
      'text',
      'primary_text',
      'danger_text',
      'primary_filled',
      'danger_filled',
      'laser',
    ],
    'buttonType',
  ).optional(),
  size: z.enum(['tiny', 'small', 'medium', 'large']).optional(),
  icon: icon.optional(),
  hover_tips: plainText().optional(),
  form_action_type: oneOf(['submit', 'reset'], 'formAction').optional(),
});

const input = z
  .strictObject({
    ...formItem,
    tag: z.literal('input'),
    default_value: z.string().optional(),
    label: plainText().optional(),
    label_position: z.enum(['top', 'left']).optional(),
    input_type: oneOf(['text', 'multiline_text', 'password'], 'inputKind').optional(),
    rows: z.int().min(1).optional(),
    auto_resize: z.boolean().optional(),
    max_rows: z.int().min(1).optional(),
    max_length: wholeNumber(1, limitOf('inputMaxLength'), 'inputMaxLength').optional(),
    show_icon: z.boolean().optional(),
  })
  .refine(
    ({ default_value = '', max_length = limitOf('inputDefault') }) => lengthOf(default_value) <= max_length,
    { error: 'inputDefault' satisfies RuleId },
  );

const option = z.strictObject({
  text: plainText(null, 'optionText'),
  value: z.string(),
  icon: icon.optional(),
});

const personOption = z.strictObject({ value: z.string() });

/** Values differ; where there are options at all, as without any there is nothing to choose. */
const options = z
  .array(option)
  .min(limitOf('optionsMissing'), { error: 'optionsMissing' satisfies RuleId })
  .refine((all) => new Set(all.map(({ value }) => value)).size === all.length, {
    error: 'optionValue' satisfies RuleId,
  });

const selectType = z.enum(['default', 'text']).optional();

const selectStatic = z
  .strictObject({
    ...formItem,
    tag: z.literal('select_static'),
    type: selectType,
    options,
    initial_option: z.string().optional(),
    initial_index: z
      .int()
      .min(0, { error: 'initialIndex' satisfies RuleId })
      .optional(),
  })
  .refine(({ options: all, initial_index = 0 }) => initial_index <= all.length, {
    error: 'initialIndex' satisfies RuleId,
  })
  .refine(
    ({ options: all, initial_option }) =>
      initial_option === undefined ||
      all.some(({ text, value }) => [text.content, value].includes(initial_option)),
    { error: 'initialOption' satisfies RuleId },
  );

const multiSelectStatic = z
  .strictObject({
    ...formItem,
    tag: z.literal('multi_select_static'),
    type: selectType,
    options,
    selected_values: z.array(z.string()).optional(),
  })
  .refine(
    ({ options: all, selected_values = [] }) =>
      selected_values.every((value) => all.some((one) => one.value === value)),
    { error: 'initialOption' satisfies RuleId },
  );

/** Without options: everybody in the chat. */
const selectPerson = z.strictObject({
  ...formItem,
  tag: z.literal('select_person'),
  type: selectType,
  options: z.array(personOption).optional(),
  initial_option: z.string().optional(),
});

const multiSelectPerson = z.strictObject({
  ...formItem,
  tag: z.literal('multi_select_person'),
  type: selectType,
  options: z.array(personOption).optional(),
  selected_values: z.array(z.string()).optional(),
});

const overflow = z.strictObject({
  ...usable,
  tag: z.literal('overflow'),
  options: z.array(
    z.strictObject({
      text: plainText().optional(),
      multi_url: links.optional(),
      value: z.string().optional(),
    }),
  ),
});

const checker = z.strictObject({
  ...usable,
  tag: z.literal('checker'),
  checked: z.boolean().optional(),
  text: plainText().optional(),
  overall_checkable: z.boolean().optional(),
  hover_tips: plainText().optional(),
});

export const INTERACTIVE = {
  button,
  input,
  select_static: selectStatic,
  multi_select_static: multiSelectStatic,
  select_person: selectPerson,
  multi_select_person: multiSelectPerson,
  overflow,
  checker,
};
