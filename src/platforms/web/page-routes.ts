/** Pages of records and lists: each is the reply of a read-only command. */
import type { Context, Hono } from 'hono';
import { html } from 'hono/html';
import { v4 as uuidv4 } from 'uuid';
import type { Assets } from './assets.ts';
import { isLookupSource } from './form-values.ts';
import { MAX_LOOKUP_LENGTH } from './limits.ts';
import { drawPage } from './page.ts';
import { drawBlocks } from './render/reply.ts';
import { webTexts } from './texts.ts';
import { type Env, placeOf } from './visitor.ts';
import type { WebOptions } from './web-options.ts';

type Html = ReturnType<typeof html>;

/** Path of a page -> the read-only command that fills it. */
const PAGES = [
  ['/visits', 'visits'],
  ['/tasks', 'tasks'],
  ['/board', 'board'],
  ['/help', 'help'],
  ['/profile', 'profile'],
  ['/concentration', 'concentration'],
] as const;
const RECORD_PAGES = [
  ['/account/:id', 'account', 'id'],
  ['/person/:id', 'person', 'id'],
  ['/deal/:id', 'deal', 'id'],
  ['/plan/:id', 'plan', 'id'],
  ['/visit/:id', 'visit.show', 'visitId'],
  ['/people/:id', 'people', 'id'],
  ['/people/:id/private', 'people.private', 'id'],
  ['/person/:id/private', 'person.private', 'id'],
  ['/map/:id', 'map.full', 'id'],
  ['/grade/:id', 'grade', 'id'],
  ['/relation/:id', 'relation', 'id'],
  ['/accountplan/:id', 'accountplan.whole', 'id'],
] as const;

export function addPages(app: Hono<Env>, options: WebOptions, assets: Assets): void {
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
    if (!isLookupSource(source)) return context.notFound();
    const typed = (context.req.query('words') ?? '').slice(0, MAX_LOOKUP_LENGTH);
    const found = await options.conversation.lookup(context.get('visitor').viewer, source, typed);
    return context.json(found.map(({ label }) => label));
  });
}
