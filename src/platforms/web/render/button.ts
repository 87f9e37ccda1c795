import { html } from 'hono/html';
import type { Button, Option } from '../../../chat/reply.ts';
import type { Frame } from './frame.ts';

type Html = ReturnType<typeof html>;

/** Hidden fields that every form of ours carries; `value` null: a field that one sees carries it. */
export const formFields = (frame: Frame, value: string | null): Html => html`
  <input type="hidden" name="token" value="${frame.token}">
  <input type="hidden" name="key" value="${frame.newKey()}">
  ${value === null ? '' : html`<input type="hidden" name="value" value="${value}">`}
  ${frame.messageId === null ? '' : html`<input type="hidden" name="messageId" value="${frame.messageId}">`}`;

/** A button is a form of its own, so that it works without a script. */
export const drawButton = (button: Button, frame: Frame): Html => html`
  <form class="press" method="post" action="/press" hx-post="/press" hx-target="#log" hx-swap="beforeend"
    ${button.confirm === undefined ? '' : html`hx-confirm="${button.confirm}"`}>
    ${formFields(frame, button.value)}
    <button class="button ${button.style}">${button.label}</button>
  </form>`;

export const drawButtons = (buttons: readonly Button[], frame: Frame): Html => html`
  <div class="buttons">${buttons.map((button) => drawButton(button, frame))}</div>`;

/** Chosen, then sent with a button: a choice alone must not act, as keyboards pass over every option. */
export const drawSelect = (label: string, options: readonly Option[], frame: Frame): Html => html`
  <form class="press" method="post" action="/press" hx-post="/press" hx-target="#log" hx-swap="beforeend">
    ${formFields(frame, null)}
    <label>${label} <select name="value">${options.map(
      (option) => html`<option value="${option.value}">${option.label}</option>`,
    )}</select></label>
    <button class="button default">${frame.words.choose}</button>
  </form>`;
