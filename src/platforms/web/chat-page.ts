import { html } from 'hono/html';
import type { Entry } from '../../chat/conversation.ts';
import type { Viewer } from '../../chat/viewer.ts';
import { drawHistory } from './answer-view.ts';
import type { Frame } from './render/frame.ts';
import type { CommandHint } from './web-options.ts';

type Html = ReturnType<typeof html>;
type Drawing = Omit<Frame, 'messageId'>;

export type ChatParts = {
  viewer: Viewer;
  entries: readonly Entry[];
  hints: readonly CommandHint[];
  frame: Drawing;
  /** A form or passing word, for browsers without script. */
  passing: Html | null;
};

export const drawChat = ({ viewer, entries, hints, frame, passing }: ChatParts): Html => {
  const { words } = frame;
  return html`
  <h1 class="visually-hidden">${words.nav.chat}</h1>
  <section id="log" role="log" aria-live="polite" aria-label="${words.nav.chat}">
    ${entries.length === 0 ? drawWelcome(viewer, frame) : drawHistory(entries, frame)}
  </section>
  ${passing === null ? '' : html`<section class="sheet">${passing}</section>`}
  <form id="composer" method="post" action="/say" hx-post="/say" hx-target="#log" hx-swap="beforeend">
    <input type="hidden" name="token" value="${frame.token}">
    ${drawSendKey(frame.newKey())}
    <label class="visually-hidden" for="text">${words.composer}</label>
    <textarea id="text" name="text" rows="2" maxlength="40000" required placeholder="${words.composer}" list="commands"></textarea>
    <button class="button primary" title="${words.sendHint}">${words.send}</button>
  </form>
  <details class="quiet"><summary>/</summary><ul>${hints.map(
    (hint) => html`<li><code>/${hint.word}</code> ${hint.summary}</li>`,
  )}</ul></details>`;
};

/** The id of what is sent next: the same as long as it was not taken, a new one afterwards. */
export const drawSendKey = (key: string, renewed = false): Html =>
  html`<input type="hidden" name="key" id="send-key" value="${key}" ${renewed ? html`hx-swap-oob="true"` : ''}>`;

const drawWelcome = (viewer: Viewer, { words }: Drawing): Html => html`
  <article class="message bot"><h2>${words.welcome(viewer.name)}</h2><p>${words.welcomeHint}</p>
    <blockquote>${words.example}</blockquote>
    <div class="buttons"><button class="button default" type="button" data-example="${words.example}">${words.tryExample}</button></div>
  </article>`;
