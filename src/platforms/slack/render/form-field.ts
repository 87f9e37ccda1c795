/** One field of a form -> one input of a modal. */
import type { InputBlock, InputBlockElement } from '@slack/types';
import type { Locale } from '../../../chat/locale.ts';
import type { Field } from '../../../chat/reply.ts';
import { INPUT_HINT, INPUT_LABEL, PLACEHOLDER, TEXT_INPUT } from '../limits.ts';
import { slackTexts } from '../texts.ts';
import { areShort, drawOption, drawOptions, initialOptions } from './buttons.ts';
import { drawLookup, drawLookups } from './form-lookup.ts';
import { plain } from './text.ts';

/** Choosing nothing is a choice: a menu that has a value cannot be emptied. */
export const NONE = 'none:';

export const blockIdOf = (name: string): string => `f:${name}`;
export const fieldNameOf = (blockId: string): string | null =>
  blockId.startsWith('f:') ? blockId.slice(2) : null;

/**
 * Null where Slack has no room for what stands in the field: it is kept unseen. Also where there is nothing to choose
 * from: an empty menu is refused.
 */
export const drawField = (field: Field, labelPrefix: string, locale: Locale): InputBlock | null => {
  const element = drawElement(field, locale);
  if (element === null) return null;
  return {
    type: 'input',
    block_id: blockIdOf(field.name),
    label: plain(labelPrefix + field.label, INPUT_LABEL),
    optional: field.required !== true,
    element,
    ...(field.hint === undefined ? {} : { hint: plain(field.hint, INPUT_HINT) }),
  };
};

const drawElement = (field: Field, locale: Locale): InputBlockElement | null => {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return drawText(field);
    case 'date':
      return {
        type: 'datepicker',
        action_id: 'value',
        ...(field.value === null ? {} : { initial_date: field.value }),
      };
    case 'select':
      return drawMenu(field, locale);
    case 'multiSelect':
      return drawMenus(field, locale);
    case 'lookup':
      return drawLookup(field, locale);
    case 'multiLookup':
      return drawLookups(field, locale);
  }
};

const drawText = (field: Of<'text' | 'longText'>): InputBlockElement | null => {
  const max = Math.min(field.maxLength, TEXT_INPUT);
  if (field.value.length > max) return null;
  return {
    type: 'plain_text_input',
    action_id: 'value',
    multiline: field.kind === 'longText',
    max_length: max,
    ...(field.value === '' ? {} : { initial_value: field.value }),
  };
};

const drawMenu = ({ options, required, value }: Of<'select'>, locale: Locale): InputBlockElement | null => {
  if (options.length === 0 || !areShort(options)) return null;
  const { none } = slackTexts[locale];
  const chosen = options.find((option) => option.value === value);
  return {
    type: 'static_select',
    action_id: 'value',
    placeholder: plain(none, PLACEHOLDER),
    ...drawOptions(required === true ? options : [{ label: none, value: NONE }, ...options]),
    ...(chosen === undefined ? {} : { initial_option: drawOption(chosen) }),
  };
};

const drawMenus = ({ options, values }: Of<'multiSelect'>, locale: Locale): InputBlockElement | null => {
  if (options.length === 0 || !areShort(options)) return null;
  return {
    type: 'multi_static_select',
    action_id: 'value',
    placeholder: plain(slackTexts[locale].none, PLACEHOLDER),
    ...drawOptions(options),
    ...initialOptions(options.filter(({ value }) => values.includes(value))),
  };
};

type Of<Kind extends Field['kind']> = Extract<Field, { kind: Kind }>;
