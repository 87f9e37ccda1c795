/** Properties of components that one uses, and of those that a form sends. */
import { z } from 'zod';
import { behaviors, confirm, elementId, margin, plainText, width } from './properties.ts';

export const usable = {
  element_id: elementId,
  margin,
  name: z.string().optional(),
  disabled: z.boolean().optional(),
  disabled_tips: plainText().optional(),
  behaviors,
  confirm: confirm.optional(),
  width,
};

export const formItem = {
  ...usable,
  required: z.boolean().optional(),
  placeholder: plainText('placeholder').optional(),
};
