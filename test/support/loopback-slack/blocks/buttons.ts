/** Slack's buttons. */
import { z } from 'zod';
import { actionId, flag, listOf, text, whenMissing } from './checks.ts';
import { confirmation, plainText } from './composition.ts';

export const button = z.strictObject({
  type: z.literal('button'),
  text: plainText('buttonText'),
  action_id: actionId,
  value: text('buttonValue').optional(),
  url: text('buttonUrl').optional(),
  style: z.enum(['primary', 'danger']).optional(),
  confirm: confirmation,
  accessibility_label: text('buttonLabel').optional(),
});

const feedbackButton = z.strictObject({
  text: plainText('feedbackText'),
  value: text('feedbackValue'),
  accessibility_label: text('buttonLabel').optional(),
});

export const feedbackButtons = z.strictObject({
  type: z.literal('feedback_buttons'),
  action_id: actionId,
  positive_button: feedbackButton,
  negative_button: feedbackButton,
});

export const iconButton = z.strictObject({
  type: z.literal('icon_button'),
  icon: z.literal('trash', { error: 'iconButtonIcon' }),
  text: plainText('buttonText'),
  action_id: actionId,
  value: text('buttonValue').optional(),
  confirm: confirmation,
  accessibility_label: text('buttonLabel').optional(),
  visible_to_user_ids: listOf(z.string(), 'iconButtonUsers').optional(),
});

export const workflowButton = z.strictObject({
  type: z.literal('workflow_button'),
  text: plainText('buttonText'),
  action_id: z.string({ error: whenMissing('missingField') }).pipe(text('actionId')),
  workflow: z.strictObject({
    trigger: z.strictObject({
      url: z.string(),
      customizable_input_parameters: z
        .array(z.strictObject({ name: z.string(), value: z.string() }))
        .optional(),
    }),
  }),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: text('buttonLabel').optional(),
  confirm: confirmation,
  focus_on_load: flag,
});
