import { html } from 'hono/html';
import type { Fact, ListItem, PersonLine, RecordRef, Table } from '../../../chat/reply.ts';
import { drawButtons } from './button.ts';
import type { Frame } from './frame.ts';

type Html = ReturnType<typeof html>;

/** Every record has a page; tasks share theirs. */
export const pathOf = (ref: RecordRef): string => (ref.kind === 'task' ? '/tasks' : `/${ref.kind}/${ref.id}`);

const linked = (text: string, ref: RecordRef | undefined): Html | string =>
  ref === undefined ? text : html`<a href="${pathOf(ref)}">${text}</a>`;

export const drawFacts = (facts: readonly Fact[], frame: Frame): Html => html`
  <dl class="facts">${facts.map(
    (fact) =>
      html`<div><dt>${fact.label}</dt><dd>${fact.value}${certaintyMark(fact, frame)}${
        fact.quote === undefined
          ? ''
          : html`<q class="evidence" title="${frame.words.quoteFrom}">${fact.quote}</q>`
      }</dd></div>`,
  )}</dl>`;

const certaintyMark = ({ certainty }: Fact, { words }: Frame): Html | string =>
  certainty === undefined || certainty === 'sure'
    ? ''
    : html` <span class="tag ${certainty === 'unsure' ? 'warning' : 'plain'}">${words[certainty]}</span>`;

export const drawPeople = (label: string, people: readonly PersonLine[]): Html => html`
  <section class="people"><h3>${label}</h3><ul>${people.map(
    (person) =>
      html`<li><span class="who">${linked(person.name, person.ref)}</span>${
        person.detail === undefined ? '' : html` <span class="quiet">${person.detail}</span>`
      }${person.tags.map((tag) => html` <span class="tag ${tag.tone}">${tag.text}</span>`)}${
        person.quote === undefined ? '' : html`<q class="evidence">${person.quote}</q>`
      }</li>`,
  )}</ul></section>`;

export const drawList = (label: string | undefined, items: readonly ListItem[], frame: Frame): Html => html`
  <section class="list">${label === undefined ? '' : html`<h3>${label}</h3>`}<ul>${items.map(
    (item) =>
      html`<li class="${item.tone ?? 'plain'}"><span>${linked(item.text, item.ref)}</span>${
        item.detail === undefined ? '' : html`<span class="quiet line">${item.detail}</span>`
      }${item.buttons === undefined || item.buttons.length === 0 ? '' : drawButtons(item.buttons, frame)}</li>`,
  )}</ul></section>`;

export const drawTable = ({ caption, columns, rows }: Table): Html => html`
  <div class="table" tabindex="0"><table><caption>${caption}</caption>
    <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
    <tbody>${rows.map((row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
  </table></div>`;
