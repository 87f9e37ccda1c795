/** The console's own renderer under its own stylesheet. */
import { readFile } from 'node:fs/promises';
import type { Locale } from '../../../src/chat/locale.ts';
import { drawPassing } from '../../../src/platforms/web/answer-view.ts';
import { drawChat } from '../../../src/platforms/web/chat-page.ts';
import type { Frame } from '../../../src/platforms/web/render/frame.ts';
import { drawMessage, drawOwn } from '../../../src/platforms/web/render/reply.ts';
import { webTexts } from '../../../src/platforms/web/texts.ts';
import { type Drawer, PHONE_WIDTH } from '../drawer.ts';
import { html, raw } from '../html.ts';
import type { Shot } from '../scene.ts';

const STYLESHEET = new URL('../../../src/platforms/web/public/console.css', import.meta.url);
const OVERRIDES = new URL('overrides.css', import.meta.url);

let keys = 0;
const frameIn = (locale: Locale): Omit<Frame, 'messageId'> => ({
  words: webTexts[locale],
  token: 'token',
  newKey: () => `k${++keys}`,
});

export const consoleDrawer: Drawer = {
  platform: 'web',
  widths: [PHONE_WIDTH],
  stylesheet: async () => `${await readFile(STYLESHEET, 'utf8')}\n${await readFile(OVERRIDES, 'utf8')}`,
  draw: async (shot, locale) => html`<div class="log">${raw(String(drawShot(shot, locale)))}</div>`.text,
};

const drawShot = (shot: Shot, locale: Locale) => {
  const frame = frameIn(locale);
  switch (shot.kind) {
    case 'said':
      return drawOwn(shot.text);
    case 'message':
      return drawMessage(shot.messageId, shot.reply, frame);
    case 'home':
      return drawMessage('home', shot.reply, frame);
    case 'form':
      return html`<div id="dialog"><div class="pane">${raw(String(drawPassing(shot.reply, frame)))}</div></div>`
        .text;
    case 'toast':
      return html`<div id="toast">${shot.reply.summary}</div>`.text;
    case 'notSaved':
      return html`${raw(composerWith(shot.text, frame))}<div id="toast">${frame.words.notSaved}</div>`.text;
  }
};

/** The script leaves in its place what could not be saved. */
const composerWith = (typed: string, frame: Omit<Frame, 'messageId'>): string => {
  const entries = [{ id: 'own', at: new Date(0), from: 'member' as const, text: '/help' }];
  const chat = String(drawChat({ viewer: VIEWER, entries, hints: [], frame, passing: null }));
  return chat.replace('></textarea>', html`>${typed}</textarea>`.text);
};

const VIEWER = {
  tenantId: '',
  memberId: '',
  teamId: null,
  role: 'rep',
  name: '',
  locale: 'en',
  timeZone: 'UTC',
} as const;
