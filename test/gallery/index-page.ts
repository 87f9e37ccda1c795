/** The page that leads to all others, with every picture small. */
import type { Pictures } from './camera.ts';
import { html } from './html.ts';

export type Reel = Pictures & { name: string };

export const drawIndex = (reels: readonly Reel[]): string =>
  html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Inroad: gallery</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body { font: 15px/1.5 sans-serif; margin: 1rem; }
ul { display: flex; flex-wrap: wrap; gap: 0.8rem; padding: 0; list-style: none; }
li { width: 190px; font-size: 12px; }
li img { display: block; width: 100%; max-height: 300px; object-fit: cover; object-position: top; border: 1px solid #ccc; }
</style></head><body>
<h1>Every kind of reply</h1>
<nav>${reels.map(({ name }) => html`<a href="#${name}">${name}</a> `)}</nav>
${reels.map(
  ({ name, pictures, sheets }) => html`<h2 id="${name}">${name}</h2>
<p><a href="${name}.html">One page</a> · sheets ${sheets.map((path, at) => html`<a href="${path}">${at + 1}</a> `)}</p>
<ul>${pictures.map(
    ({ title, path }) =>
      html`<li><a href="${path}"><img src="${path}" alt="" loading="lazy">${title}</a></li>`,
  )}</ul>`,
)}
</body></html>
`.text;
