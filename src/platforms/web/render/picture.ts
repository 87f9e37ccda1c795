import { html } from 'hono/html';
import type { Picture } from '../../../chat/reply.ts';
import { formFields } from './button.ts';
import type { Frame } from './frame.ts';
import { drawTable } from './lists.ts';

type Html = ReturnType<typeof html>;

/**
 * As an image of its own: there, no script runs, no link leads anywhere and nothing is fetched, whatever it holds. One that
 * can be arranged is put into the page by `arrange.js`, which lets people be moved and sends where to.
 */
export const drawPicture = ({ svg, alt, table, arrange }: Picture, frame: Frame): Html => html`
  <figure class="picture"${arrange === undefined ? '' : html` data-arrange`}><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="${alt}">
  ${arrange === undefined ? '' : drawArrange(arrange, frame)}
  <details><summary>${frame.words.asTable}</summary>${drawTable(table)}</details></figure>`;

const drawArrange = (arrange: string, frame: Frame): Html => html`
  <form class="arrange" method="post" action="/form" hx-post="/form" hx-target="#log" hx-swap="beforeend"
    enctype="multipart/form-data">${formFields(frame, arrange)}<input type="hidden" name="places" value="[]"></form>`;
