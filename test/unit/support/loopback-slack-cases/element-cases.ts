import type { ELEMENT_RULES } from '../../../support/loopback-slack/rules/element-rules.ts';
import { actions, blocks, button, input, option, plain, select, textInput } from './calls.ts';
import { type Cases, least, many, most, words } from './case.ts';

const inActions = (element: Record<string, unknown>) => blocks(actions(element));
const inInput = (element: Record<string, unknown>) => blocks(input(element));
const options = (count: number) =>
  many(count, (index) => option({ text: plain(`Option ${index}`), value: String(index) }));
const groups = (count: number) =>
  many(count, (index) => ({ label: plain(`Group ${index}`), options: [option()] }));
const number = (parts: Record<string, unknown>) =>
  inInput({ type: 'number_input', is_decimal_allowed: false, ...parts });
const feedback = (parts: Record<string, unknown>) => {
  const one = { text: plain('Good'), value: 'good', ...parts };
  return blocks({
    type: 'context_actions',
    elements: [{ type: 'feedback_buttons', positive_button: one, negative_button: one }],
  });
};
const icon = (parts: Record<string, unknown>) =>
  blocks({
    type: 'context_actions',
    elements: [{ type: 'icon_button', icon: 'trash', text: plain('Delete'), ...parts }],
  });

export const ELEMENT_CASES: Cases<typeof ELEMENT_RULES> = {
  unknownElement: { refused: inActions(textInput()), accepted: inInput(textInput()) },
  buttonText: most('buttonText', (count) => inActions(button({ text: plain(words(count)) }))),
  buttonValue: most('buttonValue', (count) => inActions(button({ value: words(count) }))),
  buttonUrl: most('buttonUrl', (count) => inActions(button({ url: words(count) }))),
  buttonLabel: most('buttonLabel', (count) => inActions(button({ accessibility_label: words(count) }))),
  selectOptions: most('selectOptions', (count) => inActions(select({ options: options(count) }))),
  selectGroups: most('selectGroups', (count) =>
    inActions(select({ options: undefined, option_groups: groups(count) })),
  ),
  selectSource: {
    refused: inActions(select({ option_groups: groups(1) })),
    accepted: inActions(select({ options: undefined, option_groups: groups(1) })),
  },
  initialOption: {
    refused: inActions(select({ initial_option: option({ value: '2' }) })),
    accepted: inActions(select({ initial_option: option() })),
  },
  minQueryLength: least('minQueryLength', (count) =>
    inActions({ type: 'external_select', min_query_length: count }),
  ),
  maxSelected: least('maxSelected', (count) =>
    inActions({ type: 'multi_users_select', max_selected_items: count }),
  ),
  overflowOptions: most('overflowOptions', (count) =>
    inActions({ type: 'overflow', options: options(count) }),
  ),
  checkboxOptions: most('checkboxOptions', (count) =>
    inActions({ type: 'checkboxes', options: options(count) }),
  ),
  radioOptions: most('radioOptions', (count) =>
    inActions({ type: 'radio_buttons', options: options(count) }),
  ),
  datePattern: {
    refused: inInput({ type: 'datepicker', initial_date: '2026-02-30' }),
    accepted: inInput({ type: 'datepicker', initial_date: '2026-02-28' }),
  },
  timePattern: {
    refused: inInput({ type: 'timepicker', initial_time: '24:00' }),
    accepted: inInput({ type: 'timepicker', initial_time: '23:59' }),
  },
  dateTimeDigits: {
    refused: inInput({ type: 'datetimepicker', initial_date_time: 1_764_100_000_000 }),
    accepted: inInput({ type: 'datetimepicker', initial_date_time: 1_764_100_000 }),
  },
  inputMinLength: most('inputMinLength', (count) => inInput(textInput({ min_length: count }))),
  inputMaxLength: most('inputMaxLength', (count) => inInput(textInput({ max_length: count }))),
  numberDecimal: {
    refused: number({ is_decimal_allowed: undefined }),
    accepted: number({ is_decimal_allowed: true }),
  },
  numberRange: {
    refused: number({ min_value: '2', max_value: '1' }),
    accepted: number({ min_value: '1', max_value: '1' }),
  },
  fileInputMax: most('fileInputMax', (count) => inInput({ type: 'file_input', max_files: count })),
  richInputLines: most('richInputLines', (count) => inInput({ type: 'rich_text_input', max_lines: count })),
  feedbackText: most('feedbackText', (count) => feedback({ text: plain(words(count)) })),
  feedbackValue: most('feedbackValue', (count) => feedback({ value: words(count) })),
  iconButtonIcon: { refused: icon({ icon: 'star' }), accepted: icon({ icon: 'trash' }) },
  iconButtonUsers: most('iconButtonUsers', (count) =>
    icon({ visible_to_user_ids: many(count, (index) => `U${index}`) }),
  ),
};
