/** What one sees while the database does not answer and not even the visitor can be looked up: the text is kept. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Assets } from './assets.ts';
import { drawPage } from './page.ts';
import { webTexts } from './texts.ts';
import { first, sentOf } from './visitor.ts';

/** Both languages, as nobody knows whose the visitor is. The form is the one that was sent, to be sent again. */
export const answerAway = async (context: Context, assets: Assets): Promise<Response> => {
  const notice = [webTexts['zh-CN'].notSaved, webTexts.en.notSaved].join(' ');
  if (context.req.method !== 'POST' || context.req.header('hx-request') === 'true')
    return context.text(notice, 503);
  const sent = await sentOf(context);
  const hidden = [...sent].flatMap(([name, values]) =>
    name === 'text' ? [] : values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  const text = first(sent, 'text');
  const body = html`<form method="post" action="${context.req.path}" enctype="multipart/form-data">
<p role="alert">${notice}</p>${hidden}
${text === null ? '' : html`<p><textarea name="text" rows="8">${text}</textarea></p>`}
<p><button>${webTexts['zh-CN'].again} · ${webTexts.en.again}</button></p></form>`;
  const page = drawPage({
    assets,
    locale: 'en',
    title: webTexts.en.again,
    viewer: null,
    demo: null,
    token: '',
    current: '',
    body,
  });
  return context.html(page, 503);
};
