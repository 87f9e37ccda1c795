/** What one sees while the database does not answer: nothing was saved, and what one sent is kept to be sent again. */
import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Assets } from './assets.ts';
import { drawPage } from './page.ts';
import { webTexts } from './texts.ts';
import { type Env, first, sentOf } from './visitor.ts';

type Kept = keyof Pick<(typeof webTexts)['en'], 'notSaved' | 'notShown' | 'again'>;

/** In both languages where not even the visitor could be looked up. */
export const answerAway = async (context: Context<Env>, assets: Assets): Promise<Response> => {
  const viewer = (context.get('visitor') as Env['Variables']['visitor'] | undefined)?.viewer ?? null;
  const say = (key: Kept): string =>
    viewer === null ? `${webTexts['zh-CN'][key]} ${webTexts.en[key]}` : webTexts[viewer.locale][key];
  const isSent = context.req.method === 'POST';
  const isPassword = context.req.path === '/sign-in';
  // A page that script has asked for keeps its own text; a password is never written into a page.
  if (!isSent || isPassword || context.req.header('hx-request') === 'true')
    return context.text(say(isSent && !isPassword ? 'notSaved' : 'notShown'), 503);
  const body = html`<p class="notice bad" role="alert">${say('notSaved')}</p>
${await drawAgain(context, say('again'))}`;
  const locale = viewer?.locale ?? 'en';
  const frame = { assets, locale, viewer: null, demo: null, token: '', current: '' };
  return context.html(drawPage({ ...frame, title: say('again'), body }), 503);
};

/** The form that was sent, with its key: sent again it has its effect once. */
const drawAgain = async (context: Context<Env>, again: string) => {
  const sent = await sentOf(context);
  const text = first(sent, 'text');
  const hidden = [...sent].flatMap(([name, values]) =>
    name === 'text' ? [] : values.map((value) => html`<input type="hidden" name="${name}" value="${value}">`),
  );
  return html`<form class="sheet" method="post" action="${context.req.path}" enctype="multipart/form-data">${hidden}
${text === null ? '' : html`<p class="field"><textarea name="text" rows="8" aria-label="${again}">${text}</textarea></p>`}
<p><button class="button primary">${again}</button></p></form>`;
};
