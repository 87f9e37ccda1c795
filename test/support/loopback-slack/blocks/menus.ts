/** Slack's menus: selects, multi-selects, overflow, radio buttons, checkboxes. */
import { z } from 'zod';
import { actionId, flag, listOf, wholeNumber } from './checks.ts';
import {
  confirmation,
  conversationFilter,
  linkOption,
  markupOption,
  type Option,
  option,
  optionGroup,
  placeholder,
} from './composition.ts';

const common = { action_id: actionId, confirm: confirmation, focus_on_load: flag };
const menu = { ...common, placeholder };
const several = { ...menu, max_selected_items: wholeNumber('maxSelected', 1).optional() };

const offered = {
  options: listOf(option, 'selectOptions', 1).optional(),
  option_groups: listOf(optionGroup, 'selectGroups', 1).optional(),
};
type Offered = { options?: Option[] | undefined; option_groups?: { options: Option[] }[] | undefined };

const hasOneSource = ({ options, option_groups }: Offered): boolean =>
  (options === undefined) !== (option_groups === undefined);

/** Slack wants the initial option to be the very object that is offered. */
const offers = (all: readonly unknown[], chosen: unknown): boolean =>
  chosen === undefined || all.some((each) => JSON.stringify(each) === JSON.stringify(chosen));

const allOf = ({ options = [], option_groups = [] }: Offered): Option[] => [
  ...options,
  ...option_groups.flatMap((group) => group.options),
];

export const staticSelect = z
  .strictObject({ type: z.literal('static_select'), ...menu, ...offered, initial_option: option.optional() })
  .refine(hasOneSource, { error: 'selectSource' })
  .refine((select) => offers(allOf(select), select.initial_option), { error: 'initialOption' });

export const multiStaticSelect = z
  .strictObject({
    type: z.literal('multi_static_select'),
    ...several,
    ...offered,
    initial_options: z.array(option).optional(),
  })
  .refine(hasOneSource, { error: 'selectSource' })
  .refine((select) => (select.initial_options ?? []).every((one) => offers(allOf(select), one)), {
    error: 'initialOption',
  });

const minQueryLength = wholeNumber('minQueryLength', 0).optional();

export const externalSelect = z.strictObject({
  type: z.literal('external_select'),
  ...menu,
  initial_option: option.optional(),
  min_query_length: minQueryLength,
});

export const multiExternalSelect = z.strictObject({
  type: z.literal('multi_external_select'),
  ...several,
  initial_options: z.array(option).optional(),
  min_query_length: minQueryLength,
});

export const usersSelect = z.strictObject({
  type: z.literal('users_select'),
  ...menu,
  initial_user: z.string().optional(),
});

export const multiUsersSelect = z.strictObject({
  type: z.literal('multi_users_select'),
  ...several,
  initial_users: z.array(z.string()).optional(),
});

const conversations = { default_to_current_conversation: flag, filter: conversationFilter };

export const conversationsSelect = z.strictObject({
  type: z.literal('conversations_select'),
  ...menu,
  ...conversations,
  initial_conversation: z.string().optional(),
  response_url_enabled: flag,
});

export const multiConversationsSelect = z.strictObject({
  type: z.literal('multi_conversations_select'),
  ...several,
  ...conversations,
  initial_conversations: z.array(z.string()).optional(),
});

export const channelsSelect = z.strictObject({
  type: z.literal('channels_select'),
  ...menu,
  initial_channel: z.string().optional(),
  response_url_enabled: flag,
});

export const multiChannelsSelect = z.strictObject({
  type: z.literal('multi_channels_select'),
  ...several,
  initial_channels: z.array(z.string()).optional(),
});

export const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: actionId,
  confirm: confirmation,
  options: listOf(linkOption, 'overflowOptions', 1),
});

export const checkboxes = z
  .strictObject({
    type: z.literal('checkboxes'),
    ...common,
    options: listOf(markupOption, 'checkboxOptions', 1),
    initial_options: z.array(markupOption).optional(),
  })
  .refine((boxes) => (boxes.initial_options ?? []).every((one) => offers(boxes.options, one)), {
    error: 'initialOption',
  });

export const radioButtons = z
  .strictObject({
    type: z.literal('radio_buttons'),
    ...common,
    options: listOf(markupOption, 'radioOptions', 1),
    initial_option: markupOption.optional(),
  })
  .refine((radio) => offers(radio.options, radio.initial_option), { error: 'initialOption' });
