/** What somebody reads on a card, in the language of the own client. */

import { limitOf } from '../rules/rules.ts';
import { type Card, type CardNode, isWire, partOf, taggedIn, textIn, type Wire } from './card.ts';
import type { Language } from './properties.ts';

export type ReadCard = {
  title: string;
  /** What the list of chats shows. */
  summary: string;
  /** Every word of header and body, one line a text. */
  text: string;
  /** Labels of buttons, in order. */
  buttons: readonly string[];
  /** Labels of what can be filled in or chosen, in order: label, else placeholder, else name. */
  fields: readonly string[];
};

export const readCard = ({ wire, nodes }: Card, language: Language): ReadCard => {
  const header = partOf(wire, 'header');
  const lines = [...taggedIn(header), ...nodes.map(({ wire: one }) => one)].flatMap((one) =>
    linesOf(one, language),
  );
  return {
    title: wordsOf(partOf(header, 'title'), language),
    summary: wordsOf(partOf(partOf(wire, 'config'), 'summary'), language),
    text: lines.filter((line) => line.trim() !== '').join('\n'),
    buttons: nodes.filter(({ tag }) => tag === 'button').map((node) => labelOf(node, language)),
    fields: nodes.filter(isField).map((node) => labelOf(node, language)),
  };
};

/** A text of a card in that language. */
export const wordsOf = (text: Wire, language: Language): string =>
  textIn(partOf(text, 'i18n_content'), language) ?? textIn(text, 'content') ?? '';

/** By what a person names a button or a field. */
export const labelOf = ({ wire }: CardNode, language: Language): string => {
  const named = ['text', 'label', 'placeholder'].map((part) => wordsOf(partOf(wire, part), language));
  return named.find((words) => words.trim() !== '') ?? textIn(wire, 'name') ?? '';
};

const FIELDS = [
  'input',
  'select_static',
  'multi_select_static',
  'select_person',
  'multi_select_person',
  'date_picker',
  'picker_time',
  'picker_datetime',
];

const isField = ({ tag }: CardNode): boolean => FIELDS.includes(tag);

const linesOf = (one: Wire, language: Language): readonly string[] => {
  switch (one.tag) {
    case 'div':
    case 'button':
    case 'checker':
      return [wordsOf(partOf(one, 'text'), language)];
    case 'plain_text':
    case 'lark_md':
    case 'markdown':
      return [wordsOf(one, language)];
    case 'img':
      return [wordsOf(partOf(one, 'title'), language), wordsOf(partOf(one, 'alt'), language)];
    case 'collapsible_panel':
      return [wordsOf(partOf(partOf(one, 'header'), 'title'), language)];
    case 'table':
      return tableLines(one);
    case 'chart':
      return [textIn(partOf(partOf(one, 'chart_spec'), 'title'), 'text') ?? ''];
    case 'text_tag':
      return [];
    default:
      return fieldLines(one, language);
  }
};

const fieldLines = (one: Wire, language: Language): readonly string[] => {
  const filled = ['default_value', 'initial_date', 'initial_time', 'initial_datetime', 'initial_option'];
  const options = Array.isArray(one.options) ? one.options.filter(isWire) : [];
  return [
    wordsOf(partOf(one, 'label'), language),
    wordsOf(partOf(one, 'placeholder'), language),
    ...filled.map((name) => textIn(one, name) ?? ''),
    ...options.map((option) => wordsOf(partOf(option, 'text'), language)),
  ];
};

const tableLines = (table: Wire): readonly string[] => {
  const columns = Array.isArray(table.columns) ? table.columns.filter(isWire) : [];
  const rows = Array.isArray(table.rows) ? table.rows.filter(isWire) : [];
  const names = columns.map(({ name }) => String(name));
  return [
    columns.map((column) => textIn(column, 'display_name') ?? '').join(' | '),
    ...rows.map((row) => names.map((name) => String(row[name] ?? '')).join(' | ')),
  ];
};

/** Characters that an input takes. */
export const lengthOfInput = (wire: Wire): number =>
  typeof wire.max_length === 'number' ? wire.max_length : limitOf('inputMaxLength');
