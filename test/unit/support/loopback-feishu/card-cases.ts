/** One refused card, and its neighbour, a row of `card-rules.ts`. */
import type { CARD_RULES } from '../../../support/loopback-feishu/rules/card-rules.ts';
import type { Case } from './bench.ts';
import {
  cardWith,
  chart,
  columns,
  div,
  form,
  input,
  markdown,
  panel,
  plain,
  pressable,
  select,
  submit,
  table,
} from './small-cards.ts';

type Part = Readonly<Record<string, unknown>>;

export const cards = (refused: Part, accepted: Part): Case => ({
  refused: (bench) => bench.sendCard(refused),
  accepted: (bench) => bench.sendCard(accepted),
});

/** The same with what stands at the root of a card. */
export const parts = (refused: readonly unknown[], accepted: readonly unknown[]): Case =>
  cards(cardWith(refused), cardWith(accepted));

const many = (count: number, part: Part): readonly Part[] => Array.from({ length: count }, () => part);

const header = (more: Part): Part => cardWith([div('text')], { header: { title: plain('title'), ...more } });

const config = (more: Part): Part =>
  cardWith([div('text')], { config: { summary: { content: 'summary' }, ...more } });

const tag = (text: string): Part => ({ tag: 'text_tag', text: plain(text) });

/** A container within a container, `levels` of them. */
const nested = (levels: number): Part => (levels === 0 ? div('inside') : columns([nested(levels - 1)]));

const person = (user_id: string): Part => ({ tag: 'person', user_id });

const whole = cardWith([div('text')]);

export const CARD_CASES = {
  cardSchema: cards(cardWith([div('text')], { schema: '1.0' }), whole),
  unknownProperty: cards(config({ wide_screen_mode: true }), config({ width_mode: 'fill' })),
  badProperty: parts([{ tag: 'hr', element_id: 7 }], [{ tag: 'hr', element_id: 'seven' }]),
  unknownTag: parts([{ tag: 'carousel' }], [{ tag: 'hr' }]),
  oldTag: parts([{ tag: 'action', actions: [] }], [pressable('Go', {})]),
  cardBody: cards(cardWith([], { body: undefined }), whole),
  cardHeader: cards(cardWith([div('text')], { header: undefined }), whole),
  cardSummary: cards(cardWith([div('text')], { config: { update_multi: true } }), whole),
  headerTemplate: cards(header({ template: 'pink' }), header({ template: 'carmine' })),
  headerTags: cards(
    header({ text_tag_list: ['1', '2', '3', '4'].map(tag) }),
    header({ text_tag_list: ['1', '2', '3'].map(tag) }),
  ),
  updateMulti: cards(config({ update_multi: false }), config({ update_multi: true })),
  widthMode: cards(config({ width_mode: 'wide' }), config({ width_mode: 'compact' })),
  elementCount: parts(many(201, { tag: 'hr' }), many(200, { tag: 'hr' })),
  elementId: parts(
    [{ tag: 'hr', element_id: `a${'b'.repeat(20)}` }],
    [{ tag: 'hr', element_id: `a${'b'.repeat(19)}` }],
  ),
  elementIdTwice: parts(
    [
      { tag: 'hr', element_id: 'one' },
      { tag: 'hr', element_id: 'one' },
    ],
    [
      { tag: 'hr', element_id: 'one' },
      { tag: 'hr', element_id: 'two' },
    ],
  ),
  nesting: parts([nested(6)], [nested(5)]),
  languageKey: parts(
    [div('text', { i18n_content: { en: 'text' } })],
    [div('text', { i18n_content: { en_us: 'text' } })],
  ),
  formAtRoot: parts(
    [{ tag: 'interactive_container', elements: [form([submit()])] }],
    [{ tag: 'interactive_container', elements: [div('text')] }, form([submit()])],
  ),
  formInForm: parts(
    [form([form([submit()], { name: 'inner' }), submit('Save', { name: 'other' })])],
    [form([submit()])],
  ),
  tableInForm: parts([form([table(), submit()])], [table(), form([submit()])]),
  formInPanel: parts([panel([form([submit()])])], [panel([div('text')]), form([submit()])]),
  formInColumn: parts([columns([form([submit()])])], [columns([div('text')]), form([submit()])]),
  tableAtRoot: parts([panel([table()])], [panel([div('text')]), table()]),
  formName: parts([form([submit()], { name: undefined })], [form([submit()])]),
  formSubmit: parts([form([input('note')])], [form([input('note'), submit()])]),
  formItemName: parts([form([{ tag: 'input' }, submit()])], [form([input('note'), submit()])]),
  nameTwice: parts(
    [form([input('note'), select('note'), submit()])],
    [form([input('note'), select('kind'), submit()])],
  ),
  submitOutside: parts([submit()], [form([submit()])]),
  requiredOutside: parts(
    [input('note', { required: true })],
    [form([input('note', { required: true }), submit()])],
  ),
  columnsOnly: parts([{ tag: 'column_set', columns: [div('text')] }], [columns([div('text')])]),
  columnAlone: parts([{ tag: 'column', elements: [] }], [columns([])]),
  tableCount: parts(many(6, table()), many(5, table())),
  chartCount: parts(many(6, chart()), many(5, chart())),
  imageKey: {
    refused: (bench) => bench.sendCard(cardWith([{ tag: 'img', img_key: 'img_v3_none', alt: plain('alt') }])),
    accepted: async (bench) => {
      const img_key = await bench.upload(Buffer.from('89504e470d0a1a0a', 'hex'));
      await bench.sendCard(cardWith([{ tag: 'img', img_key, alt: plain('alt') }]));
    },
  },
  personUnknown: parts([person('ou_nobody'), markdown('text')], [person('ou_ada'), markdown('text')]),
} satisfies Record<keyof typeof CARD_RULES, Case>;
