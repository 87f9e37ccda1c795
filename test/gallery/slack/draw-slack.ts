/** Reply -> what Slack gets, refused where Slack would refuse it -> a picture of that alone. */
import { readFile } from 'node:fs/promises';
import type { Locale } from '../../../src/chat/locale.ts';
import type { Form, Reply } from '../../../src/chat/reply.ts';
import { drawForm, errorsOf, formOf } from '../../../src/platforms/slack/render/form-view.ts';
import type { Frame } from '../../../src/platforms/slack/render/frame.ts';
import { type Drawn, drawMessage, drawView } from '../../../src/platforms/slack/render/message.ts';
import { notSaved } from '../../../src/platforms/slack/render/own-words.ts';
import { checkContent } from '../../support/loopback-slack/api/content.ts';
import { parseOrRefuse } from '../../support/loopback-slack/blocks/refusal.ts';
import { blocksOn } from '../../support/loopback-slack/blocks/several-blocks.ts';
import { homeView, modalView } from '../../support/loopback-slack/blocks/view.ts';
import { type Drawer, PHONE_WIDTH } from '../drawer.ts';
import type { Markup } from '../html.ts';
import { keepFiles, keptFiles } from '../kept-files.ts';
import type { Shot } from '../scene.ts';
import { CLIENT_WORDS } from './look/client-words.ts';
import { drawAppMessage, drawHome, drawModal, drawUserMessage } from './look/surfaces.ts';

const STYLESHEET = new URL('look/slack.css', import.meta.url);
/** A window beside Slack's sidebar. */
const WINDOW_WIDTH = 720;
const PLACE = 'T0INROAD/D0REP';
const AGAIN = 'again';

export const slackDrawer: Drawer = {
  platform: 'slack',
  widths: [PHONE_WIDTH, WINDOW_WIDTH],
  stylesheet: () => readFile(STYLESHEET, 'utf8'),
  draw: async (shot, locale) => {
    await keepFiles(shot);
    return drawShot(shot, locale).text;
  },
};

const drawShot = (shot: Shot, locale: Locale): Markup => {
  const words = CLIENT_WORDS[locale];
  switch (shot.kind) {
    case 'said':
      return drawUserMessage(shot.text);
    case 'message':
      return drawReply(shot.reply, locale, shot.messageId);
    case 'toast':
      return drawReply(shot.reply, locale, null);
    case 'form':
      return drawFormOf(shot.reply, locale);
    case 'home': {
      const blocks = drawView(shot.reply.blocks, frameOf(locale, 'home', null), 0, rest);
      return drawHome(parseOrRefuse(homeView, { type: 'home', blocks }, { inView: true }), words);
    }
    case 'notSaved':
      return drawChecked(notSaved(locale, shot.text, AGAIN), locale, {});
  }
};

const rest = (part: number): string => `${part} message ${PLACE}`;

const frameOf = (locale: Locale, surface: Frame['surface'], messageId: string | null): Frame => ({
  locale,
  surface,
  message: messageId === null ? null : { id: messageId, revision: 1 },
  files: surface === 'message' ? keptFiles : new Map(),
});

const drawReply = (reply: Reply, locale: Locale, messageId: string | null): Markup => {
  const isToChannel = reply.audience.kind === 'channel';
  return drawChecked(drawMessage(reply, frameOf(locale, 'message', messageId), rest), locale, {
    onlyYou: messageId === null,
    where: isToChannel ? '# sales' : '',
  });
};

const drawChecked = (drawn: Drawn, locale: Locale, where: Parameters<typeof drawAppMessage>[2]): Markup => {
  const blocks = parseOrRefuse(blocksOn('message'), drawn.blocks);
  checkContent(drawn, 'textTooLong');
  return drawAppMessage(blocks, CLIENT_WORDS[locale], where);
};

/** As in Slack: what is wrong stands below the inputs of the form that is open already. */
const drawFormOf = (reply: Reply, locale: Locale): Markup => {
  const opened = drawForm({ ...reply, blocks: reply.blocks.map(withoutErrors) }, locale, {
    messageId: null,
    place: PLACE,
  });
  const form = formOf(reply);
  if (opened === null || form === null) throw new Error(`no form in Slack: ${reply.summary}`);
  const view = parseOrRefuse(modalView, opened, { inView: true });
  const shown = new Set(view.blocks.flatMap(({ block_id }) => block_id ?? []));
  return drawModal(view, CLIENT_WORDS[locale], errorsOf(form, shown) ?? {});
};

const withoutErrors = (block: Reply['blocks'][number]): Reply['blocks'][number] =>
  block.kind === 'form' ? { ...block, form: cleared(block.form) } : block;

const cleared = (form: Form): Form => ({
  ...form,
  groups: form.groups.map((group) => ({
    ...group,
    fields: group.fields.map(({ error: _error, ...field }) => field),
  })),
});
