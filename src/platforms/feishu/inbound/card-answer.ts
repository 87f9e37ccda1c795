/** What the response to a card's press may hold: https://open.feishu.cn/document/uAjLw4CM/ukzMukzMukzM/feishu-cards/card-callback-communication, read 2026-11-26. */
import type { Localized } from '../../../chat/locale.ts';
import type { Reply } from '../../../chat/reply.ts';
import type { Viewer } from '../../../chat/viewer.ts';
import { toastTypeOf } from '../door.ts';
import { MAX_TOAST_LENGTH } from '../limits.ts';
import type { Card } from '../render/card.ts';
import { shorten, words } from '../render/plain-text.ts';
import { drawNote } from '../render/reply.ts';
import { feishuTexts } from '../texts.ts';

export type ToastType = 'info' | 'success' | 'warning' | 'error';

export type CardAnswer = {
  toast?: { type: ToastType; content: string; i18n?: { zh_cn: string; en_us: string } };
  /** Takes the place of the card that was pressed. */
  card?: { type: 'raw'; data: Card };
};

/** For somebody whose language is not known: the client takes its own. */
export const toastInBoth = (type: ToastType, text: Localized): CardAnswer => ({
  toast: { type, content: text['zh-CN'], i18n: { zh_cn: text['zh-CN'], en_us: text.en } },
});

export const toastOf = (reply: Reply): CardAnswer => ({
  toast: { type: toastTypeOf(reply), content: words(shorten(reply.summary, MAX_TOAST_LENGTH)) },
});

export const cardIs = (card: Card): CardAnswer => ({ card: { type: 'raw', data: card } });

/** A form that was used takes nothing more. */
export const submitted = ({ locale }: Pick<Viewer, 'locale'>): CardAnswer =>
  cardIs(drawNote(feishuTexts[locale].sent, feishuTexts[locale].sentDetail));

export const cancelled = ({ locale }: Pick<Viewer, 'locale'>): CardAnswer =>
  cardIs(drawNote(feishuTexts[locale].cancelled, feishuTexts[locale].cancelledDetail));
