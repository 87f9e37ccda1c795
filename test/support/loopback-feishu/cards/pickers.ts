/** Components by which one picks a day or a time. */
import { z } from 'zod';
import type { RuleId } from '../rules/rules.ts';
import { formItem } from './form-item.ts';
import { matching } from './properties.ts';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]) ([01]\d|2[0-3]):[0-5]\d$/;

const withoutPlaceholder = { error: 'datePlaceholder' satisfies RuleId };

const datePicker = z
  .strictObject({
    ...formItem,
    tag: z.literal('date_picker'),
    initial_date: matching(DATE, 'dateFormat').optional(),
  })
  .refine(
    ({ initial_date, placeholder }) => initial_date !== undefined || placeholder !== undefined,
    withoutPlaceholder,
  );

const timePicker = z
  .strictObject({
    ...formItem,
    tag: z.literal('picker_time'),
    initial_time: matching(TIME, 'timeFormat').optional(),
  })
  .refine(
    ({ initial_time, placeholder }) => initial_time !== undefined || placeholder !== undefined,
    withoutPlaceholder,
  );

const dateTimePicker = z
  .strictObject({
    ...formItem,
    tag: z.literal('picker_datetime'),
    initial_datetime: matching(DATE_TIME, 'dateTimeFormat').optional(),
  })
  .refine(
    ({ initial_datetime, placeholder }) => initial_datetime !== undefined || placeholder !== undefined,
    withoutPlaceholder,
  );

export const PICKERS = {
  date_picker: datePicker,
  picker_time: timePicker,
  picker_datetime: dateTimePicker,
};
