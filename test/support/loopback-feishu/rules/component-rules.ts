/** Rules of a card's components. */
import { cardRule, type Rule } from './rule.ts';

const CARDS = 'uAjLw4CM/ukzMukzMukzM/feishu-cards';
const content = (name: string): string => `${CARDS}/card-json-v2-components/content-components/${name}`;
const interactive = (name: string): string =>
  `${CARDS}/card-json-v2-components/interactive-components/${name}`;
const container = (name: string): string => `${CARDS}/card-json-v2-components/containers/${name}`;
const TEXT = content('plain-text');
const TABLE = content('table');
const CHART = content('chart');
const INPUT = interactive('input');
const BUTTON = interactive('button');
const SELECT = interactive('single-select-dropdown-menu');
const DATE = interactive('date-picker');
const COLUMNS = container('column-set');
const PANEL = container('collapsible-panel');

const UNREADABLE = 200621;

export const COMPONENT_RULES = {
  textEmpty: cardRule(
    1,
    'characters at least in a text; an empty one is drawn as nothing',
    TEXT,
    UNREADABLE,
    'stricter',
  ),
  textTag: cardRule(null, 'plain_text, or lark_md where it is allowed, as tag of a text', TEXT, UNREADABLE),
  textSize: cardRule(
    null,
    'a text_size that is listed, or one of config.style',
    TEXT,
    UNREADABLE,
    'unconfirmed',
  ),
  textColor: cardRule(
    null,
    'a text_color that is listed, no hexadecimal one',
    `${CARDS}/enumerations-for-fields-related-to-color`,
    UNREADABLE,
    'reported',
  ),
  textAlign: cardRule(null, 'left, center or right', TEXT, UNREADABLE, 'unconfirmed'),
  margin: cardRule(99, 'px of a margin either way', TEXT, UNREADABLE),
  padding: cardRule(99, 'px of a padding', COLUMNS, UNREADABLE),
  spacing: cardRule(99, 'px between elements, or small, medium, large, extra_large', COLUMNS, UNREADABLE),
  inputMaxLength: cardRule(1000, 'as max_length of an input, 1 at least', INPUT, UNREADABLE),
  inputDefault: cardRule(
    1000,
    'characters in a default_value, max_length where given',
    INPUT,
    UNREADABLE,
    'unconfirmed',
  ),
  placeholder: cardRule(100, 'characters in a placeholder', INPUT, UNREADABLE),
  inputKind: cardRule(null, 'text, multiline_text or password as input_type', INPUT, UNREADABLE),
  buttonText: cardRule(100, 'characters on a button', BUTTON, UNREADABLE),
  buttonType: cardRule(null, 'one of 9 types of button', BUTTON, UNREADABLE),
  buttonIdle: cardRule(null, 'behaviors of a button outside of a form', BUTTON, UNREADABLE, 'stricter'),
  formAction: cardRule(null, 'submit or reset as form_action_type', container('form-container'), UNREADABLE),
  behaviorType: cardRule(null, 'callback or open_url as type of a behavior', BUTTON, UNREADABLE),
  behaviorValue: cardRule(
    null,
    "an object as value: a string breaks the vendor's own SDK",
    'uAjLw4CM/ukTMukTMukTM/server-side-sdk/nodejs-sdk/handling-callbacks',
    UNREADABLE,
    'stricter',
  ),
  behaviorUrl: cardRule(null, 'a default_url of a behavior that opens one', BUTTON, UNREADABLE),
  confirmTitle: cardRule(null, 'a title and a text of a confirmation', BUTTON, UNREADABLE),
  optionText: cardRule(null, 'a text of every option', SELECT, UNREADABLE),
  optionValue: cardRule(null, 'values of options that differ', SELECT, UNREADABLE),
  optionsMissing: cardRule(1, 'options at least', SELECT, UNREADABLE, 'stricter'),
  initialIndex: cardRule(
    null,
    'an initial_index up to the number of options, 0 for none',
    SELECT,
    UNREADABLE,
  ),
  initialOption: cardRule(null, 'initial choices that are offered', SELECT, UNREADABLE, 'unconfirmed'),
  dateFormat: cardRule(null, 'a date as yyyy-MM-dd', DATE, UNREADABLE),
  datePlaceholder: cardRule(null, 'a placeholder where there is no initial date', DATE, UNREADABLE),
  timeFormat: cardRule(null, 'a time as HH:mm', interactive('time-selector'), UNREADABLE, 'unconfirmed'),
  dateTimeFormat: cardRule(
    null,
    'a date and time as yyyy-MM-dd HH:mm',
    interactive('date-time-picker'),
    UNREADABLE,
    'unconfirmed',
  ),
  componentWidth: cardRule(100, 'px at least as width, or default or fill', BUTTON, UNREADABLE),
  columnWeight: cardRule(5, 'as weight of a column, a whole number, 1 at least', COLUMNS, UNREADABLE),
  columnWidth: cardRule(
    600,
    'px as width of a column, 16 at least, or auto or weighted',
    COLUMNS,
    UNREADABLE,
  ),
  flexMode: cardRule(null, 'none, stretch, flow, bisect or trisect as flex_mode', COLUMNS, UNREADABLE),
  panelHeader: cardRule(null, 'a header of a panel', PANEL, UNREADABLE),
  panelAngle: cardRule(null, '-180, -90, 90 or 180 as icon_expanded_angle', PANEL, UNREADABLE),
  imageAlt: cardRule(null, 'an alt of every picture', content('image'), UNREADABLE),
  tableEmpty: cardRule(1, 'columns at least in a table', TABLE, UNREADABLE, 'stricter'),
  tableColumns: cardRule(50, 'columns in a table; further ones are not shown', TABLE, UNREADABLE, 'stricter'),
  tablePage: cardRule(10, 'rows on a page of a table, 1 at least', TABLE, UNREADABLE),
  tableRowHeight: cardRule(
    124,
    'px as row_height, 32 at least, or low, middle, high, auto',
    TABLE,
    UNREADABLE,
  ),
  tableColumnWidth: cardRule(
    100,
    '% as width of a column, 1 at least, or 80 to 600 px, or auto',
    TABLE,
    UNREADABLE,
  ),
  tableColumnType: cardRule(null, 'a data_type that is listed', TABLE, UNREADABLE),
  tableCell: cardRule(
    null,
    "cells of their column's data_type",
    'uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create',
    200914,
  ),
  tableRowName: cardRule(
    null,
    'cells of columns that were declared',
    'uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create',
    200915,
  ),
  chartSpec: cardRule(
    null,
    'a chart_spec with a type and data',
    'uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create',
    200550,
  ),
  chartType: cardRule(null, 'one of the types of chart that are listed', CHART, 200550),
  chartRatio: cardRule(null, '1:1, 2:1, 4:3 or 16:9 as aspect_ratio', CHART, UNREADABLE),
} as const satisfies Record<string, Rule>;
