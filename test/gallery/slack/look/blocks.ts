/** Slack's blocks, as its client draws them. What the gallery does not know throws: it would be missing in the picture. */
import type { Block } from '../../../support/loopback-slack/blocks/block.ts';
import { wordsOfCell } from '../../../support/loopback-slack/blocks/tables.ts';
import { html, type Markup } from '../../html.ts';
import { addressOf } from '../../kept-files.ts';
import { drawChart } from './chart.ts';
import type { ClientWords } from './client-words.ts';
import { drawElement } from './elements.ts';
import { drawWords } from './emoji.ts';
import { drawRichText } from './rich-text.ts';

/** What a modal's client says below inputs, by the id of the block. */
export type InputErrors = Readonly<Record<string, string>>;

export const drawBlocks = (
  blocks: readonly Block[],
  words: ClientWords,
  errors: InputErrors = {},
): Markup[] => blocks.map((block) => drawBlock(block, words, errors));

const drawBlock = (block: Block, words: ClientWords, errors: InputErrors): Markup => {
  switch (block.type) {
    case 'header':
      return html`<div class="block header">${drawWords(block.text.text)}</div>`;
    case 'section':
      return drawSection(block, words);
    case 'context':
      return html`<div class="block context">${block.elements.map((one) => html`<span>${one.type === 'image' ? one.alt_text : drawWords(one.text)}</span>`)}</div>`;
    case 'actions':
      return html`<div class="block actions">${block.elements.map((element) => drawElement(element, words))}</div>`;
    case 'rich_text':
      return html`<div class="block">${drawRichText(block)}</div>`;
    case 'image':
      return html`<div class="block image">${block.title !== undefined && html`<div class="label">${block.title.text}</div>`}<img src="${addressOf(block.slack_file?.id ?? '')}" alt="${block.alt_text}"></div>`;
    case 'divider':
      return html`<hr class="block">`;
    case 'table':
      return drawTable(block);
    case 'data_visualization':
      return html`<div class="block">${drawChart(block)}</div>`;
    case 'container':
      return drawContainer(block, words);
    case 'input':
      return drawInput(block, words, errors[block.block_id ?? '']);
    default:
      throw new Error(`the gallery does not draw Slack's ${block.type} yet`);
  }
};

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>;

const drawSection = ({ text, fields = [], accessory }: Of<'section'>, words: ClientWords): Markup => {
  const beside = accessory === undefined || accessory.type === 'image' ? null : drawElement(accessory, words);
  return html`<div class="block section"><div class="words">${drawWords(text?.text ?? '')}${
    fields.length > 0 &&
    html`<div class="fields">${fields.map((field) => html`<div>${drawWords(field.text)}</div>`)}</div>`
  }</div>${beside}</div>`;
};

const drawTable = ({ rows }: Of<'table'>): Markup =>
  html`<div class="block table"><table>${rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${wordsOfCell(cell)}</td>`)}</tr>`,
  )}</table></div>`;

/** Drawn closed and open, so that a picture shows what is in it. */
const drawContainer = (box: Of<'container'>, words: ClientWords): Markup => {
  const closed = html`<div class="container"><div class="container-title"><i class="triangle"></i>${box.title?.text}</div></div>`;
  const open = html`<div class="container"><div class="container-title"><i class="triangle down"></i>${box.title?.text}</div>${drawBlocks(box.child_blocks, words)}</div>`;
  return html`<div class="block">${box.default_collapsed === true && closed}${open}</div>`;
};

const drawInput = (
  { label, element, hint, optional }: Of<'input'>,
  words: ClientWords,
  error: string | undefined,
): Markup =>
  html`<div class="block input ${error === undefined ? '' : 'wrong'}"><div class="label">${label.text}${
    optional === true && html` <span class="optional">${words.optional}</span>`
  }</div>${drawElement(element, words)}${
    error !== undefined && html`<div class="error"><span class="emoji bad">!</span> ${error}</div>`
  }${hint !== undefined && html`<div class="hint">${hint.text}</div>`}</div>`;
