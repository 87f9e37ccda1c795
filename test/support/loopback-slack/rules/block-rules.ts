/** Rules of Slack's blocks, and of several blocks together. */
import { blockRule, type Rule } from './rule.ts';

const BLOCKS = 'reference/block-kit/blocks';
const at = (block: string): string => `${BLOCKS}/${block}-block`;
const TABLE = at('table');
const DATA_TABLE = at('data-table');
const CHART = at('data-visualization');
const CARD = at('card');
const CONTAINER = at('container');
const VIDEO = at('video');
const RICH = at('rich-text');

export const BLOCK_RULES = {
  unknownBlock: blockRule(null, 'a kind of block that Slack knows', BLOCKS),
  unknownField: blockRule(null, 'no field that the object does not have', BLOCKS, 'probed'),
  missingField: blockRule(null, 'every required field', BLOCKS),
  wrongType: blockRule(null, 'a value of the documented type', BLOCKS),
  surface: blockRule(null, 'a block that is available on this surface', BLOCKS),
  messageBlocks: blockRule(50, 'blocks in a message', BLOCKS),
  duplicateBlockId: blockRule(null, 'block_ids that differ within a message or view', BLOCKS),
  duplicateActionId: blockRule(
    null,
    'action_ids that differ within a block',
    'reference/block-kit/block-elements/button-element',
  ),
  focusTwice: blockRule(
    1,
    'elements with focus_on_load',
    'reference/block-kit/block-elements/plain-text-input-element',
  ),
  blocksLength: {
    ...blockRule(
      13_200,
      'characters of text in all blocks of a message',
      'reference/methods/chat.postMessage',
      'probed',
    ),
    error: 'msg_blocks_too_long',
  },
  actionsElements: blockRule(25, 'elements in an actions block', at('actions')),
  contextElements: blockRule(10, 'elements in a context block', at('context')),
  contextActionsElements: blockRule(5, 'elements in a context_actions block', at('context-actions')),
  sectionText: blockRule(3000, 'characters in the text of a section', at('section')),
  sectionFields: blockRule(10, 'fields in a section', at('section')),
  sectionFieldText: blockRule(2000, 'characters in a field of a section', at('section')),
  sectionEmpty: blockRule(null, 'a text or fields in a section', at('section')),
  headerText: blockRule(150, 'characters in a header', at('header')),
  imageTitle: blockRule(2000, 'characters in the title of an image', at('image')),
  inputLabel: blockRule(2000, 'characters in the label of an input', at('input')),
  inputHint: blockRule(2000, 'characters in the hint of an input', at('input')),
  markdownText: blockRule(12_000, 'characters in all markdown blocks together', at('markdown')),
  tableRows: blockRule(100, 'rows in a table', TABLE),
  tableColumns: blockRule(20, 'cells in a row of a table', TABLE),
  tableColumnSettings: blockRule(20, 'column settings of a table', TABLE),
  oneTable: { ...blockRule(1, 'tables in a message', TABLE), error: 'invalid_attachments' },
  dataTableRows: blockRule(201, 'rows in a data table with its header, 2 at least', DATA_TABLE, 'probed'),
  dataTableColumns: blockRule(20, 'cells in a row of a data table', DATA_TABLE),
  dataTableShape: blockRule(null, 'rows of equal length in a data table', DATA_TABLE),
  dataTableHeader: blockRule(null, 'no rich text in the header of a data table', DATA_TABLE),
  dataTableCaption: blockRule(null, 'a caption on every data table', DATA_TABLE),
  dataTablePageSize: blockRule(100, 'rows on a page of a data table, 1 at least', DATA_TABLE),
  dataTableRowHeader: blockRule(0, 'as row_header_column_index at least', DATA_TABLE, 'probed'),
  dataTableContent: blockRule(20_000, 'characters in all data tables of a message', DATA_TABLE),
  chartTitle: blockRule(50, 'characters in the title of a chart', CHART),
  chartSegments: blockRule(12, 'segments of a pie, 1 at least', CHART, 'probed'),
  chartSeries: blockRule(12, 'series of a chart, 1 at least', CHART, 'probed'),
  chartPoints: blockRule(20, 'data points of a series, 1 at least', CHART),
  chartCategories: blockRule(20, 'categories of an axis, 1 at least', CHART, 'probed'),
  chartLabel: blockRule(20, 'characters in a label of a segment, series, point or category', CHART),
  chartAxisLabel: blockRule(50, 'characters in the title of an axis', CHART),
  chartPositive: blockRule(0, 'as the value of a segment, exceeded', CHART),
  chartCoverage: blockRule(null, 'a value for every category, and no other, in every series', CHART),
  chartSeriesNames: blockRule(null, 'series with different names', CHART),
  chartsPerMessage: blockRule(2, 'charts in a message', CHART, 'probed'),
  cardTitle: blockRule(150, 'characters in the title of a card', CARD),
  cardSubtitle: blockRule(150, 'characters in the subtitle of a card', CARD),
  cardBody: blockRule(200, 'characters in the body of a card', CARD),
  cardSubtext: blockRule(200, 'characters in the subtext of a card', CARD, 'probed'),
  cardActions: blockRule(3, 'buttons on a card', CARD, 'probed'),
  cardEmpty: blockRule(null, 'a picture, a title, a body or buttons on a card', CARD),
  carouselCards: blockRule(10, 'cards in a carousel, 1 at least', at('carousel')),
  containerTitle: blockRule(150, 'characters in the title of a container', CONTAINER),
  containerSubtitle: blockRule(150, 'characters in the subtitle of a container', CONTAINER),
  containerNoTitle: blockRule(null, 'a title on every container', CONTAINER),
  containerChildren: blockRule(10, 'blocks in a container, 1 at least', CONTAINER),
  containerChild: blockRule(null, 'a block that may stand in a container', CONTAINER),
  containerCollapsed: blockRule(null, 'is_collapsible where default_collapsed is set', CONTAINER),
  alertText: {
    ...blockRule(200, 'characters in an alert', at('alert'), 'probed'),
    error: 'invalid_arguments',
  },
  videoTitle: blockRule(200, 'characters in the title of a video', VIDEO),
  videoAuthor: blockRule(50, 'characters in the author of a video', VIDEO),
  taskPending: blockRule(
    null,
    'a task card outside of a plan that is not pending',
    at('task-card'),
    'probed',
  ),
  planTasks: blockRule(50, 'tasks in a plan', at('plan'), 'probed'),
  richIndent: blockRule(8, 'as indent of a list in rich text', RICH),
  richBorder: blockRule(1, 'as border in rich text', RICH),
} as const satisfies Record<string, Rule>;
