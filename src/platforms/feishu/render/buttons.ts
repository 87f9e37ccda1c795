import type { Button, Option } from '../../../chat/reply.ts';
import { buttonValue, selectValue } from '../card-value.ts';
import {
  MAX_CONFIRM_LENGTH,
  MAX_LABEL_LENGTH,
  MAX_OPTIONS,
  MAX_OPTIONS_BYTES,
  MAX_PLACEHOLDER_LENGTH,
  MAX_ROW_BUTTONS,
} from '../limits.ts';
import type { CardButton, CardOption, Column, Element } from './card.ts';
import type { Frame } from './frame.ts';
import { plain, quietLine, shorten } from './plain-text.ts';
import { bytesOf } from './size.ts';

const TYPES = { primary: 'primary_filled', default: 'default', danger: 'danger' } as const;

export const label = (text: string) => plain(shorten(text, MAX_LABEL_LENGTH));

export const drawButton = (button: Button, frame: Frame): CardButton => ({
  tag: 'button',
  text: label(button.label),
  type: TYPES[button.style],
  behaviors: [{ type: 'callback', value: buttonValue(button.value, frame) }],
  ...(button.confirm === undefined
    ? {}
    : {
        confirm: {
          title: plain(frame.words.confirmTitle),
          text: plain(shorten(button.confirm, MAX_CONFIRM_LENGTH)),
        },
      }),
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
  const rows = Array.from({ length: Math.ceil(drawn.length / MAX_ROW_BUTTONS) }, (_, row) =>
    drawn.slice(row * MAX_ROW_BUTTONS, (row + 1) * MAX_ROW_BUTTONS),
  );
  return rows.map((row) => (row.length === 1 && row[0] !== undefined ? row[0] : inARow(row)));
};

/** As many as there is room for, each value once, as Feishu wants it. */
export const cardOptions = (options: readonly Option[]): CardOption[] => {
  const once = new Map(options.map((option) => [option.value, option.label]));
  let bytes = 0;
  return [...once]
    .slice(0, MAX_OPTIONS)
    .map(([value, text]): CardOption => ({ text: label(text), value }))
    .filter((option) => {
      bytes += bytesOf(option);
      return bytes <= MAX_OPTIONS_BYTES;
    });
};

/** Says that there are more than are offered. */
export const cutNotice = (offered: number, options: readonly Option[], { words }: Frame): Element[] =>
  offered < new Set(options.map(({ value }) => value)).size ? [quietLine(words.optionsCut(offered))] : [];

/** One of several commands, chosen from a list. */
export const drawSelect = (text: string, options: readonly Option[], frame: Frame): Element[] => {
  const offered = cardOptions(options);
  if (offered.length === 0) return [];
  return [
    {
      tag: 'select_static',
      placeholder: plain(shorten(text, MAX_PLACEHOLDER_LENGTH)),
      width: 'fill',
      options: offered,
      behaviors: [{ type: 'callback', value: selectValue(frame) }],
    },
    ...cutNotice(offered.length, options, frame),
  ];
};
