/** The frame of every page: head, navigation, who one is. */
import { html } from 'hono/html';
import type { Locale } from '../../chat/locale.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Assets } from './assets.ts';
import { type WebTexts, webTexts } from './texts.ts';
import type { DemoMember } from './web-options.ts';

type Html = ReturnType<typeof html>;

export type PageParts = {
  assets: Assets;
  locale: Locale;
  title: string;
  viewer: Viewer | null;
  demo: readonly DemoMember[] | null;
  token: string;
  current: string;
  body: Html;
};

export const drawPage = ({ assets, locale, title, viewer, demo, token, current, body }: PageParts): Html => {
  const words = webTexts[locale];
  return html`<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><title>${title} · Inroad</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="htmx-config" content='{"includeIndicatorCSS":false,"noSwap":["204","304","4xx","5xx"]}'>
<link rel="icon" href="${assets.path('icon.svg')}">
<link rel="stylesheet" href="${assets.path('console.css')}">
<script src="${assets.path('htmx.js')}" integrity="${assets.integrity('htmx.js')}" defer></script>
<script src="${assets.path('console.js')}" type="module"></script></head>
<body data-failed="${words.failed}">
<a class="skip" href="#main">${words.skip}</a>
<header class="top"><a class="brand" href="/"><img src="${assets.path('icon.svg')}" alt="" width="22" height="22">Inroad</a>
${viewer === null ? '' : html`${navigation(words, current)}${account(words, viewer, demo, token)}`}</header>
<main id="main">${body}</main>
<div id="dialog"></div><div id="toast" role="status" aria-live="polite"></div>
</body></html>`;
};

const navigation = (words: WebTexts, current: string): Html =>
  html`<nav class="main">${(
    [
      ['/', words.nav.chat],
      ['/visits', words.nav.visits],
      ['/tasks', words.nav.tasks],
      ['/board', words.nav.board],
      ['/find', words.nav.find],
      ['/help', words.nav.help],
    ] as const
  ).map(
    ([path, label]) =>
      html`<a href="${path}" ${path === current ? html`aria-current="page"` : ''}>${label}</a>`,
  )}</nav>`;

const account = (words: WebTexts, viewer: Viewer, demo: readonly DemoMember[] | null, token: string): Html =>
  demo === null
    ? html`<form class="who" method="post" action="/sign-out"><input type="hidden" name="token" value="${token}"><span>${viewer.name}</span><button class="button default">${words.signOut}</button></form>`
    : html`<form class="who" method="post" action="/act-as"><input type="hidden" name="token" value="${token}">
      <label><span class="quiet">${words.actAs}</span> <select name="memberId" data-submit>${demo.map(
        (member) =>
          html`<option value="${member.memberId}" ${member.memberId === viewer.memberId ? html`selected` : ''}>${member.name} · ${member.role}${member.teamName === null ? '' : ` · ${member.teamName}`}</option>`,
      )}</select></label><noscript><button class="button default">${words.switch}</button></noscript></form>`;
