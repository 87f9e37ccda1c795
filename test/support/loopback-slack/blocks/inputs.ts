/** Slack's fields to write into, and its pickers of dates and times. */
import { z } from 'zod';
import { limitOf } from '../rules/rules.ts';
import { actionId, flag, wholeNumber } from './checks.ts';
import { confirmation, dispatchConfig, placeholder } from './composition.ts';
import { richTextBlock } from './rich-text.ts';

const written = {
  action_id: actionId,
  placeholder,
  focus_on_load: flag,
  dispatch_action_config: dispatchConfig,
};
const picked = { action_id: actionId, confirm: confirmation, focus_on_load: flag };

export const plainTextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  ...written,
  initial_value: z.string().optional(),
  multiline: flag,
  min_length: wholeNumber('inputMinLength', 0, limitOf('inputMinLength')).optional(),
  max_length: wholeNumber('inputMaxLength', 1, limitOf('inputMaxLength')).optional(),
});

export const emailInput = z.strictObject({
  type: z.literal('email_text_input'),
  ...written,
  initial_value: z.string().optional(),
});

export const urlInput = z.strictObject({
  type: z.literal('url_text_input'),
  ...written,
  initial_value: z.string().optional(),
});

export const numberInput = z
  .strictObject({
    type: z.literal('number_input'),
    ...written,
    is_decimal_allowed: z.boolean({ error: 'numberDecimal' }),
    initial_value: z.string().optional(),
    min_value: z.string().optional(),
    max_value: z.string().optional(),
  })
  .refine(
    ({ min_value, max_value }) =>
      min_value === undefined || max_value === undefined || Number(min_value) <= Number(max_value),
    { error: 'numberRange' },
  );

const lines = wholeNumber('richInputLines', 1, limitOf('richInputLines')).optional();

export const richTextInput = z.strictObject({
  type: z.literal('rich_text_input'),
  ...written,
  initial_value: richTextBlock.optional(),
  min_lines: lines,
  max_lines: lines,
});

export const fileInput = z.strictObject({
  type: z.literal('file_input'),
  action_id: actionId,
  filetypes: z.array(z.string()).optional(),
  max_files: wholeNumber('fileInputMax', 1, limitOf('fileInputMax')).optional(),
});

export const datepicker = z.strictObject({
  type: z.literal('datepicker'),
  ...picked,
  placeholder,
  initial_date: z.iso.date({ error: 'datePattern' }).optional(),
});

export const timepicker = z.strictObject({
  type: z.literal('timepicker'),
  ...picked,
  placeholder,
  initial_time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'timePattern' })
    .optional(),
  timezone: z.string().optional(),
});

export const datetimepicker = z.strictObject({
  type: z.literal('datetimepicker'),
  ...picked,
  initial_date_time: z
    .number()
    .refine((seconds) => String(seconds).length === limitOf('dateTimeDigits'), { error: 'dateTimeDigits' })
    .optional(),
});
