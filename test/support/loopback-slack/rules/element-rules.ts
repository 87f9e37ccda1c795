/** Rules of Slack's block elements: buttons, menus, inputs. */
import { blockRule, type Rule } from './rule.ts';

const at = (element: string): string => `reference/block-kit/block-elements/${element}`;
const BUTTON = at('button-element');
const SELECT = at('select-menu-element');
const TEXT_INPUT = at('plain-text-input-element');
const NUMBER = at('number-input-element');
const ICON = at('icon-button-element');
const FEEDBACK = at('feedback-buttons-element');

export const ELEMENT_RULES = {
  unknownElement: blockRule(
    null,
    'a kind of element that Slack knows, where it may stand',
    'reference/block-kit/block-elements',
  ),
  buttonText: blockRule(75, 'characters on a button', BUTTON),
  buttonValue: blockRule(2000, 'characters in the value of a button', BUTTON),
  buttonUrl: blockRule(3000, 'characters in the url of a button', BUTTON),
  buttonLabel: blockRule(75, 'characters in an accessibility_label', BUTTON),
  selectOptions: blockRule(100, 'options in a menu, 1 at least', SELECT),
  selectGroups: blockRule(100, 'option groups in a menu', SELECT),
  selectSource: blockRule(null, 'exactly one of options and option_groups', SELECT),
  initialOption: blockRule(null, 'an initial option equal to one that is offered', SELECT),
  minQueryLength: blockRule(
    0,
    'characters at least, a whole number, as min_query_length',
    SELECT,
    'unconfirmed',
  ),
  maxSelected: blockRule(1, 'items at least as max_selected_items', at('multi-select-menu-element')),
  overflowOptions: blockRule(5, 'options in an overflow menu, 1 at least', at('overflow-menu-element')),
  checkboxOptions: blockRule(10, 'checkboxes, 1 at least', at('checkboxes-element')),
  radioOptions: blockRule(10, 'radio buttons, 1 at least', at('radio-button-group-element')),
  datePattern: blockRule(null, 'a date as YYYY-MM-DD', at('date-picker-element')),
  timePattern: blockRule(null, 'a time as HH:mm', at('time-picker-element')),
  dateTimeDigits: blockRule(10, 'digits in a date and time', at('datetime-picker-element')),
  inputMinLength: blockRule(3000, 'as min_length of a text input', TEXT_INPUT),
  inputMaxLength: blockRule(3000, 'as max_length of a text input', TEXT_INPUT, 'probed'),
  numberDecimal: blockRule(null, 'is_decimal_allowed on every number input', NUMBER),
  numberRange: blockRule(null, 'a min_value not above the max_value', NUMBER),
  fileInputMax: blockRule(10, 'files in a file input, 1 at least', at('file-input-element')),
  richInputLines: blockRule(
    100,
    'lines shown of a rich text input, 1 at least',
    at('rich-text-input-element'),
  ),
  feedbackText: blockRule(75, 'characters on a feedback button', FEEDBACK, 'probed'),
  feedbackValue: blockRule(2000, 'characters in the value of a feedback button', FEEDBACK, 'probed'),
  iconButtonIcon: blockRule(null, 'the icon trash', ICON),
  iconButtonUsers: blockRule(10, 'users who see an icon button', ICON, 'probed'),
} as const satisfies Record<string, Rule>;
