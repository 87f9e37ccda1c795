import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCommand } from '../../../src/chat/command-codec.ts';
import type { Field, Form } from '../../../src/chat/reply.ts';
import { readUsed, type Used } from '../../../src/platforms/feishu/card-value.ts';
import { MAX_CARD_BYTES, MAX_ELEMENTS, MAX_INPUT_LENGTH } from '../../../src/platforms/feishu/limits.ts';
import { NONE } from '../../../src/platforms/feishu/render/field.ts';
import { drawReply } from '../../../src/platforms/feishu/render/reply.ts';
import { elementsOf } from '../../../src/platforms/feishu/render/size.ts';
import { feishuTexts } from '../../../src/platforms/feishu/texts.ts';
import { buttonsOf, cardWords, firstButtonOf, tagged } from '../../support/card-walk.ts';
import { hostileWords } from '../../support/hostile-words.ts';
import { anyForm } from '../../support/reply-arbitrary.ts';

/** Large replies are drawn a hundred times. */
const SLOW_MS = 60_000;

const submit = encodeCommand('visit.save', 1, { visit: '0192f1c0-0000-7000-8000-000000000002', revision: 3 });
const opener = { kind: 'press', value: encodeCommand('visit.edit', 1, { visit: 'v' }) } as const;

const formOf = (groups: Form['groups']): Form => ({
  title: 'Edit the visit',
  submit,
  submitLabel: 'Save',
  cancelLabel: 'Cancel',
  groups,
});

const draw = (form: Form, page: number | null = null) =>
  drawReply(
    { audience: { kind: 'writer' }, purpose: 'form', summary: form.title, blocks: [{ kind: 'form', form }] },
    {
      messageId: null,
      inChannel: false,
      locale: 'en',
      words: feishuTexts.en,
      opens: () => null,
      opener,
      page,
    },
  ).first;

const drawFields = (...fields: Field[]) => draw(formOf([{ label: '', fields }]));

/** As it comes back from Feishu: through JSON. */
const pressed = (card: unknown, label: string): Used | null =>
  readUsed({ value: JSON.parse(JSON.stringify(buttonsOf(card).get(label) ?? null)), isForm: true });

const text = (name: string, value: string, more: Partial<Field> = {}): Field =>
  ({ kind: 'text', name, label: name, value, maxLength: 200, ...more }) as Field;

const roles = ['decider', 'influencer', 'buyer', 'user', 'evaluator', 'gatekeeper', 'coach', 'bystander'];
const personGroup = (index: number): Form['groups'][number] => ({
  label: `Person ${index + 1}`,
  fields: [
    {
      kind: 'lookup',
      name: `people.${index}.name`,
      label: 'Name',
      source: 'people',
      value: { label: `Person ${index}`, value: `id-${index}` },
      allowNew: true,
    },
    text(`people.${index}.title`, `Title ${index}`),
    {
      kind: 'select',
      name: `people.${index}.role`,
      label: 'Role',
      value: 'buyer',
      options: roles.map((value) => ({ label: value, value })),
    },
  ],
});

describe('any form', () => {
  test('fits a card, with all of its fields shown or carried', { timeout: SLOW_MS }, () => {
    fc.assert(
      fc.property(anyForm(hostileWords), (form) => {
        const card = draw(form);
        expect(Buffer.byteLength(JSON.stringify(JSON.stringify(card)))).toBeLessThanOrEqual(MAX_CARD_BYTES);
        expect(elementsOf(card)).toBeLessThanOrEqual(MAX_ELEMENTS);
        const [drawn] = tagged(card, 'form');
        if (drawn === undefined) {
          expect(cardWords(card)).toContain('too long for Feishu');
          return;
        }
        const used = readUsed({ value: firstButtonOf(drawn), isForm: true });
        if (used?.kind !== 'submit') throw new Error('no submit');
        const names = new Set(
          ['input', 'select_static', 'multi_select_static', 'date_picker']
            .flatMap((tag) => tagged(drawn, tag))
            .map(({ name }) => String(name).replace('add:', '')),
        );
        for (const field of form.groups.flatMap((group) => group.fields)) {
          const isNothing = field.kind === 'multiSelect' && field.options.length === 0;
          expect(names.has(field.name) || field.name in used.hidden || isNothing).toBe(true);
        }
      }),
    );
  });

  test('names each of its elements once', { timeout: SLOW_MS }, () => {
    fc.assert(
      fc.property(anyForm(hostileWords), (form) => {
        const names = ['input', 'select_static', 'multi_select_static', 'date_picker', 'button', 'form']
          .flatMap((tag) => tagged(draw(form), tag))
          .flatMap(({ name }) => (name === undefined ? [] : [name]));
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});

describe('the buttons of a form', () => {
  test('stand in one row, what is to be pressed first', () => {
    const card = drawFields(text('name', 'x'));
    const row = tagged(card, 'form')
      .flatMap((form) => tagged(form, 'column_set'))
      .at(-1);
    expect(tagged(row, 'button').map(({ text: said, type }) => [cardWords(said), type])).toEqual([
      ['Save', 'primary_filled'],
      ['Cancel', 'default'],
    ]);
    expect(card.body.elements).toHaveLength(1);
  });

  test('cancel without being held back by what is required, by value or by name', () => {
    const cancel = tagged(drawFields(text('name', '', { required: true })), 'button').at(-1);
    expect(cancel).not.toHaveProperty('form_action_type');
    const name = String(cancel?.name);
    expect(pressed(drawFields(text('name', 'x')), 'Cancel')).toEqual({ kind: 'close' });
    for (const isForm of [true, false]) expect(readUsed({ name, isForm })).toEqual({ kind: 'close' });
  });
});

describe('fields', () => {
  test('an input takes 1,000 characters; more is sent as a message, and the form says so', () => {
    const long = (maxLength: number) =>
      drawFields({ kind: 'longText', name: 'note', label: 'Note', value: '', maxLength });
    expect(tagged(long(40_000), 'input')[0]).toMatchObject({ max_length: MAX_INPUT_LENGTH });
    expect(cardWords(long(40_000))).toContain('Send a longer note as a message');
    expect(tagged(long(1_000), 'input')[0]).toMatchObject({ max_length: 1_000 });
    expect(cardWords(long(1_000))).not.toContain('Send a longer note');
  });

  test('a value of 1,000 characters can be edited; one of 1,001 stays as it is, uncut', () => {
    const note = (length: number) =>
      drawFields({
        kind: 'longText',
        name: 'note',
        label: 'Note',
        value: 'x'.repeat(length),
        maxLength: 40_000,
      });
    expect(tagged(note(1_000), 'input')[0]).toMatchObject({ default_value: 'x'.repeat(1_000) });
    expect(tagged(note(1_001), 'input')).toEqual([]);
    expect(pressed(note(1_001), 'Save')).toMatchObject({ hidden: { note: 'x'.repeat(1_001) } });
  });

  test('an error stands below its field', () => {
    const card = drawFields(text('sum', '12 apples', { error: 'That is no amount.' }));
    const [form] = tagged(card, 'form');
    expect(form?.elements).toMatchObject([
      { tag: 'input' },
      { tag: 'div', text: { content: 'That is no amount.', text_color: 'red' } },
      { tag: 'column_set' },
    ]);
  });

  test('a choice is shown as chosen, can be taken back, and is offered even beyond a hundred others', () => {
    const options = Array.from({ length: 130 }, (_, index) => ({
      label: `Deal ${index}`,
      value: `d${index}`,
    }));
    const card = drawFields({ kind: 'select', name: 'deal', label: 'Deal', value: 'd129', options });
    const [select] = tagged(card, 'select_static');
    expect(select?.initial_index).toBe(2);
    expect(select?.options).toMatchObject([{ value: NONE }, { value: 'd129' }, ...Array(99).fill({})]);
    expect(cardWords(card)).toContain('Only the first 100');
  });

  test('what must be filled in is asked for by the client itself', () => {
    const card = drawFields(text('name', '', { required: true }));
    expect(tagged(card, 'input')[0]?.required).toBe(true);
  });

  test('of a multiple look-up those chosen can be taken away, and one more be typed', () => {
    const card = drawFields({
      kind: 'multiLookup',
      name: 'colleagues',
      label: 'Colleagues',
      source: 'members',
      values: [{ label: 'Ben', value: 'b' }],
      allowNew: false,
    });
    expect(tagged(card, 'multi_select_static')[0]).toMatchObject({
      name: 'colleagues',
      selected_values: ['b'],
    });
    expect(tagged(card, 'input')[0]).toMatchObject({ name: 'add:colleagues' });
  });
});

describe('what a form sends', () => {
  test('names the command, its opener and the ids behind the names it showed', () => {
    const used = pressed(draw(formOf([personGroup(0)])), 'Save');
    expect(used).toMatchObject({
      kind: 'submit',
      submit,
      opener,
      hidden: {},
      lookups: { 'people.0.name': { source: 'people', allowNew: true, idOfLabel: { 'Person 0': 'id-0' } } },
    });
  });

  test('a client that gives back the name alone is understood where nothing is missing', () => {
    const name = (card: unknown) => {
      const [button] = tagged(card, 'button').filter((one) => String(one.name).startsWith('s.'));
      return String(button?.name);
    };
    const whole = draw(formOf([{ label: '', fields: [text('title', 'x')] }]));
    expect(readUsed({ name: name(whole), isForm: true })).toMatchObject({ kind: 'submit', submit });
    const more = draw(formOf([personGroup(0)]));
    expect(readUsed({ name: name(more), isForm: true })).toEqual({ kind: 'broken' });
  });

  test('a long form has pages, and what is not shown travels along', () => {
    const form = formOf(Array.from({ length: 12 }, (_, index) => personGroup(index)));
    const first = draw(form, 0);
    expect(cardWords(first)).toContain('Part 1 of 2');
    const used = pressed(first, 'Save');
    if (used?.kind !== 'submit') throw new Error('no submit');
    expect(used.hidden['people.11.name']).toBe('Person 11');
    expect(used.hidden['people.11.role']).toBe('buyer');
    expect(used.lookups['people.11.name']?.idOfLabel).toEqual({ 'Person 11': 'id-11' });
    expect(used.hidden['people.0.name']).toBeUndefined();
    const [label] = [...buttonsOf(first).keys()].filter((one) => one.endsWith('›'));
    expect(pressed(first, label ?? '')).toMatchObject({ kind: 'turn', page: 1 });
    expect(cardWords(draw(form, 1))).toContain('Person 12');
  });

  test('a form that comes back with errors opens where the first of them stands', () => {
    const groups = Array.from({ length: 12 }, (_, index) => personGroup(index));
    const wrong = { label: 'Last', fields: [text('sum', 'x', { error: 'That is no amount.' })] };
    expect(cardWords(draw(formOf([...groups, wrong])))).toContain('That is no amount.');
  });
});

describe('B17: what comes back and is none of ours', () => {
  test('is nothing', () => {
    fc.assert(
      fc.property(fc.anything(), fc.boolean(), (value, isForm) => {
        const used = readUsed({ value, isForm });
        if (used !== null) expect(['press', 'submit', 'turn', 'close']).toContain(used.kind);
      }),
    );
    for (const value of [null, 1, 'x', [], { v: 1 }, { v: {} }, { v: 'x', k: { a: 1 } }, '{"v":']) {
      expect(readUsed({ value, isForm: false })).toBeNull();
    }
  });

  test('reaches no prototype', () => {
    const value = JSON.parse('{"v":"visit.save@1 {}","k":{"__proto__":"x","constructor":"y"}}');
    const used = readUsed({ value, isForm: true });
    expect(used).toMatchObject({ kind: 'submit' });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
});
