/** The console's routes. Each reads the session, checks the form token, asks the conversation, and draws. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { v4 as uuidv4 } from 'uuid';
import { isAppError } from '../../chat/app-error.ts';
import type { Intent, Place } from '../../chat/inbound.ts';
import type { LookupSource } from '../../chat/reply.ts';
import type { Viewer } from '../../chat/viewer.ts';
import { drawAnswer, drawPassing } from './answer-view.ts';
import type { Assets } from './assets.ts';
import { drawChat, drawSendKey } from './chat-page.ts';
import { formValuesOf } from './form-values.ts';
import { HISTORY_ENTRIES, MAX_BODY_BYTES, MAX_LOOKUP_LENGTH, SESSION_DAYS } from './limits.ts';
import { drawPage } from './page.ts';
import { drawBlocks } from './render/reply.ts';
import { isSameOrigin, isServedHost } from './request-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { formToken, isFormToken, newSession, openSession, type Session, sealSession } from './session.ts';
import { webTexts } from './texts.ts';
import type { MemberKey, WebOptions } from './web-options.ts';

type Html = ReturnType<typeof html>;
type Visitor = { viewer: Viewer; session: Session; token: string };
type Env = { Variables: { visitor: Visitor } };

const COOKIE = 'inroad';
const DAY_SECONDS = 86_400;
const SOURCES: ReadonlySet<string> = new Set(['accounts', 'people', 'members', 'deals']);

/** Path of a page -> the read-only command that fills it. */
const PAGES = [
  ['/visits', 'visits'],
  ['/tasks', 'tasks'],
  ['/help', 'help'],
  ['/profile', 'profile'],
] as const;
const RECORD_PAGES = [
  ['/account/:id', 'account', 'id'],
  ['/person/:id', 'person', 'id'],
  ['/deal/:id', 'deal', 'id'],
  ['/visit/:id', 'visit.show', 'visitId'],
] as const;

export const makeApp = (options: WebOptions, assets: Assets): Hono<Env> => {
  const app = new Hono<Env>();
  app.use(securityHeaders);
  app.get('/healthz', (context) => context.text('ok'));
  app.get('/readyz', async (context) => {
    const { ok, reason = '' } = await options.health.ready();
    return context.text(ok ? 'ready' : reason, ok ? 200 : 503);
  });
  app.get('/assets/:digest/:name', (context) => {
    const asset = assets.find(context.req.param('digest'), context.req.param('name'));
    if (asset === null) return context.notFound();
    context.header('cache-control', 'public, max-age=31536000, immutable');
    return context.body(asset.body, 200, { 'content-type': asset.type });
  });
  app.use(async (context, next) => {
    const host = context.req.header('host') ?? null;
    if (options.signIn === null && !isServedHost(host, options.publicUrl)) {
      return context.text('Without a password the console answers on this machine only.', 403);
    }
    return next();
  });
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES }));
  addEntrance(app, options, assets);
  app.use(async (context, next) => {
    const visitor = await visitorOf(context, options);
    if (visitor === null) return context.redirect('/sign-in', 303);
    context.set('visitor', visitor);
    return next();
  });
  addConversation(app, options, assets);
  addPages(app, options, assets);
  app.onError((error, context) => {
    options.log.error({ err: error.message, path: context.req.path }, 'console request failed');
    return context.text(webTexts.en.failed, 500);
  });
  return app;
};

/** Signed in, or in the demo company its first rep. */
async function visitorOf(context: Context, options: WebOptions): Promise<Visitor | null> {
  const sealed = getCookie(context, COOKIE);
  const known = sealed === undefined ? null : openSession(sealed, options.secret, options.now());
  const first = options.demo?.find(({ role }) => role === 'rep') ?? options.demo?.[0];
  let session = known;
  if (session?.member == null) {
    if (first === undefined) return null;
    session = enterAs(context, options, first);
  }
  if (session.member === null) return null;
  const viewer = await options.conversation.viewer(session.member.tenantId, session.member.memberId);
  if (viewer === null && first !== undefined) return visitorAs(options, enterAs(context, options, first));
  return viewer === null ? null : { viewer, session, token: formToken(session, options.secret) };
}

async function visitorAs(options: WebOptions, session: Session): Promise<Visitor | null> {
  if (session.member === null) return null;
  const viewer = await options.conversation.viewer(session.member.tenantId, session.member.memberId);
  return viewer === null ? null : { viewer, session, token: formToken(session, options.secret) };
}

function enterAs(context: Context, options: WebOptions, { tenantId, memberId }: MemberKey): Session {
  const session = newSession({ tenantId, memberId }, uuidv4(), options.now());
  keepSession(context, options, session);
  return session;
}

const keepSession = (context: Context, options: WebOptions, session: Session): void =>
  setCookie(context, COOKIE, sealSession(session, options.secret), {
    httpOnly: true,
    sameSite: 'Lax',
    secure: options.publicUrl?.startsWith('https:') === true,
    path: '/',
    maxAge: SESSION_DAYS * DAY_SECONDS,
  });

/** Sign-in by name and shared password, or by a personal link. */
function addEntrance(app: Hono<Env>, options: WebOptions, assets: Assets): void {
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
    if (session === null || !isOurs(context, options, session, String(sent['token']))) {
      return signInPage(context, webTexts.en.stale, 401);
    }
    const member = (await options.signIn?.(String(sent['name']), String(sent['password']))) ?? null;
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

const isOurs = (context: Context, options: WebOptions, session: Session, token: string): boolean =>
  isFormToken(token, session, options.secret) &&
  isSameOrigin(
    {
      host: context.req.header('host') ?? null,
      origin: context.req.header('origin') ?? null,
      fetchSite: context.req.header('sec-fetch-site') ?? null,
    },
    options.publicUrl,
  );

type Sent = Map<string, string[]>;

const sentOf = async (context: Context): Promise<Sent> => {
  const sent: Sent = new Map();
  for (const [name, value] of await context.req.formData()) {
    if (typeof value === 'string') sent.set(name, [...(sent.get(name) ?? []), value]);
  }
  return sent;
};

const placeOf = ({ memberId }: Viewer): Place => ({ platform: 'web', kind: 'direct', id: memberId });

function addConversation(app: Hono<Env>, options: WebOptions, assets: Assets): void {
  const chat = async (
    context: Context<Env>,
    rest: { kept?: string; notice?: string; passing?: Html },
    status: 200 | 503 = 200,
  ) => {
    const { viewer, token } = context.get('visitor');
    const frame = { words: webTexts[viewer.locale], token, newKey: uuidv4 };
    const entries = await options.conversation
      .history(viewer, placeOf(viewer), HISTORY_ENTRIES)
      .catch((error: unknown) => {
        if (status === 503) return [];
        throw error;
      });
    const { kept = '', notice = null, passing = null } = rest;
    const body = drawChat({ viewer, entries, hints: options.commands(viewer), frame, kept, notice, passing });
    return context.html(
      drawPage({
        assets,
        locale: viewer.locale,
        title: frame.words.nav.chat,
        viewer,
        demo: options.demo,
        token,
        current: '/',
        body,
      }),
      status,
    );
  };
  app.get('/', (context) => chat(context, {}));
  const take = (toIntent: (sent: Sent) => Intent) => async (context: Context<Env>) => {
    const { viewer, session, token } = context.get('visitor');
    const sent = await sentOf(context);
    const words = webTexts[viewer.locale];
    if (!isOurs(context, options, session, sent.get('token')?.[0] ?? ''))
      return context.text(words.stale, 403);
    const intent = toIntent(sent);
    const said = intent.kind === 'text' ? intent.text : null;
    const dedupeKey = `web:${viewer.memberId}:${sent.get('key')?.[0] ?? uuidv4()}`;
    const { tenantId, memberId } = viewer;
    const isPartial = context.req.header('hx-request') === 'true';
    try {
      const answer = await options.conversation.receive({
        tenantId,
        memberId,
        place: placeOf(viewer),
        dedupeKey,
        intent,
      });
      const frame = { words, token, newKey: uuidv4 };
      if (isPartial) {
        const renewed = said === null ? '' : drawSendKey(uuidv4(), true);
        return context.html(html`${drawAnswer(answer, said, frame)}${renewed}`);
      }
      const passing = answer.form ?? answer.toast;
      return passing === null
        ? context.redirect('/', 303)
        : chat(context, { passing: drawPassing(passing, frame) });
    } catch (error) {
      if (!isAppError(error) || error.code !== 'UNAVAILABLE') throw error;
      return isPartial
        ? context.text(words.notSaved, 503)
        : chat(context, { kept: said ?? '', notice: words.notSaved }, 503);
    }
  };
  const first = (sent: Sent, name: string): string | null => sent.get(name)?.[0] ?? null;
  app.post(
    '/say',
    take((sent) => ({ kind: 'text', text: first(sent, 'text') ?? '' })),
  );
  app.post(
    '/press',
    take((sent) => ({
      kind: 'press',
      value: first(sent, 'value') ?? '',
      messageId: first(sent, 'messageId'),
    })),
  );
  app.post(
    '/form',
    take((sent) => ({
      kind: 'form',
      value: first(sent, 'value') ?? '',
      fields: formValuesOf(sent),
      messageId: first(sent, 'messageId'),
    })),
  );
  app.post('/act-as', async (context) => {
    const sent = await sentOf(context);
    const { session } = context.get('visitor');
    const member = options.demo?.find(({ memberId }) => memberId === first(sent, 'memberId'));
    if (member === undefined || !isOurs(context, options, session, first(sent, 'token') ?? ''))
      return context.notFound();
    enterAs(context, options, member);
    return context.redirect('/', 303);
  });
  app.post('/sign-out', (context) => {
    deleteCookie(context, COOKIE);
    return context.redirect('/sign-in', 303);
  });
}

function addPages(app: Hono<Env>, options: WebOptions, assets: Assets): void {
  const show = async (
    context: Context<Env>,
    command: string,
    args: Record<string, string>,
    above: Html | '' = '',
  ) => {
    const { viewer, token } = context.get('visitor');
    const words = webTexts[viewer.locale];
    const reply = await options.conversation.show(viewer, placeOf(viewer), command, args);
    const frame = { words, token, newKey: uuidv4, messageId: null };
    const body = html`${above}<article class="sheet">${drawBlocks(reply.blocks, frame)}</article><section id="log"></section>`;
    return context.html(
      drawPage({
        assets,
        locale: viewer.locale,
        title: reply.summary,
        viewer,
        demo: options.demo,
        token,
        current: context.req.path,
        body,
      }),
    );
  };
  for (const [path, command] of PAGES)
    app.get(path, (context) => show(context, command, context.req.query()));
  for (const [path, command, name] of RECORD_PAGES) {
    app.get(path, (context) =>
      show(context, command, { ...context.req.query(), [name]: context.req.param('id') ?? '' }),
    );
  }
  app.get('/find', (context) => {
    const words = webTexts[context.get('visitor').viewer.locale];
    const asked = context.req.query('words') ?? '';
    const box = html`<form method="get" action="/find" role="search" id="composer"><label class="visually-hidden" for="words">${words.findWords}</label>
      <input id="words" name="words" value="${asked}" placeholder="${words.findWords}" type="search"><button class="button primary">${words.nav.find}</button></form>`;
    return show(context, 'find', { words: asked }, box);
  });
  app.get('/lookup/:source', async (context) => {
    const source = context.req.param('source');
    if (!SOURCES.has(source)) return context.notFound();
    const typed = (context.req.query('words') ?? '').slice(0, MAX_LOOKUP_LENGTH);
    const found = await options.conversation.lookup(
      context.get('visitor').viewer,
      source as LookupSource,
      typed,
    );
    return context.json(found.map(({ label }) => label));
  });
}
