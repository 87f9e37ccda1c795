/** The console's application: what stands before every route, then the routes. */
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routePath } from 'hono/route';
import { AppError } from '../../chat/app-error.ts';
import type { Assets } from './assets.ts';
import { answerAway } from './away.ts';
import { addConversation } from './conversation-routes.ts';
import { addEntrance } from './entrance-routes.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { addPages } from './page-routes.ts';
import { isServedHost } from './request-origin.ts';
import { securityHeaders } from './security-headers.ts';
import { webTexts } from './texts.ts';
import { type Env, visitorOf } from './visitor.ts';
import type { WebOptions } from './web-options.ts';

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
  app.use(
    bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (context) => context.text(webTexts.en.tooLarge, 413) }),
  );
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
    // Never the message: it may quote a note. Nor the path as asked: a personal link's token stands in it.
    const failure = error instanceof AppError ? error.code : error.name;
    options.log.error({ fault: failure, path: routePath(context, -1) }, 'console request failed');
    return failure === 'UNAVAILABLE' ? answerAway(context, assets) : context.text(webTexts.en.failed, 500);
  });
  return app;
};
