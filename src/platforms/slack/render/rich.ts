/** Rich text: lines of runs, gathered into blocks of at most a section's length. Pure. */
import type { RichTextBlock, RichTextBlockElement, RichTextSection, RichTextText } from '@slack/types';
import { TEXT } from '../limits.ts';
import { run } from './text.ts';

/** Longest value, and longest quote beside one; a whole note stands in a quote of its own. */
const VALUE = 1_000;
const QUOTE = 500;

export const bold = (text: string): RichTextText => run(text, { bold: true });

const HAN = /\p{Script=Han}/u;

/** Said beside, in italics; Chinese type has none. */
export const aside = (text: string): RichTextText =>
  HAN.test(text) ? run(text) : run(text, { italic: true });
export const value = (text: string): RichTextText => run(cutLine(text));
export const quoted = (text: string): RichTextText => aside(`“${cutLine(text, QUOTE)}”`);

const cutLine = (text: string, max = VALUE): string =>
  text.length <= max ? text : `${text.slice(0, max - 1).toWellFormed()}…`;

export const line = (...runs: readonly RichTextText[]): RichTextSection => ({
  type: 'rich_text_section',
  elements: [...runs],
});

export const bullets = (lines: readonly RichTextSection[]): RichTextBlockElement => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements: [...lines],
});

/** Lines as blocks of a section's length; `wrap` makes one element of the lines of a block. */
export const richBlocks = (
  lines: readonly RichTextSection[],
  wrap: (some: readonly RichTextSection[]) => RichTextBlockElement[] = (some) => [...some],
): RichTextBlock[] => {
  const blocks: RichTextBlock[] = [];
  let some: RichTextSection[] = [];
  let length = 0;
  const close = () => {
    if (some.length > 0) blocks.push({ type: 'rich_text', elements: wrap(some) });
    some = [];
    length = 0;
  };
  for (const one of lines) {
    const more = lineLength(one);
    if (length + more > TEXT) close();
    some.push(one);
    length += more;
  }
  close();
  return blocks;
};

const lineLength = (section: RichTextSection): number =>
  section.elements.reduce((sum, element) => sum + (element.type === 'text' ? element.text.length : 0), 0);
