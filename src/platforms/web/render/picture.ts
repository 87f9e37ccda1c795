import { html } from 'hono/html';
import type { Picture } from '../../../chat/reply.ts';
import type { Frame } from './frame.ts';
import { drawTable } from './lists.ts';

type Html = ReturnType<typeof html>;

/** As an image of its own: there, no script runs, no link leads anywhere and nothing is fetched, whatever it holds. */
export const drawPicture = ({ svg, alt, table }: Picture, { words }: Frame): Html => html`
  <figure class="picture"><img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="${alt}">
  <details><summary>${words.asTable}</summary>${drawTable(table)}</details></figure>`;
