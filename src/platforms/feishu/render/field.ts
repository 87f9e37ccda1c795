/** One field of a form. What is wrong with it stands below it. */
import type { Field, Option } from '../../../chat/reply.ts';
import { MAX_INPUT_LENGTH, MAX_LINE_LENGTH, MAX_PLACEHOLDER_LENGTH } from '../limits.ts';
import { cardOptions, cutNotice, label } from './buttons.ts';
import type { Element, Input, PlainText } from './card.ts';
import type { Frame } from './frame.ts';
import { line, plain, quietLine, shorten } from './plain-text.ts';

/** The value of "none of them": a select cannot be emptied, and Feishu wants a value. */
export const NONE = '–';

/** The field beside a multiple look-up that takes one more name. */
export const addedName = (name: string): string => `add:${name}`;

/** The choice below it, where several fit what was typed there. */
export const pickedName = (name: string): string => `pick:${name}`;

/** A longer value would be cut by the input: it stays as it is. */
export const fitsInput = (field: Field): boolean =>
  !((field.kind === 'text' || field.kind === 'longText') && field.value.length > MAX_INPUT_LENGTH);

export const drawField = (field: Field, frame: Frame): Element[] => [
  ...(fitsInput(field)
    ? drawInput(field, frame)
    : [quietLine(frame.words.keptElsewhere(shorten(field.label, MAX_LINE_LENGTH)))]),
  ...(isLong(field.hint) ? [quietLine(shorten(field.hint ?? '', MAX_LINE_LENGTH))] : []),
  ...(field.error === undefined
    ? []
    : [line(shorten(field.error, MAX_LINE_LENGTH), { size: 'notation', color: 'red' })]),
];

/** What a placeholder would cut stands below its field. */
const isLong = (hint = ''): boolean => hint.length > MAX_PLACEHOLDER_LENGTH;

const hinted = (hint: string): PlainText => plain(shorten(hint, MAX_PLACEHOLDER_LENGTH));

const required = (field: Field): { required: true } | Record<never, never> =>
  field.required === true ? { required: true } : {};

/** As the label of an input looks, which has its own. */
const above = (field: Field): Element => line(shorten(field.label, MAX_LINE_LENGTH));

const input = (
  name: string,
  text: string,
  value: string,
  { hint, maxLength = MAX_INPUT_LENGTH }: { hint?: string | undefined; maxLength?: number },
): Input => ({
  tag: 'input',
  name,
  label: label(text),
  width: 'fill',
  max_length: Math.min(maxLength, MAX_INPUT_LENGTH),
  ...(value === '' ? {} : { default_value: value }),
  ...(hint === undefined || isLong(hint) ? {} : { placeholder: hinted(hint) }),
});

const drawInput = (field: Field, frame: Frame): Element[] => {
  const { words } = frame;
  switch (field.kind) {
    case 'text':
      return [{ ...input(field.name, field.label, field.value, field), ...required(field) }];
    case 'longText':
      return [
        {
          ...input(field.name, field.label, field.value, field),
          input_type: 'multiline_text',
          rows: 5,
          ...required(field),
        },
        ...(field.maxLength > MAX_INPUT_LENGTH ? [quietLine(words.inputLimit(MAX_INPUT_LENGTH))] : []),
      ];
    case 'date':
      return [
        above(field),
        {
          tag: 'date_picker',
          name: field.name,
          width: 'fill',
          placeholder: hinted(field.hint ?? words.choose),
          ...(field.value === null ? {} : { initial_date: field.value }),
          ...required(field),
        },
      ];
    case 'select':
      return [above(field), ...drawSelect(field, frame)];
    case 'multiSelect':
      return [above(field), ...drawMulti(field, field.options, field.values, frame)];
    case 'lookup':
      return [
        {
          ...input(field.name, field.label, field.value?.label ?? '', {
            hint: field.hint ?? words.lookupHint,
          }),
          ...required(field),
        },
      ];
    case 'multiLookup': {
      const chosen = field.values.map(({ value }) => value);
      const kept = field.values.length === 0 ? [] : drawMulti(field, field.values, chosen, frame);
      const text = field.values.length === 0 ? field.label : words.addTo(field.label);
      return [
        ...(kept.length === 0 ? [] : [above(field), ...kept]),
        input(addedName(field.name), text, '', { hint: words.addHint }),
      ];
    }
  }
};

/** What is chosen is among the options that are shown, however many there are. */
const chosenFirst = (options: readonly Option[], chosen: readonly string[]): Option[] => {
  if (cardOptions(options).length === options.length) return [...options];
  const isChosen = ({ value }: Option) => chosen.includes(value);
  return [...options.filter(isChosen), ...options.filter((option) => !isChosen(option))];
};

const drawSelect = (field: Field & { kind: 'select' }, frame: Frame): Element[] => {
  const chosen = field.value === null ? [] : [field.value];
  const offered = cardOptions(chosenFirst(field.options, chosen));
  const none = field.required === true ? [] : [{ text: plain(frame.words.none), value: NONE }];
  const options = [...none, ...offered];
  const at = options.findIndex(({ value }) => value === field.value) + 1;
  return [
    {
      tag: 'select_static',
      name: field.name,
      width: 'fill',
      placeholder: hinted(field.hint ?? frame.words.choose),
      options,
      ...(at === 0 ? {} : { initial_index: at }),
      ...required(field),
    },
    ...cutNotice(offered.length, field.options, frame),
  ];
};

const drawMulti = (
  field: Field,
  all: readonly Option[],
  chosen: readonly string[],
  frame: Frame,
): Element[] => {
  const options = cardOptions(chosenFirst(all, chosen));
  if (options.length === 0) return [];
  const offered = new Set(options.map(({ value }) => value));
  return [
    {
      tag: 'multi_select_static',
      name: field.name,
      width: 'fill',
      placeholder: hinted(field.hint ?? frame.words.choose),
      options,
      selected_values: chosen.filter((value) => offered.has(value)),
      ...required(field),
    },
    ...cutNotice(options.length, all, frame),
  ];
};
