/** One refused component, and its neighbour, a row of `component-rules.ts`. */
import type { COMPONENT_RULES } from '../../../support/loopback-feishu/rules/component-rules.ts';
import type { Case } from './bench.ts';
import { parts } from './card-cases.ts';
import {
  chart,
  columns,
  div,
  form,
  input,
  option,
  panel,
  plain,
  pressable,
  select,
  submit,
  table,
} from './small-cards.ts';

type Part = Readonly<Record<string, unknown>>;

const inputs = (refused: Part, accepted: Part): Case => parts([input('a', refused)], [input('a', accepted)]);
const buttons = (refused: Part, accepted: Part): Case =>
  parts([pressable('Go', {}, refused)], [pressable('Go', {}, accepted)]);
const selects = (refused: Part, accepted: Part): Case =>
  parts([select('a', refused)], [select('a', accepted)]);
const column = (refused: Part, accepted: Part): Case =>
  parts([columns([], {}, refused)], [columns([], {}, accepted)]);
const tables = (refused: Part, accepted: Part): Case =>
  parts([table([{ a: 'x' }], refused)], [table([{ a: 'x' }], accepted)]);
const texts = (refused: Part, accepted: Part): Case => parts([div('text', refused)], [div('text', accepted)]);

const picker = (tag: string, more: Part): Part => ({
  tag,
  name: 'when',
  placeholder: plain('when'),
  ...more,
});
const names = (count: number): readonly Part[] =>
  Array.from({ length: count }, (_, index) => ({ name: index === 0 ? 'a' : `a${index}` }));
const letters = (count: number): string => '长'.repeat(count);

export const COMPONENT_CASES = {
  textEmpty: parts([div('')], [div(' ')]),
  textTag: parts([pressable('Go', {}, { text: { tag: 'lark_md', content: 'Go' } })], [pressable('Go', {})]),
  textSize: texts({ text_size: 'huge' }, { text_size: 'heading-2' }),
  textColor: texts({ text_color: '#999999' }, { text_color: 'grey-500' }),
  textAlign: texts({ text_align: 'justify' }, { text_align: 'center' }),
  margin: parts([{ tag: 'hr', margin: '100px' }], [{ tag: 'hr', margin: '-99px 0 99px 0' }]),
  padding: column({ padding: '100px' }, { padding: '99px' }),
  spacing: column({ vertical_spacing: '100px' }, { vertical_spacing: 'extra_large' }),
  inputMaxLength: inputs({ max_length: 1001 }, { max_length: 1000 }),
  inputDefault: inputs(
    { max_length: 3, default_value: letters(4) },
    { max_length: 3, default_value: letters(3) },
  ),
  placeholder: inputs({ placeholder: plain(letters(101)) }, { placeholder: plain(letters(100)) }),
  inputKind: inputs({ input_type: 'number' }, { input_type: 'multiline_text' }),
  buttonText: buttons({ text: plain(letters(101)) }, { text: plain(letters(100)) }),
  buttonType: buttons({ type: 'link' }, { type: 'laser' }),
  buttonIdle: buttons({ behaviors: [] }, {}),
  formAction: parts([form([submit('Save', { form_action_type: 'send' })])], [form([submit()])]),
  behaviorType: buttons({ behaviors: [{ type: 'form' }] }, { behaviors: [{ type: 'callback', value: {} }] }),
  behaviorValue: buttons(
    { behaviors: [{ type: 'callback', value: 'text' }] },
    { behaviors: [{ type: 'callback', value: { a: 'text' } }] },
  ),
  behaviorUrl: buttons(
    { behaviors: [{ type: 'open_url' }] },
    { behaviors: [{ type: 'open_url', default_url: 'https://example.com' }] },
  ),
  confirmTitle: buttons(
    { confirm: { text: plain('Sure?') } },
    { confirm: { title: plain('Sure?'), text: plain('-') } },
  ),
  optionText: selects({ options: [{ value: 'a' }] }, { options: [option('a')] }),
  optionValue: selects({ options: [option('a'), option('a')] }, { options: [option('a'), option('b')] }),
  optionsMissing: selects({ options: [] }, { options: [option('a')] }),
  initialIndex: selects({ initial_index: 3 }, { initial_index: 2 }),
  initialOption: selects({ initial_option: 'c' }, { initial_option: 'b' }),
  dateFormat: parts(
    [picker('date_picker', { initial_date: '24.11.2026' })],
    [picker('date_picker', { initial_date: '2026-11-24' })],
  ),
  datePlaceholder: parts([picker('date_picker', { placeholder: undefined })], [picker('date_picker', {})]),
  timeFormat: parts(
    [picker('picker_time', { initial_time: '24:00' })],
    [picker('picker_time', { initial_time: '23:59' })],
  ),
  dateTimeFormat: parts(
    [picker('picker_datetime', { initial_datetime: '2026-11-24T08:00' })],
    [picker('picker_datetime', { initial_datetime: '2026-11-24 08:00' })],
  ),
  componentWidth: buttons({ width: '99px' }, { width: '100px' }),
  columnWeight: column({ width: 'weighted', weight: 6 }, { width: 'weighted', weight: 5 }),
  columnWidth: column({ width: '601px' }, { width: '600px' }),
  flexMode: parts([columns([], { flex_mode: 'wrap' })], [columns([], { flex_mode: 'flow' })]),
  panelHeader: parts([panel([], { header: undefined })], [panel([])]),
  panelAngle: parts(
    [panel([], { header: { title: plain('more'), icon_expanded_angle: 45 } })],
    [panel([], { header: { title: plain('more'), icon_expanded_angle: -180 } })],
  ),
  imageAlt: {
    refused: (bench) => withImage(bench, {}),
    accepted: (bench) => withImage(bench, { alt: plain('a chart') }),
  },
  tableEmpty: parts([table([], { columns: [] })], [table([])]),
  tableColumns: tables({ columns: names(51) }, { columns: names(50) }),
  tablePage: tables({ page_size: 11 }, { page_size: 10 }),
  tableRowHeight: tables({ row_height: '125px' }, { row_height: '124px' }),
  tableColumnWidth: tables(
    { columns: [{ name: 'a', data_type: 'text', width: '101%' }] },
    { columns: [{ name: 'a', data_type: 'text', width: '100%' }] },
  ),
  tableColumnType: tables(
    { columns: [{ name: 'a', data_type: 'money' }] },
    { columns: [{ name: 'a', data_type: 'text' }] },
  ),
  tableCell: parts([table([{ a: 7 }])], [table([{ a: '7' }])]),
  tableRowName: parts([table([{ b: 'x' }])], [table([{ a: 'x' }])]),
  chartSpec: parts([chart({}, { data: undefined })], [chart()]),
  chartType: parts([chart({}, { type: 'cake' })], [chart({}, { type: 'pie' })]),
  chartRatio: parts([chart({ aspect_ratio: '3:2' })], [chart({ aspect_ratio: '2:1' })]),
} satisfies Record<keyof typeof COMPONENT_RULES, Case>;

async function withImage(bench: Parameters<Case['refused']>[0], more: Part): Promise<void> {
  const img_key = await bench.upload(Buffer.from('89504e470d0a1a0a', 'hex'));
  await parts([{ tag: 'img', img_key, ...more }], []).refused(bench);
}
