/** Any reply that a view could ever make, with any words in it: for properties of renderers. */
import fc from 'fast-check';
import type {
  Block,
  Button,
  Chart,
  Fact,
  Field,
  Form,
  ListItem,
  PersonLine,
  Picture,
  Reply,
} from '../../src/chat/reply.ts';
import { svg } from '../../src/chat/svg.ts';

const TONES = ['plain', 'good', 'warning', 'bad'] as const;

/** `words`: where every text of the reply comes from. */
export const anyReply = (words: fc.Arbitrary<string>): fc.Arbitrary<Reply> => {
  const tone = fc.constantFrom(...TONES);
  const button: fc.Arbitrary<Button> = fc.record(
    {
      label: words,
      value: fc.constant('visit.edit@1 {"visit":"01890000-0000-7000-8000-000000000000"}'),
      style: fc.constantFrom('primary', 'default', 'danger'),
      confirm: words,
    },
    { requiredKeys: ['label', 'value', 'style'] },
  );
  const ref = fc.record({
    kind: fc.constantFrom('account', 'person', 'visit', 'deal', 'task'),
    id: fc.constant('01890000-0000-7000-8000-000000000000'),
  });
  const fact: fc.Arbitrary<Fact> = fc.record(
    {
      label: words,
      value: words,
      quote: words,
      certainty: fc.constantFrom('sure', 'likely', 'unsure'),
    },
    { requiredKeys: ['label', 'value'] },
  );
  const item: fc.Arbitrary<ListItem> = fc.record(
    { text: words, detail: words, ref, tone, buttons: fc.array(button, { maxLength: 3 }) },
    { requiredKeys: ['text'] },
  );
  const tag = fc.record({ text: words, tone });
  const person: fc.Arbitrary<PersonLine> = fc.record(
    { name: words, detail: words, tags: fc.array(tag, { maxLength: 3 }), ref, quote: words },
    { requiredKeys: ['name', 'tags'] },
  );
  const chart: fc.Arbitrary<Chart> = fc.record({
    title: words,
    shape: fc.constantFrom('bar', 'line', 'pie'),
    categories: fc.array(words, { maxLength: 25 }),
    series: fc.array(
      fc.record({
        name: words,
        values: fc.array(fc.option(fc.double({ noNaN: true })), { maxLength: 25 }),
      }),
      { maxLength: 8 },
    ),
  });
  const table = fc.record({
    caption: words,
    columns: fc.array(words, { maxLength: 22 }),
    rows: fc.array(fc.array(words, { maxLength: 22 }), { maxLength: 8 }),
  });
  const picture: fc.Arbitrary<Picture> = fc.record({
    svg: words.map((text) => svg`<svg viewBox="0 0 90 30"><text x="1" y="20">${text}</text></svg>`.markup),
    alt: words,
    table,
  });
  const board = fc.record({
    caption: words,
    moveLabel: words,
    columns: fc.array(
      fc.record(
        {
          label: words,
          detail: words,
          cards: fc.array(
            fc.record({
              text: words,
              detail: words,
              ref,
              tags: fc.array(fc.record({ text: words, tone }), { maxLength: 2 }),
              moves: fc.constant([]),
            }),
            { maxLength: 5 },
          ),
          more: words,
        },
        { requiredKeys: ['label', 'detail', 'cards'] },
      ),
      { maxLength: 6 },
    ),
  });
  const { block } = fc.letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small' },
      fc.record(
        { kind: fc.constant('heading' as const), text: words, detail: words },
        { requiredKeys: ['kind', 'text'] },
      ),
      fc.record({ kind: fc.constant('text' as const), text: words, tone }),
      fc.record({ kind: fc.constant('facts' as const), facts: fc.array(fact, { maxLength: 8 }) }),
      fc.record({
        kind: fc.constant('people' as const),
        label: words,
        people: fc.array(person, { maxLength: 8 }),
      }),
      fc.record({
        kind: fc.constant('list' as const),
        label: words,
        items: fc.array(item, { maxLength: 40 }),
      }),
      table.map((rows) => ({ kind: 'table' as const, ...rows })),
      fc.record(
        { kind: fc.constant('quote' as const), text: words, source: words },
        { requiredKeys: ['kind', 'text'] },
      ),
      fc.record({
        kind: fc.constant('question' as const),
        text: words,
        reason: words,
        options: fc.array(button, { maxLength: 6 }),
      }),
      fc.record({ kind: fc.constant('buttons' as const), buttons: fc.array(button, { maxLength: 30 }) }),
      fc.record({ kind: fc.constant('copy' as const), label: words, text: words }),
      fc.record({ kind: fc.constant('notice' as const), text: words, tone }),
      fc.record({
        kind: fc.constant('select' as const),
        label: words,
        options: fc.array(fc.record({ label: words, value: fc.constant('help@1 {}') }), { maxLength: 120 }),
      }),
      fc.record({ kind: fc.constant('chart' as const), chart }),
      fc.record({ kind: fc.constant('picture' as const), picture }),
      fc.record({ kind: fc.constant('board' as const), board }),
      fc.record({
        kind: fc.constant('pager' as const),
        text: words,
        previous: fc.option(button),
        next: fc.option(button),
      }),
      fc.record({
        kind: fc.constant('fold' as const),
        label: words,
        blocks: fc.array(tie('block'), { maxLength: 4 }),
      }),
    ),
  }));
  return fc.record({
    audience: fc.constant({ kind: 'writer' as const }),
    purpose: fc.constantFrom('new' as const, 'replace' as const),
    summary: words,
    subject: ref,
    blocks: fc.array(block, { maxLength: 12 }),
  });
};

export const anyForm = (words: fc.Arbitrary<string>): fc.Arbitrary<Form> => {
  const options = fc.uniqueArray(fc.record({ label: words, value: fc.uuid() }), {
    maxLength: 130,
    selector: ({ value }) => value,
  });
  const field = fc.oneof(
    fc.record({ kind: fc.constant('text' as const), value: words, maxLength: fc.constant(200) }),
    fc.record({ kind: fc.constant('longText' as const), value: words, maxLength: fc.constant(40_000) }),
    fc.record({ kind: fc.constant('date' as const), value: fc.option(fc.constant('2026-11-24')) }),
    options.chain((all) =>
      fc.record({
        kind: fc.constant('select' as const),
        options: fc.constant(all),
        value: fc.option(fc.constantFrom(...all.map(({ value }) => value), 'gone')),
      }),
    ),
    options.chain((all) =>
      fc.record({
        kind: fc.constant('multiSelect' as const),
        options: fc.constant(all),
        values: fc.subarray(all.map(({ value }) => value)),
      }),
    ),
    fc.record({
      kind: fc.constant('lookup' as const),
      source: fc.constantFrom('accounts', 'people', 'members', 'deals', 'channels'),
      value: fc.option(fc.record({ label: words, value: fc.uuid() })),
      allowNew: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant('multiLookup' as const),
      source: fc.constantFrom('accounts', 'people', 'members', 'deals'),
      values: fc.array(fc.record({ label: words, value: fc.uuid() }), { maxLength: 5 }),
      allowNew: fc.boolean(),
    }),
  );
  const extras = fc.record(
    { label: words, hint: words, error: words, required: fc.boolean() },
    { requiredKeys: ['label'] },
  );
  const fields = fc
    .array(fc.tuple(field, extras), { maxLength: 8 })
    .map((all) => all.map(([kind, extra]) => ({ ...extra, ...kind })));
  return fc
    .record({
      title: words,
      submit: fc.constant('visit.save@1 {}'),
      submitLabel: words,
      cancelLabel: words,
      groups: fc.array(fc.record({ label: words, fields }), { maxLength: 30 }),
    })
    .map(
      (form): Form => ({
        ...form,
        groups: form.groups.map((group, at) => ({
          ...group,
          fields: group.fields.map((one, index): Field => ({ ...one, name: `g.${at}.f${index}` })),
        })),
      }),
    );
};
