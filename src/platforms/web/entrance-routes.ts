/** Ways in: sign-in by name and shared password, or a personal link. */
import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { v4 as uuidv4 } from 'uuid';
import type { Assets } from './assets.ts';
import { drawPage } from './page.ts';
import { ownPath } from './request-origin.ts';
import { formToken, newSession, openSession } from './session.ts';
import { webTexts } from './texts.ts';
import { COOKIE, type Env, enterAs, isOurs, keepSession } from './visitor.ts';
import type { WebOptions } from './web-options.ts';

type Html = ReturnType<typeof html>;

/** Nobody is known here yet, so these pages speak both languages. */
const inBoth = (key: 'name' | 'password' | 'signIn' | 'enter' | 'expired'): string =>
  `${webTexts.en[key]} · ${webTexts['zh-CN'][key]}`;

export function addEntrance(app: Hono<Env>, options: WebOptions, assets: Assets): void {
  const draw = (title: string, token: string, body: Html) =>
    drawPage({ assets, locale: 'en', title, viewer: null, demo: null, token, current: '', body });
  const sessionOf = (context: Context) =>
    openSession(getCookie(context, COOKIE) ?? '', options.secret, options.now());
  const signInPage = (context: Context, notice: string | null, status: 200 | 401) => {
    const session = newSession(null, uuidv4(), options.now());
    keepSession(context, options, session);
    const token = formToken(session, options.secret);
    return context.html(draw(webTexts.en.signIn, token, signInForm(token, notice)), status);
  };
  app.get('/sign-in', (context) =>
    options.demo === null ? signInPage(context, null, 200) : context.redirect('/', 303),
  );
  app.post('/sign-in', async (context) => {
    const sent = await context.req.parseBody();
    const session = sessionOf(context);
    if (session === null || !isOurs(context, options, session, String(sent.token))) {
      return signInPage(context, webTexts.en.stale, 401);
    }
    const member = (await options.signIn?.(String(sent.name), String(sent.password))) ?? null;
    if (member === null) return signInPage(context, webTexts.en.wrongPassword, 401);
    enterAs(context, options, member);
    return context.redirect('/', 303);
  });
  const enter = async (context: Context<Env, '/enter/:token'>) => {
    const path = ownPath(context.req.query('to') ?? '');
    const member = await options.enter(context.req.param('token'));
    if (member !== null) enterAs(context, options, member);
    // Who is in already loses nothing by a link that was used before.
    const isIn = member !== null || (sessionOf(context)?.member ?? null) !== null;
    return isIn ? context.redirect(path, 303) : signInPage(context, inBoth('expired'), 401);
  };
  app.get('/enter/:token', (context) =>
    isPersonOnTheWay(context) ? enter(context) : context.html(draw('Inroad', '', enterForm())),
  );
  app.post('/enter/:token', enter);
}

/**
 * Only a browser on its way to a page uses the link up. What looks ahead, such as a chat's preview or a mail scanner,
 * gets a page with a button, and so do browsers that do not say what they are doing.
 */
const isPersonOnTheWay = ({ req }: Context): boolean =>
  req.method === 'GET' &&
  req.header('sec-fetch-mode') === 'navigate' &&
  req.header('sec-purpose') === undefined;

const enterForm = (): Html => html`<section class="sheet"><h1>Inroad</h1>
  <form method="post"><button class="button primary">${inBoth('enter')}</button></form></section>`;

const signInForm = (token: string, notice: string | null): Html =>
  html`<section class="sheet"><h1>Inroad</h1>${notice === null ? '' : html`<p class="notice bad" role="alert">${notice}</p>`}
    <form method="post" action="/sign-in"><input type="hidden" name="token" value="${token}">
    <p class="field"><label for="name">${inBoth('name')}</label><input id="name" name="name" autocomplete="username" required></p>
    <p class="field"><label for="password">${inBoth('password')}</label><input id="password" name="password" type="password" autocomplete="current-password" required></p>
    <button class="button primary">${inBoth('signIn')}</button></form></section>`;
