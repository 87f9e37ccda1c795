/** Reply -> the cards that Feishu gets, refused where Feishu would refuse them -> a picture of those alone. */
import { readFile } from 'node:fs/promises';
import type { Locale } from '../../../src/chat/locale.ts';
import { openRecord } from '../../../src/chat/open-record.ts';
import type { Reply } from '../../../src/chat/reply.ts';
import { inBothLanguages } from '../../../src/platforms/feishu/inbound/aside.ts';
import { toastOf } from '../../../src/platforms/feishu/inbound/card-answer.ts';
import { postInBoth } from '../../../src/platforms/feishu/render/as-text.ts';
import type { Card } from '../../../src/platforms/feishu/render/card.ts';
import { drawReply, type Setting } from '../../../src/platforms/feishu/render/reply.ts';
import { feishuTexts } from '../../../src/platforms/feishu/texts.ts';
import { checkCard } from '../../support/loopback-feishu/cards/check-card.ts';
import { limitOf } from '../../support/loopback-feishu/rules/rules.ts';
import { type Drawer, PHONE_WIDTH } from '../drawer.ts';
import { html, type Markup } from '../html.ts';
import { isKept, keepFiles, keptFiles } from '../kept-files.ts';
import type { Shot } from '../scene.ts';
import { drawCard, drawFromBot, drawOwnMessage, drawToast, drawWords } from './look/surfaces.ts';

const STYLESHEET = new URL('look/feishu.css', import.meta.url);

export const feishuDrawer: Drawer = {
  platform: 'feishu',
  widths: [PHONE_WIDTH],
  stylesheet: () => readFile(STYLESHEET, 'utf8'),
  draw: async (shot, locale) => {
    await keepFiles(shot);
    return drawShot(shot, locale).text;
  },
};

const drawShot = (shot: Shot, locale: Locale): Markup => {
  switch (shot.kind) {
    case 'said':
      return drawOwnMessage(shot.text);
    case 'message':
      return drawCards(shot.reply, locale, shot.messageId);
    case 'form':
    case 'home':
      return drawCards(shot.reply, locale, null);
    case 'toast': {
      const { toast } = toastOf(shot.reply);
      return drawToast(toast?.type ?? 'info', toast?.content ?? '');
    }
    case 'notSaved': {
      const post = postInBoth(inBothLanguages('notSavedText'));
      const { content } = locale === 'en' ? (post.en_us ?? post.zh_cn) : post.zh_cn;
      return drawFromBot(drawWords(content.map((line) => line.map(({ text }) => text).join(''))), locale);
    }
  }
};

const drawCards = (reply: Reply, locale: Locale, messageId: string | null): Markup => {
  const isToChannel = reply.audience.kind === 'channel';
  const frame: Setting = {
    messageId,
    inChannel: isToChannel,
    locale,
    words: feishuTexts[locale],
    opens: openRecord,
    opener: { kind: 'text', value: '/visit' },
    page: null,
    images: keptFiles,
  };
  const { first, further } = drawReply(reply, frame);
  const where = isToChannel ? (locale === 'en' ? 'Group: Sales' : '群聊：销售') : '';
  return html`${[first, ...further].map((card) => drawFromBot(drawCard(checked(card)), locale, where))}`;
};

const checked = (card: Card): Card => {
  const content = JSON.stringify(card);
  const bytes = Buffer.byteLength(JSON.stringify({ content }));
  if (bytes > limitOf('cardBytes')) throw new Error(`a card of ${bytes} bytes`);
  checkCard(JSON.parse(content), { hasImage: isKept, hasUser: () => false });
  return card;
};
