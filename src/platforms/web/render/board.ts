import { html } from 'hono/html';
import type { Board, BoardCard, BoardColumn } from '../../../chat/reply.ts';
import { formFields } from './button.ts';
import type { Frame } from './frame.ts';
import { pathOf } from './lists.ts';

type Html = ReturnType<typeof html>;

/** A card is dragged by mouse, or moved by its own list: both send the same. Without a script the list works alone. */
export const drawBoard = ({ caption, moveLabel, columns }: Board, frame: Frame): Html => html`
  <section class="board" aria-label="${caption}">${columns.map((column) =>
    drawColumn(column, moveLabel, frame),
  )}</section>`;

const drawColumn = (
  { label, detail, cards, more }: BoardColumn,
  moveLabel: string,
  frame: Frame,
): Html => html`
  <section class="column" data-column="${label}" aria-label="${label}">
    <h3>${label} <span class="quiet">${detail}</span></h3>
    <ul>${cards.map((card) => drawCard(card, moveLabel, frame))}</ul>
    ${more === undefined ? '' : html`<p class="quiet">${more}</p>`}</section>`;

const drawCard = (
  { text, detail, ref, tags, moves }: BoardCard,
  moveLabel: string,
  frame: Frame,
): Html => html`
  <li class="card" draggable="true"><a href="${pathOf(ref)}" draggable="false">${text}</a>
    <span class="quiet line">${detail}</span>
    ${tags.map((tag) => html`<span class="tag ${tag.tone}">${tag.text}</span> `)}
    ${moves.length === 0 ? '' : drawMoves(moves, text, moveLabel, frame)}</li>`;

const drawMoves = (moves: BoardCard['moves'], text: string, moveLabel: string, frame: Frame): Html => html`
  <form class="press" method="post" action="/press" hx-post="/press" hx-target="#log" hx-swap="beforeend">
    ${formFields(frame, null)}
    <label><span class="visually-hidden">${moveLabel} ${text}</span><select name="value">${moves.map(
      ({ label, value }) => html`<option value="${value}" data-column="${label}">${label}</option>`,
    )}</select></label>
    <button class="button default">${moveLabel}</button>
  </form>`;
