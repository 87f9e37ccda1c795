/** Slack's buttons, menus and inputs, as its client draws them. */
import type { ActionElement } from '../../../support/loopback-slack/blocks/element-places.ts';
import { html, type Markup } from '../../html.ts';
import type { ClientWords } from './client-words.ts';

export const drawElement = (element: ActionElement, words: ClientWords): Markup => {
  switch (element.type) {
    case 'button':
      return html`<span class="button ${element.style ?? ''}">${element.text.text}${element.url !== undefined && html`<span class="out">↗</span>`}</span>`;
    case 'static_select':
      return menu(element.initial_option?.text.text, element.placeholder?.text);
    case 'external_select':
      return menu(element.initial_option?.text.text, element.placeholder?.text);
    case 'conversations_select':
      return menu(
        element.initial_conversation === undefined ? undefined : '# sales',
        element.placeholder?.text ?? words.channel,
      );
    case 'multi_static_select':
    case 'multi_external_select':
      return chips(element.initial_options?.map(({ text }) => text.text) ?? [], element.placeholder?.text);
    case 'datepicker':
      return menu(
        element.initial_date === undefined ? undefined : words.date(element.initial_date),
        element.placeholder?.text ?? words.pickDate,
      );
    case 'plain_text_input':
      return html`<span class="field ${element.multiline === true ? 'multiline' : ''}">${element.initial_value ?? html`<span class="placeholder">${element.placeholder?.text}</span>`}</span>`;
    default:
      throw new Error(`the gallery does not draw Slack's ${element.type} yet`);
  }
};

const menu = (chosen: string | undefined, placeholder = ''): Markup =>
  html`<span class="field menu">${chosen ?? html`<span class="placeholder">${placeholder}</span>`}<i class="arrow"></i></span>`;

const chips = (chosen: readonly string[], placeholder = ''): Markup =>
  html`<span class="field menu">${
    chosen.length === 0
      ? html`<span class="placeholder">${placeholder}</span>`
      : chosen.map((one) => html`<span class="chip">${one} ×</span>`)
  }<i class="arrow"></i></span>`;
