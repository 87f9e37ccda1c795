import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field, Form, Reply } from '../../../src/chat/reply.ts';
import * as limits from '../../../src/platforms/slack/limits.ts';
import { readLookup } from '../../../src/platforms/slack/render/form-lookup.ts';
import { openOrigin } from '../../../src/platforms/slack/render/form-origin.ts';
import { formValuesOf } from '../../../src/platforms/slack/render/form-values.ts';
import { drawForm, errorsOf } from '../../../src/platforms/slack/render/form-view.ts';
import { modalView } from '../../support/loopback-slack/blocks/view.ts';
import { anyForm } from '../../support/reply-arbitrary.ts';

const ORIGIN = { messageId: null, place: 'T1/C1' };

const formOf = (...fields: Field[]): Form => ({
  title: 'Edit',
  submit: 'visit.save@1 {}',
  submitLabel: 'Save',
  cancelLabel: 'Cancel',
  groups: [{ label: '', fields }],
});

const replyOf = (form: Form): Reply => ({
  audience: { kind: 'writer' },
  purpose: 'form',
  summary: form.title,
  blocks: [{ kind: 'form', form }],
});

const draw = (form: Form) => {
  const view = drawForm(replyOf(form), 'en', ORIGIN);
  if (view === null) throw new Error('too large');
  return view;
};
const keptOf = (form: Form) => openOrigin(draw(form).private_metadata ?? '')?.kept;
const inputsOf = (form: Form) => draw(form).blocks.filter(({ type }) => type === 'input');
const letters = (count: number): string => 'x'.repeat(count);

const text = (name: string, value = '', maxLength = 200): Field => ({
  kind: 'text',
  name,
  label: name,
  value,
  maxLength,
});

describe('a form as a modal', () => {
  it('is filled with what stands', () => {
    const drawn = JSON.stringify(
      draw(
        formOf(
          text('title', 'CTO'),
          { kind: 'date', name: 'date', label: 'Date', value: '2026-11-24' },
          { kind: 'select', name: 'mode', label: 'Mode', value: 'a', options: [{ label: 'A', value: 'a' }] },
          {
            kind: 'multiSelect',
            name: 'risks',
            label: 'Risks',
            values: ['b'],
            options: [
              { label: 'A', value: 'a' },
              { label: 'B', value: 'b' },
            ],
          },
          {
            kind: 'lookup',
            name: 'account',
            label: 'Account',
            source: 'accounts',
            value: { label: 'Oakhurst', value: 'a1' },
            allowNew: true,
          },
          {
            kind: 'lookup',
            name: 'channel',
            label: 'Channel',
            source: 'channels',
            value: { label: 'sales', value: 'T1/C1' },
            allowNew: false,
          },
        ),
      ).blocks,
    );
    expect(drawn).toContain('"initial_value":"CTO"');
    expect(drawn).toContain('"initial_date":"2026-11-24"');
    expect(drawn).toMatch(/"initial_option":\{"text":\{[^}]*"A"[^}]*\},"value":"a"\}/);
    expect(drawn).toMatch(/"initial_options":\[\{"text":\{[^}]*"B"[^}]*\},"value":"b"\}\]/);
    expect(drawn).toContain('"action_id":"lookup:accounts:new"');
    expect(drawn).toContain('Oakhurst');
    expect(drawn).toContain('"initial_conversation":"C1"');
  });

  it('shows above its fields what else the reply says', () => {
    const reply: Reply = {
      ...replyOf(formOf(text('channel'))),
      blocks: [
        { kind: 'text', text: 'The exact post' },
        { kind: 'form', form: formOf(text('channel')) },
      ],
    };
    const [above, field] = drawForm(reply, 'en', ORIGIN)?.blocks ?? [];
    expect(JSON.stringify(above)).toContain('The exact post');
    expect(field?.type).toBe('input');
    expect(drawForm({ ...reply, blocks: [] }, 'en', ORIGIN)).toBeNull();
  });

  it('carries along where its answer goes, and takes nothing else for it', () => {
    const view = drawForm(replyOf(formOf(text('a'))), 'en', {
      ...ORIGIN,
      messageId: 'm1',
      again: 'v:help@1 {}',
    });
    expect(openOrigin(view?.private_metadata ?? '')).toEqual({
      value: 'visit.save@1 {}',
      messageId: 'm1',
      place: 'T1/C1',
      again: 'v:help@1 {}',
      kept: {},
    });
    expect(openOrigin('no json')).toBeNull();
    expect(openOrigin('{"value":1}')).toBeNull();
  });

  it('says what is wrong at the field, where the field is shown', () => {
    const form = formOf({ ...text('due'), error: 'Not a day' });
    expect(errorsOf(form, new Set(['f:due']))).toEqual({ 'f:due': 'Not a day' });
    expect(errorsOf(form, new Set())).toBeNull();
    expect(errorsOf(formOf(text('due')), new Set(['f:due']))).toBeNull();
    expect(JSON.stringify(draw(form).blocks)).toContain('Not a day');
  });

  it('lets nothing be chosen again where a field may be empty', () => {
    const select: Field = {
      kind: 'select',
      name: 's',
      label: 's',
      value: null,
      options: [{ label: 'A', value: 'a' }],
    };
    expect(JSON.stringify(draw(formOf(select)))).toContain('none:');
    expect(JSON.stringify(draw(formOf({ ...select, required: true })))).not.toContain('none:');
  });
});

describe('within the limits', () => {
  const fields = (count: number) =>
    Array.from({ length: count }, (_, index) => text(`f${index}`, `v${index}`));

  it(`shows ${limits.BLOCKS_PER_VIEW} fields; of more it keeps the last ones as they stand, and says so`, () => {
    expect(inputsOf(formOf(...fields(limits.BLOCKS_PER_VIEW)))).toHaveLength(limits.BLOCKS_PER_VIEW);
    const form: Form = {
      ...formOf(),
      groups: fields(limits.BLOCKS_PER_VIEW + 1).map((field) => ({ label: '', fields: [field] })),
    };
    expect(draw(form).blocks).toHaveLength(limits.BLOCKS_PER_VIEW);
    expect(keptOf(form)).toEqual({ f99: 'v99', f100: 'v100' });
    expect(JSON.stringify(draw(form).blocks.at(-1))).toContain('2 more entries');
  });

  it('names groups by headings, and in the labels where room is short', () => {
    const groups = (count: number): Form => ({
      ...formOf(),
      groups: Array.from({ length: count }, (_, index) => ({
        label: `Person ${index}`,
        fields: [text(`n${index}`)],
      })),
    });
    const half = limits.BLOCKS_PER_VIEW / 2;
    expect(draw(groups(half)).blocks).toHaveLength(limits.BLOCKS_PER_VIEW);
    expect(draw(groups(half + 1)).blocks).toHaveLength(half + 1);
    expect(JSON.stringify(draw(groups(half + 1)).blocks[0])).toContain('Person 0 · n0');
  });

  it(`takes ${limits.TEXT_INPUT} typed characters, and keeps a longer text as it stands`, () => {
    const note = (length: number): Field => ({
      kind: 'longText',
      name: 'note',
      label: 'Note',
      value: letters(length),
      maxLength: 40_000,
    });
    expect(inputsOf(formOf(note(limits.TEXT_INPUT)))).toHaveLength(1);
    expect(JSON.stringify(inputsOf(formOf(note(0))))).toContain(`"max_length":${limits.TEXT_INPUT}`);
    // Too long for Slack to carry along unseen, too.
    expect(drawForm(replyOf(formOf(note(limits.TEXT_INPUT + 1))), 'en', ORIGIN)).toBeNull();
    expect(keptOf(formOf(text('short', letters(201))))).toEqual({ short: letters(201) });
  });

  it('cuts a title behind a word where there is one', () => {
    const { title } = draw({ ...formOf(text('a')), title: 'Role and team of Helena Brandt' });
    expect(title.text).toBe('Role and team of Helena…');
  });

  it(`cuts a title at ${limits.VIEW_TITLE} and shows the whole below`, () => {
    const titled = (length: number) => draw({ ...formOf(text('a')), title: letters(length) });
    expect(titled(limits.VIEW_TITLE).blocks).toHaveLength(1);
    expect(titled(limits.VIEW_TITLE + 1).blocks).toHaveLength(2);
    expect(titled(limits.VIEW_TITLE + 1).title.text).toHaveLength(limits.VIEW_TITLE);
  });

  it(`is refused where what it carries along has more than ${limits.PRIVATE_METADATA} characters`, () => {
    const overhead = JSON.stringify({ ...ORIGIN, place: '', value: 'visit.save@1 {}', kept: {} }).length;
    const place = (length: number) =>
      drawForm(replyOf(formOf()), 'en', { ...ORIGIN, place: letters(length) });
    expect(place(limits.PRIVATE_METADATA - overhead)?.private_metadata).toHaveLength(limits.PRIVATE_METADATA);
    expect(place(limits.PRIVATE_METADATA - overhead + 1)).toBeNull();
  });

  it('is drawn as Slack takes it whatever stands in it, and loses no value', () => {
    const words = fc.oneof(fc.string({ maxLength: 40 }), fc.constant('云'.repeat(90)), fc.constant(''));
    fc.assert(
      fc.property(anyForm(words), (form) => {
        const view = drawForm(replyOf(form), 'zh-CN', ORIGIN);
        if (view === null) return;
        expect(modalView.safeParse(JSON.parse(JSON.stringify(view))).error?.issues ?? []).toEqual([]);
        const shown = new Set(view.blocks.map(({ block_id }) => block_id));
        const kept = openOrigin(view.private_metadata ?? '')?.kept ?? {};
        for (const field of form.groups.flatMap((group) => group.fields)) {
          const isText = field.kind === 'text' || field.kind === 'longText';
          if (isText && field.value !== '')
            expect(shown.has(`f:${field.name}`) || field.name in kept).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('what comes back', () => {
  it('becomes the fields of the form', () => {
    expect(
      formValuesOf(
        {
          'f:title': { value: { value: 'CTO' } },
          'f:empty': { value: { value: null } },
          'f:date': { value: { selected_date: '2026-11-24' } },
          'f:mode': { value: { selected_option: { value: 'visit' } } },
          'f:stage': { value: { selected_option: { value: 'none:' } } },
          'f:risks': { value: { selected_options: [{ value: 'a' }, { value: 'b' }] } },
          'f:channel': { value: { selected_conversation: 'C1' } },
          other: { value: { value: 'not ours' } },
        },
        'T1',
      ),
    ).toEqual({
      title: 'CTO',
      empty: '',
      date: '2026-11-24',
      mode: 'visit',
      stage: '',
      risks: ['a', 'b'],
      channel: 'T1/C1',
    });
  });

  it('names what is looked up, and nothing that we do not offer', () => {
    expect(readLookup('lookup:people:new')).toEqual({ source: 'people', allowNew: true });
    expect(readLookup('lookup:accounts')).toEqual({ source: 'accounts', allowNew: false });
    expect(readLookup('lookup:tenants')).toBeNull();
    expect(readLookup('value')).toBeNull();
  });
});
