/** Reply -> HTML. Every string is escaped by the template; no block is left out. */
import { html } from 'hono/html';
import type { Block, Reply } from '../../../chat/reply.ts';
import { drawBoard } from './board.ts';
import { drawButton, drawButtons, drawSelect } from './button.ts';
import { drawChart } from './chart.ts';
import { drawForm } from './form.ts';
import type { Frame } from './frame.ts';
import { drawFacts, drawList, drawPeople, drawTable } from './lists.ts';
import { drawPicture } from './picture.ts';

type Html = ReturnType<typeof html>;

export const drawBlocks = (blocks: readonly Block[], frame: Frame): Html =>
  html`${blocks.map((block) => drawBlock(block, frame))}`;

function drawBlock(block: Block, frame: Frame): Html {
  switch (block.kind) {
    case 'heading':
      return html`<header class="${block.tone ?? 'plain'}"><h2>${block.text}</h2>${block.detail === undefined ? '' : html`<p class="quiet">${block.detail}</p>`}</header>`;
    case 'text':
      return html`<p class="${block.tone ?? 'plain'}">${block.text}</p>`;
    case 'facts':
      return drawFacts(block.facts, frame);
    case 'people':
      return drawPeople(block.label, block.people);
    case 'list':
      return drawList(block.label, block.items, frame);
    case 'table':
      return drawTable(block);
    case 'board':
      return drawBoard(block.board, frame);
    case 'quote':
      return html`<figure>${block.source === undefined ? '' : html`<figcaption class="quiet">${block.source}</figcaption>`}<blockquote>${block.text}</blockquote></figure>`;
    case 'question':
      return html`<section class="question"><p><strong>${block.text}</strong></p>${block.reason === undefined ? '' : html`<p class="quiet">${block.reason}</p>`}${drawButtons(block.options, frame)}</section>`;
    case 'buttons':
      return drawButtons(block.buttons, frame);
    case 'link':
      return html`<p><a class="button default" href="${block.address}">${block.label}</a></p>`;
    case 'copy':
      return html`<section class="copy"><h3>${block.label}</h3><pre>${block.text}</pre><button class="button default" type="button" data-copy data-done="${frame.words.copied}">${frame.words.copy}</button></section>`;
    case 'notice':
      return html`<p class="notice ${block.tone}" role="status">${block.text}</p>`;
    case 'select':
      return drawSelect(block.label, block.options, frame);
    case 'chart':
      return drawChart(block.chart);
    case 'picture':
      return drawPicture(block.picture, frame);
    case 'fold':
      return html`<details><summary>${block.label}</summary>${drawBlocks(block.blocks, frame)}</details>`;
    case 'form':
      return drawForm(block.form, frame);
    case 'pager':
      return html`<nav class="pager">${block.previous === null ? '' : drawButton(block.previous, frame)}<span class="quiet">${block.text}</span>${block.next === null ? '' : drawButton(block.next, frame)}</nav>`;
  }
}

/** One message of the bot. `replaced`: takes the place of the one that stands there already. */
export const drawMessage = (
  messageId: string,
  reply: Reply,
  frame: Omit<Frame, 'messageId'>,
  replaced = false,
): Html => html`
  <article class="message bot" id="m-${messageId}" aria-label="${reply.summary}" ${replaced ? html`hx-swap-oob="true"` : ''}>
    ${drawBlocks(reply.blocks, { ...frame, messageId })}
  </article>`;

export const drawOwn = (text: string): Html => html`<article class="message own"><p>${text}</p></article>`;
