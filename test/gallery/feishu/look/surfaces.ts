/** Where Feishu shows cards: in the chat, with its app's name; what a toast looks like; a message of words alone. */
import type { Locale } from '../../../../src/chat/locale.ts';
import type { Card } from '../../../../src/platforms/feishu/render/card.ts';
import { html, type Markup } from '../../html.ts';
import { drawElements } from './elements.ts';

const BOT: Readonly<Record<Locale, string>> = { 'zh-CN': '机器人', en: 'Bot' };

export const drawOwnMessage = (text: string): Markup => html`<div class="own"><div>${text}</div></div>`;

export const drawFromBot = (inner: Markup, locale: Locale, where = ''): Markup =>
  html`${where !== '' && html`<div class="where">${where}</div>`}<div class="message"><span class="avatar">i</span><div class="body"><div class="sender">Inroad <span class="badge">${BOT[locale]}</span></div>${inner}</div></div>`;

export const drawCard = ({ header, body }: Card): Markup =>
  html`<div class="card"><div class="head ${header.template}"><div class="title">${header.title.content}</div>${
    header.subtitle !== undefined && html`<div class="subtitle">${header.subtitle.content}</div>`
  }</div><div class="card-body">${drawElements(body.elements)}</div></div>`;

export const drawToast = (type: string, content: string): Markup =>
  html`<div class="toast ${type}"><i></i>${content}</div>`;

export const drawWords = (lines: readonly string[]): Markup =>
  html`<div class="words">${lines.map((line) => html`<div>${line}</div>`)}</div>`;
