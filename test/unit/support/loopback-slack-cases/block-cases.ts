import type { BLOCK_RULES } from '../../../support/loopback-slack/rules/block-rules.ts';
import {
  actions,
  blocks,
  button,
  cell,
  divider,
  input,
  mrkdwn,
  opening,
  picture,
  plain,
  rich,
  richLine,
  section,
  textInput,
} from './calls.ts';
import { type Cases, many, most, words } from './case.ts';
import { CHART_CASES } from './chart-cases.ts';

const context = (...elements: unknown[]) => ({ type: 'context', elements });
const markdown = (text: string) => ({ type: 'markdown', text });
const table = (parts: Record<string, unknown>) => ({ type: 'table', rows: [[cell()]], ...parts });
const dataTable = (parts: Record<string, unknown>) => ({
  type: 'data_table',
  caption: 'Deals',
  rows: [[cell('Name')], [cell()]],
  ...parts,
});
const rows = (count: number, cells = 1) => many(count, () => many(cells, () => cell()));
const card = (parts: Record<string, unknown> = {}) => ({ type: 'card', title: plain('Oakhurst'), ...parts });
const container = (parts: Record<string, unknown>) => ({
  type: 'container',
  title: plain('More'),
  child_blocks: [section()],
  ...parts,
});
const video = (parts: Record<string, unknown>) => ({
  type: 'video',
  alt_text: 'A film',
  title: plain('Film'),
  video_url: 'https://example.com/v',
  thumbnail_url: 'https://example.com/t',
  ...parts,
});
const task = (status: string, id = 't1') => ({ type: 'task_card', task_id: id, title: 'Read', status });
const list = (parts: Record<string, unknown>) =>
  rich({ type: 'rich_text_list', style: 'bullet', elements: [richLine], ...parts });

export const BLOCK_CASES: Cases<typeof BLOCK_RULES> = {
  ...CHART_CASES,
  unknownBlock: { refused: blocks({ type: 'sectoin', text: plain('x') }), accepted: blocks(section()) },
  unknownField: { refused: blocks(section({ color: 'red' })), accepted: blocks(section({ expand: true })) },
  missingField: {
    refused: blocks({ type: 'header' }),
    accepted: blocks({ type: 'header', text: plain('x') }),
  },
  wrongType: { refused: blocks(section({ expand: 'yes' })), accepted: blocks(section({ expand: false })) },
  surface: {
    refused: blocks({ type: 'alert', text: plain('x') }),
    accepted: opening({ blocks: [{ type: 'alert', text: plain('x') }] }),
  },
  messageBlocks: most('messageBlocks', (count) => blocks(...many(count, () => divider))),
  duplicateBlockId: {
    refused: blocks(section({ block_id: 'one' }), section({ block_id: 'one' })),
    accepted: blocks(section({ block_id: 'one' }), section({ block_id: 'two' })),
  },
  duplicateActionId: {
    refused: blocks(actions(button({ action_id: 'go' }), button({ action_id: 'go' }))),
    accepted: blocks(actions(button({ action_id: 'go' })), actions(button({ action_id: 'go' }))),
  },
  focusTwice: {
    refused: blocks(...['a', 'b'].map((id) => input(textInput({ focus_on_load: true }), { block_id: id }))),
    accepted: blocks(
      ...['a', 'b'].map((id) => input(textInput({ focus_on_load: id === 'a' }), { block_id: id })),
    ),
  },
  blocksLength: most('blocksLength', (count) =>
    blocks(
      ...many(Math.ceil(count / 3000), (index) =>
        section({ text: mrkdwn(words(Math.min(3000, count - index * 3000))) }),
      ),
    ),
  ),
  actionsElements: most('actionsElements', (count) => blocks(actions(...many(count, () => button())))),
  contextElements: most('contextElements', (count) => blocks(context(...many(count, () => plain('x'))))),
  contextActionsElements: most('contextActionsElements', (count) =>
    blocks({
      type: 'context_actions',
      elements: many(count, () => ({ type: 'icon_button', icon: 'trash', text: plain('Delete') })),
    }),
  ),
  sectionText: most('sectionText', (count) => blocks(section({ text: mrkdwn(words(count)) }))),
  sectionFields: most('sectionFields', (count) =>
    blocks(section({ fields: many(count, () => mrkdwn('x')) })),
  ),
  sectionFieldText: most('sectionFieldText', (count) => blocks(section({ fields: [mrkdwn(words(count))] }))),
  sectionEmpty: {
    refused: blocks({ type: 'section', fields: [] }),
    accepted: blocks({ type: 'section', fields: [plain('x')] }),
  },
  // An emoji outside of the basic plane counts as one character.
  headerText: most('headerText', (count) => blocks({ type: 'header', text: plain('😀'.repeat(count)) })),
  imageTitle: most('imageTitle', (count) => blocks(picture({ title: plain(words(count)) }))),
  inputLabel: most('inputLabel', (count) => blocks(input(textInput(), { label: plain(words(count)) }))),
  inputHint: most('inputHint', (count) => blocks(input(textInput(), { hint: plain(words(count)) }))),
  markdownText: most('markdownText', (count) => blocks(markdown(words(6000)), markdown(words(count - 6000)))),
  tableRows: most('tableRows', (count) => blocks(table({ rows: rows(count) }))),
  tableColumns: most('tableColumns', (count) => blocks(table({ rows: rows(1, count) }))),
  tableColumnSettings: most('tableColumnSettings', (count) =>
    blocks(table({ column_settings: many(count, () => ({ align: 'right' })) })),
  ),
  oneTable: most('oneTable', (count) => blocks(...many(count, () => table({})))),
  dataTableRows: most('dataTableRows', (count) => blocks(dataTable({ rows: rows(count) }))),
  dataTableColumns: most('dataTableColumns', (count) => blocks(dataTable({ rows: rows(2, count) }))),
  dataTableShape: {
    refused: blocks(dataTable({ rows: [...rows(1, 2), ...rows(1, 1)] })),
    accepted: blocks(dataTable({ rows: rows(2, 2) })),
  },
  dataTableHeader: {
    refused: blocks(dataTable({ rows: [[rich(richLine)], [cell()]] })),
    accepted: blocks(dataTable({ rows: [[cell()], [rich(richLine)]] })),
  },
  dataTableCaption: {
    refused: blocks(dataTable({ caption: undefined })),
    accepted: blocks(dataTable({ caption: 'Deals' })),
  },
  dataTablePageSize: most('dataTablePageSize', (count) => blocks(dataTable({ page_size: count }))),
  dataTableRowHeader: {
    refused: blocks(dataTable({ row_header_column_index: -1 })),
    accepted: blocks(dataTable({ row_header_column_index: 0 })),
  },
  dataTableContent: most('dataTableContent', (count) =>
    blocks(
      dataTable({ rows: [[cell('x')], [cell(words(9999))]] }),
      dataTable({ rows: [[cell('x')], [cell(words(count - 10_001))]] }),
    ),
  ),
  cardTitle: most('cardTitle', (count) => blocks(card({ title: mrkdwn(words(count)) }))),
  cardSubtitle: most('cardSubtitle', (count) => blocks(card({ subtitle: mrkdwn(words(count)) }))),
  cardBody: most('cardBody', (count) => blocks(card({ body: mrkdwn(words(count)) }))),
  cardSubtext: most('cardSubtext', (count) => blocks(card({ subtext: mrkdwn(words(count)) }))),
  cardActions: most('cardActions', (count) => blocks(card({ actions: many(count, () => button()) }))),
  cardEmpty: {
    refused: blocks({ type: 'card', subtitle: mrkdwn('x') }),
    accepted: blocks({ type: 'card', body: mrkdwn('x') }),
  },
  carouselCards: most('carouselCards', (count) =>
    blocks({ type: 'carousel', elements: many(count, () => card()) }),
  ),
  containerTitle: most('containerTitle', (count) => blocks(container({ title: plain(words(count)) }))),
  containerSubtitle: most('containerSubtitle', (count) =>
    blocks(container({ subtitle: plain(words(count)) })),
  ),
  containerNoTitle: {
    refused: blocks(container({ title: undefined })),
    accepted: blocks(container({ title: undefined, rich_text_title: rich(richLine) })),
  },
  containerChildren: most('containerChildren', (count) =>
    blocks(container({ child_blocks: many(count, () => section()) })),
  ),
  containerChild: {
    refused: blocks(container({ child_blocks: [markdown('x')] })),
    accepted: blocks(container({ child_blocks: [table({})] })),
  },
  containerCollapsed: {
    refused: blocks(container({ default_collapsed: true })),
    accepted: blocks(container({ default_collapsed: true, is_collapsible: true })),
  },
  alertText: most('alertText', (count) =>
    opening({ blocks: [{ type: 'alert', text: plain(words(count)) }] }),
  ),
  videoTitle: most('videoTitle', (count) => blocks(video({ title: plain(words(count)) }))),
  videoAuthor: most('videoAuthor', (count) => blocks(video({ author_name: words(count) }))),
  taskPending: { refused: blocks(task('pending')), accepted: blocks(task('in_progress')) },
  planTasks: most('planTasks', (count) =>
    blocks({ type: 'plan', title: 'Plan', tasks: many(count, (index) => task('pending', `t${index}`)) }),
  ),
  richIndent: most('richIndent', (count) => blocks(list({ indent: count }))),
  richBorder: most('richBorder', (count) => blocks(list({ border: count }))),
};
