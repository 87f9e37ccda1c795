import type { Button, Option } from '../../../chat/reply.ts';
import { buttonValue, selectValue } from '../card-value.ts';
import { MAX_LABEL_LENGTH, MAX_OPTIONS, MAX_PLACEHOLDER_LENGTH } from '../limits.ts';
import type { CardButton, CardOption, Column, Element } from './card.ts';
import type { Frame } from './frame.ts';
import { plain, quietLine, shorten } from './plain-text.ts';

const TYPES = { primary: 'primary_filled', default: 'default', danger: 'danger' } as const;

export const label = (text: string) => plain(shorten(text, MAX_LABEL_LENGTH));

export const drawButton = (button: Button, frame: Frame): CardButton => ({
  tag: 'button',
  text: label(button.label),
  type: TYPES[button.style],
  behaviors: [{ type: 'callback', value: buttonValue(button.value, frame) }],
  ...(button.confirm === undefined
    ? {}
    : { confirm: { title: plain(frame.words.confirmTitle), text: plain(button.confirm) } }),
});

/** To a page of ours. */
export const drawLink = (text: string, address: string): CardButton => ({
  tag: 'button',
  text: label(text),
  type: 'default',
  behaviors: [{ type: 'open_url', default_url: address }],
});

/** Side by side, in as many rows as the client needs. */
export const inARow = (elements: readonly Element[]): Element => ({
  tag: 'column_set',
  flex_mode: 'flow',
  horizontal_spacing: 'small',
  columns: elements.map((element): Column => ({ tag: 'column', width: 'auto', elements: [element] })),
});

/** A single button needs no row. */
export const drawButtons = (buttons: readonly Button[], frame: Frame): Element[] => {
  const drawn = buttons.map((button) => drawButton(button, frame));
  const [first, ...more] = drawn;
  if (first === undefined) return [];
  return more.length === 0 ? [first] : [inARow(drawn)];
};

/** Each value once, as Feishu wants it; the rest is said to be missing. */
export const cardOptions = (options: readonly Option[]): CardOption[] => {
  const seen = new Map(options.map((option) => [option.value, option.label]));
  return [...seen].slice(0, MAX_OPTIONS).map(([value, text]): CardOption => ({ text: label(text), value }));
};

/** One of several commands, chosen from a list. */
export const drawSelect = (text: string, options: readonly Option[], frame: Frame): Element[] => {
  const offered = cardOptions(options);
  if (offered.length === 0) return [];
  const select: Element = {
    tag: 'select_static',
    placeholder: plain(shorten(text, MAX_PLACEHOLDER_LENGTH)),
    width: 'fill',
    options: offered,
    behaviors: [{ type: 'callback', value: selectValue(frame) }],
  };
  const isCut = options.length > MAX_OPTIONS;
  return isCut ? [select, quietLine(frame.words.optionsCut(MAX_OPTIONS))] : [select];
};
