/** An Answer as a fragment: what is new at the end, what changed in its place, a form in the dialog, a passing word. */
import { html } from 'hono/html';
import type { Answer, Entry } from '../../chat/conversation.ts';
import type { Reply } from '../../chat/reply.ts';
import type { Frame } from './render/frame.ts';
import { drawBlocks, drawMessage, drawOwn } from './render/reply.ts';

type Html = ReturnType<typeof html>;
type Drawing = Omit<Frame, 'messageId'>;

export const drawAnswer = (answer: Answer, said: string | null, frame: Drawing): Html => html`
  ${said === null || answer.repeated ? '' : drawOwn(said)}
  ${answer.repeated ? '' : answer.added.map(({ messageId, reply }) => drawMessage(messageId, reply, frame))}
  ${answer.replaced.map(({ messageId, reply }) => drawMessage(messageId, reply, frame, true))}
  ${answer.form === null ? '' : html`<div id="dialog" hx-swap-oob="true"><div class="pane">${drawPassing(answer.form, frame)}</div></div>`}
  ${answer.toast === null ? '' : html`<div id="toast" role="status" aria-live="polite" hx-swap-oob="true">${answer.toast.summary}</div>`}`;

/** A form or a passing word belongs to no stored message. */
export const drawPassing = (reply: Reply, frame: Drawing): Html =>
  drawBlocks(reply.blocks, { ...frame, messageId: null });

export const drawHistory = (entries: readonly Entry[], frame: Drawing): Html =>
  html`${entries.map((entry) => (entry.from === 'member' ? drawOwn(entry.text) : drawMessage(entry.id, entry.reply, frame)))}`;
