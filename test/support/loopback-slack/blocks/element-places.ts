/** Which element may stand where. */
import { z } from 'zod';
import { button, feedbackButtons, iconButton, workflowButton } from './buttons.ts';
import { whenUnknown } from './checks.ts';
import { imageElement, plainText } from './composition.ts';
import * as inputs from './inputs.ts';
import * as menus from './menus.ts';

const elsewhere = { error: whenUnknown('unknownElement') };

const anyMenu = [
  menus.staticSelect,
  menus.multiStaticSelect,
  menus.externalSelect,
  menus.multiExternalSelect,
  menus.usersSelect,
  menus.multiUsersSelect,
  menus.conversationsSelect,
  menus.multiConversationsSelect,
  menus.channelsSelect,
  menus.multiChannelsSelect,
  menus.checkboxes,
  menus.radioButtons,
] as const;

const pickers = [inputs.datepicker, inputs.timepicker] as const;

export const actionsElement = z.discriminatedUnion(
  'type',
  [
    button,
    workflowButton,
    menus.overflow,
    ...anyMenu,
    ...pickers,
    inputs.datetimepicker,
    inputs.richTextInput,
  ],
  elsewhere,
);

export const accessory = z.discriminatedUnion(
  'type',
  [button, workflowButton, menus.overflow, ...anyMenu, ...pickers, imageElement],
  elsewhere,
);

export const inputElement = z.discriminatedUnion(
  'type',
  [
    inputs.plainTextInput,
    inputs.emailInput,
    inputs.urlInput,
    inputs.numberInput,
    inputs.richTextInput,
    inputs.fileInput,
    ...anyMenu,
    ...pickers,
    inputs.datetimepicker,
  ],
  elsewhere,
);

const markup = z.strictObject({
  type: z.literal('mrkdwn'),
  text: plainText().shape.text,
  verbatim: z.boolean().optional(),
});

export const contextElement = z.discriminatedUnion('type', [plainText(), markup, imageElement], elsewhere);

export const contextAction = z.discriminatedUnion('type', [feedbackButtons, iconButton], elsewhere);

export type InputElement = z.output<typeof inputElement>;
export type ActionElement =
  | z.output<typeof actionsElement>
  | z.output<typeof accessory>
  | z.output<typeof contextAction>
  | InputElement;
