/** Where Slack shows blocks: a message, a modal, the App Home. */
import type { Block } from '../../../support/loopback-slack/blocks/block.ts';
import type { HomeView, ModalView } from '../../../support/loopback-slack/blocks/view.ts';
import { html, type Markup } from '../../html.ts';
import { drawBlocks, type InputErrors } from './blocks.ts';
import type { ClientWords } from './client-words.ts';

const LOGO = html`<span class="avatar app">i</span>`;

export const drawUserMessage = (text: string): Markup =>
  html`<div class="message"><span class="avatar person"></span><div class="body"><div class="sender"><b>Rep</b> <span class="time">09:00</span></div><div class="block typed">${text}</div></div></div>`;

/** `where`: the conversation, where it is not the direct one with the app. */
export const drawAppMessage = (
  blocks: readonly Block[],
  words: ClientWords,
  { onlyYou = false, where = '' }: { onlyYou?: boolean; where?: string } = {},
): Markup =>
  html`${where !== '' && html`<div class="where">${where}</div>`}${
    onlyYou && html`<div class="only-you">${words.onlyYou}</div>`
  }<div class="message">${LOGO}<div class="body"><div class="sender"><b>Inroad</b> <span class="badge">${words.app}</span> <span class="time">09:00</span></div>${drawBlocks(blocks, words)}</div></div>`;

export const drawModal = (view: ModalView, words: ClientWords, errors: InputErrors): Markup =>
  html`<div class="modal"><div class="modal-head"><b>${view.title.text}</b><span>×</span></div><div class="modal-body">${drawBlocks(view.blocks, words, errors)}</div><div class="modal-foot">${
    view.close !== undefined && html`<span class="button">${view.close.text}</span>`
  }${view.submit !== undefined && html`<span class="button primary">${view.submit.text}</span>`}</div></div>`;

export const drawHome = (view: HomeView, words: ClientWords): Markup =>
  html`<div class="home"><div class="home-tabs"><b>Home</b> <span>Messages</span> <span>About</span></div>${drawBlocks(view.blocks, words)}</div>`;
