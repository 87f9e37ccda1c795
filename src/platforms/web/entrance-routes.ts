/** Ways in: sign-in by name and shared password, or a personal link. */
import type { Context, Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { v4 as uuidv4 } from 'uuid';
import type { Assets } from './assets.ts';
import { drawPage } from './page.ts';
import { formToken, newSession, openSession } from './session.ts';
import { webTexts } from './texts.ts';
import { COOKIE, type Env, enterAs, isOurs, keepSession } from './visitor.ts';
import type { WebOptions } from './web-options.ts';

export function addEntrance(app: Hono<Env>, options: WebOptions, assets: Assets): void {
  const signInPage = (context: Context, notice: string | null, status: 200 | 401) => {
    const words = webTexts.en;
    const session = newSession(null, uuidv4(), options.now());
    keepSession(context, options, session);
    const token = formToken(session, options.secret);
    const body = html`<section class="sheet"><h1>Inroad</h1>${notice === null ? '' : html`<p class="notice bad" role="alert">${notice}</p>`}
      <form method="post" action="/sign-in"><input type="hidden" name="token" value="${token}">
      <p class="field"><label for="name">${words.name} · ${webTexts['zh-CN'].name}</label><input id="name" name="name" autocomplete="username" required></p>
      <p class="field"><label for="password">${words.password} · ${webTexts['zh-CN'].password}</label><input id="password" name="password" type="password" autocomplete="current-password" required></p>
      <button class="button primary">${words.signIn} · ${webTexts['zh-CN'].signIn}</button></form></section>`;
    const page = drawPage({
      assets,
      locale: 'en',
      title: words.signIn,
      viewer: null,
      demo: null,
      token,
      current: '',
      body,
    });
    return context.html(page, status);
  };
  app.get('/sign-in', (context) =>
    options.demo === null ? signInPage(context, null, 200) : context.redirect('/', 303),
  );
  app.post('/sign-in', async (context) => {
    const sent = await context.req.parseBody();
    const session = openSession(getCookie(context, COOKIE) ?? '', options.secret, options.now());
    if (session === null || !isOurs(context, options, session, String(sent.token))) {
      return signInPage(context, webTexts.en.stale, 401);
    }
    const member = (await options.signIn?.(String(sent.name), String(sent.password))) ?? null;
    if (member === null) return signInPage(context, webTexts.en.wrongPassword, 401);
    enterAs(context, options, member);
    return context.redirect('/', 303);
  });
  app.get('/enter/:token', async (context) => {
    const member = await options.enter(context.req.param('token'));
    if (member === null) return signInPage(context, webTexts.en.expired, 401);
    enterAs(context, options, member);
    return context.redirect('/', 303);
  });
}
