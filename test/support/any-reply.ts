/** Any reply at all, for properties of renderers: strings that would like to be markup, lists of any length. */
import fc from 'fast-check';
import type { Block, Button, Field, Form, ListItem, PersonLine, Reply, Tone } from '../../src/chat/reply.ts';

const HOSTILE = [
  '<at user_id="all"></at>',
  '<at id=all></at>',
  '<!channel> <@U123> <http://evil|Pay>',
  '&lt;!channel&gt;',
  '{{x}} $y %s',
  '**bold** _it_ ~~no~~ `code` # head',
  '[Pay](https://evil.example)',
  'https://evil.example/?d=1',
  '\u202eright to left',
  '\u2068half isolated',
  'a\u0000b',
  'half \ud83d pair',
  '👨‍👩‍👧‍👦 家族',
  '"quoted" \\ and \n two lines',
];

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('长', 'x', '👍').chain((sign) => fc.nat(6_000).map((times) => sign.repeat(times))),
);

const label = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ minLength: 1, maxLength: 90 }));
const command = fc.uuid().map((id) => `visit.show@1 {"visitId":"${id}"}`);
const tone = fc.constantFrom<Tone>('plain', 'good', 'warning', 'bad');
const button: fc.Arbitrary<Button> = fc.record(
  {
    label,
    value: command,
    style: fc.constantFrom('primary', 'default', 'danger'),
    confirm: label,
  },
  { requiredKeys: ['label', 'value', 'style'] },
);
const ref = fc.record({ kind: fc.constantFrom('account', 'person', 'visit'), id: fc.uuid() } as const);
const option = fc.record({ label, value: fc.uuid() });

const item: fc.Arbitrary<ListItem> = fc.record(
  { text: anyText, detail: anyText, ref, tone, buttons: fc.array(button, { maxLength: 3 }) },
  { requiredKeys: ['text'] },
);

const person: fc.Arbitrary<PersonLine> = fc.record(
  {
    name: label,
    detail: anyText,
    tags: fc.array(fc.record({ text: label, tone }), { maxLength: 3 }),
    ref,
    quote: anyText,
  },
  { requiredKeys: ['name', 'tags'] },
);

const named = { name: fc.uuid(), label, hint: label, error: label, required: fc.boolean() };
const requiredKeys = ['name', 'label', 'kind'] as const;
const longest = fc.constantFrom(200, 1_000, 40_000);
const source = fc.constantFrom('accounts', 'people', 'members', 'deals', 'channels');

export const anyField: fc.Arbitrary<Field> = fc.oneof(
  fc.record(
    { ...named, kind: fc.constant('text' as const), value: label, maxLength: longest },
    { requiredKeys: [...requiredKeys, 'value', 'maxLength'] },
  ),
  fc.record(
    { ...named, kind: fc.constant('longText' as const), value: anyText, maxLength: longest },
    { requiredKeys: [...requiredKeys, 'value', 'maxLength'] },
  ),
  fc.record(
    { ...named, kind: fc.constant('date' as const), value: fc.constantFrom(null, '2026-11-24') },
    { requiredKeys: [...requiredKeys, 'value'] },
  ),
  fc.record(
    {
      ...named,
      kind: fc.constant('select' as const),
      value: fc.constant(null),
      options: fc.array(option, { maxLength: 120 }),
    },
    { requiredKeys: [...requiredKeys, 'value', 'options'] },
  ),
  fc.record(
    {
      ...named,
      kind: fc.constant('multiSelect' as const),
      values: fc.constant([]),
      options: fc.array(option, { maxLength: 30 }),
    },
    { requiredKeys: [...requiredKeys, 'values', 'options'] },
  ),
  fc.record(
    {
      ...named,
      kind: fc.constant('lookup' as const),
      source,
      value: fc.option(option),
      allowNew: fc.boolean(),
    },
    { requiredKeys: [...requiredKeys, 'source', 'value', 'allowNew'] },
  ),
  fc.record(
    {
      ...named,
      kind: fc.constant('multiLookup' as const),
      source,
      values: fc.array(option, { maxLength: 5 }),
      allowNew: fc.boolean(),
    },
    { requiredKeys: [...requiredKeys, 'source', 'values', 'allowNew'] },
  ),
);

const namedApart = (form: Form): Form => ({
  ...form,
  groups: form.groups.map((group, at) => ({
    ...group,
    fields: group.fields.map((field, index) => ({ ...field, name: `${at}.${index}` })),
  })),
});

export const anyForm: fc.Arbitrary<Form> = fc
  .record({
    title: label,
    submit: command,
    submitLabel: label,
    cancelLabel: label,
    groups: fc.array(fc.record({ label: anyText, fields: fc.array(anyField, { maxLength: 6 }) }), {
      minLength: 1,
      maxLength: 12,
    }),
  })
  .map(namedApart);

const chart = fc.nat(6).chain((categories) =>
  fc.record({
    title: label,
    shape: fc.constantFrom('bar', 'line', 'pie'),
    categories: fc.array(label, { minLength: categories, maxLength: categories }),
    series: fc.array(
      fc.record({
        name: label,
        values: fc.array(fc.option(fc.integer()), { minLength: categories, maxLength: categories }),
      }),
      { maxLength: 3 },
    ),
  } as const),
);

const plainBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: anyText, detail: anyText }),
  fc.record({ kind: fc.constant('text' as const), text: anyText, tone }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(
      fc.record({
        label,
        value: anyText,
        quote: anyText,
        certainty: fc.constantFrom('sure', 'unsure'),
      } as const),
    ),
  }),
  fc.record({ kind: fc.constant('people' as const), label, people: fc.array(person) }),
  fc.record({ kind: fc.constant('list' as const), label, items: fc.array(item, { maxLength: 60 }) }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: label,
    columns: fc.array(label, { minLength: 1, maxLength: 60 }),
    rows: fc.array(fc.array(anyText, { maxLength: 5 }), { maxLength: 40 }),
  }),
  fc.record({ kind: fc.constant('quote' as const), text: anyText, source: anyText }),
  fc.record({
    kind: fc.constant('question' as const),
    text: anyText,
    reason: anyText,
    options: fc.array(button, { minLength: 1, maxLength: 6 }),
  }),
  fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant('copy' as const), label, text: anyText }),
  fc.record({ kind: fc.constant('notice' as const), text: anyText, tone }),
  fc.record({ kind: fc.constant('select' as const), label, options: fc.array(option, { maxLength: 130 }) }),
  fc.record({ kind: fc.constant('chart' as const), chart }),
  fc.record({
    kind: fc.constant('pager' as const),
    text: label,
    previous: fc.option(button),
    next: fc.option(button),
  }),
);

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  { weight: 9, arbitrary: plainBlock },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('fold' as const),
      label,
      blocks: fc.array(plainBlock, { maxLength: 6 }),
    }),
  },
);

export const anyReply: fc.Arbitrary<Reply> = fc.record({
  audience: fc.constant({ kind: 'writer' as const }),
  purpose: fc.constantFrom('new', 'replace'),
  summary: label,
  blocks: fc.array(anyBlock, { maxLength: 12 }),
});
