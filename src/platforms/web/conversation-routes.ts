/** The conversation: what was said, pressed or filled in goes to the core once, its answer comes back drawn. */
import { createHash } from 'node:crypto';
import type { Context, Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { html } from 'hono/html';
import { v4 as uuidv4 } from 'uuid';
import type { Answer } from '../../chat/conversation.ts';
import type { Intent } from '../../chat/inbound.ts';
import type { Viewer } from '../../chat/viewer.ts';
import { drawAnswer, drawPassing } from './answer-view.ts';
import type { Assets } from './assets.ts';
import { drawChat, drawSendKey } from './chat-page.ts';
import { formValuesOf, typedLookups } from './form-values.ts';
import { HISTORY_ENTRIES } from './limits.ts';
import { drawPage } from './page.ts';
import type { Frame } from './render/frame.ts';
import { webTexts } from './texts.ts';
import { COOKIE, type Env, enterAs, first, isOurs, placeOf, type Sent, sentOf } from './visitor.ts';
import type { WebOptions } from './web-options.ts';

type Html = ReturnType<typeof html>;
type Drawing = Omit<Frame, 'messageId'>;

export function addConversation(app: Hono<Env>, options: WebOptions, assets: Assets): void {
  const chat = async (context: Context<Env>, passing: Html | null) => {
    const { viewer, token } = context.get('visitor');
    const frame = { words: webTexts[viewer.locale], token, newKey: uuidv4 };
    const entries = await options.conversation.history(viewer, placeOf(viewer), HISTORY_ENTRIES);
    const body = drawChat({ viewer, entries, hints: options.commands(viewer), frame, passing });
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
    );
  };
  app.get('/', (context) => chat(context, null));
  const wholly = (context: Context<Env>, answer: Answer, frame: Drawing) => {
    const shownOnce = answer.added.find(({ reply }) => reply.once !== undefined)?.reply ?? null;
    const passing = answer.form ?? answer.toast ?? shownOnce;
    return passing === null ? context.redirect('/', 303) : chat(context, drawPassing(passing, frame));
  };
  const take =
    (toIntent: (sent: Sent, viewer: Viewer) => Intent | Promise<Intent>) => async (context: Context<Env>) => {
      const { viewer, session, token } = context.get('visitor');
      const sent = await sentOf(context);
      const words = webTexts[viewer.locale];
      if (!isOurs(context, options, session, first(sent, 'token') ?? ''))
        return context.text(words.stale, 403);
      const intent = await toIntent(sent, viewer);
      const said = intent.kind === 'text' ? intent.text : null;
      const isPartial = context.req.header('hx-request') === 'true';
      const { tenantId, memberId } = viewer;
      const answer = await options.conversation.receive({
        tenantId,
        memberId,
        place: placeOf(viewer),
        dedupeKey: `web:${memberId}:${first(sent, 'key') ?? uuidv4()}:${digestOf(intent)}`,
        intent,
      });
      const frame = { words, token, newKey: uuidv4 };
      return isPartial ? partly(context, answer, said, frame) : wholly(context, answer, frame);
    };
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
    take(async (sent, viewer) => ({
      kind: 'form',
      value: first(sent, 'value') ?? '',
      fields: formValuesOf(sent, await chosenWhileTyping(options, viewer, sent)),
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

/** Ids by field, of records whose label stands in a look-up field just as it was offered. */
const chosenWhileTyping = async (
  { conversation }: WebOptions,
  viewer: Viewer,
  sent: Sent,
): Promise<ReadonlyMap<string, string>> => {
  const chosen = new Map<string, string>();
  for (const { field, source, typed } of typedLookups(sent)) {
    const found = await conversation.lookup(viewer, source, typed);
    const [only, another] = found.filter(({ label }) => label === typed);
    if (only !== undefined && another === undefined) chosen.set(field, only.value);
  }
  return chosen;
};

/** What was changed before it was sent again is something else, also where the first one arrived after all. */
const digestOf = (intent: Intent): string =>
  createHash('sha256').update(JSON.stringify(intent)).digest('base64url').slice(0, 16);

const partly = (context: Context<Env>, answer: Answer, said: string | null, frame: Drawing) => {
  // The page may never have got the first answer: what it lacks stands in the history.
  if (answer.repeated && answer.form === null && answer.toast === null) context.header('HX-Refresh', 'true');
  const renewed = said === null ? '' : drawSendKey(frame.newKey(), true);
  return context.html(html`${drawAnswer(answer, said, frame)}${renewed}`);
};
