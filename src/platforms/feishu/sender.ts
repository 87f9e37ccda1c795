/** Posts and changes messages, and says what came of it as Feishu's codes tell. */
import type { Delivery } from '../../chat/door.ts';
import type { Api, Result } from './api.ts';
import type { Trouble } from './http.ts';
import { BUSY_WAIT_MS, UNREACHED_WAIT_MS } from './limits.ts';
import { makePace, type Pace } from './pace.ts';
import type { Post } from './render/as-text.ts';
import type { Card } from './render/card.ts';

export type Reader = { kind: 'open_id' | 'chat_id'; id: string };

export type Content = { kind: 'card'; card: Card } | { kind: 'post'; post: Post };

export type Sent = { kind: 'sent'; messageId: string } | { kind: 'card_refused'; code: string } | NotSent;
/** `gone`: the message to be changed is too old, or is no more. */
type NotSent = Exclude<Delivery, { kind: 'delivered' }> | { kind: 'gone' };

export type Sender = {
  /** `uuid`: two sends with the same one within an hour make one message. At most 50 characters. */
  post: (to: Reader, content: Content, uuid: string) => Promise<Sent>;
  /** Below another message; in its thread where there is one. */
  reply: (
    to: { messageId: string; chat: string; inThread: boolean },
    content: Content,
    uuid: string,
  ) => Promise<Sent>;
  change: (messageId: string, card: Card) => Promise<Sent>;
};

export const makeSender = (api: Api, pace: Pace = makePace()): Sender => {
  const paced = async (reader: string, send: () => Promise<Result<string>>): Promise<Sent> => {
    await pace.ready(reader);
    const result = await send();
    return result.ok ? { kind: 'sent', messageId: result.value } : sentOf(result.trouble);
  };
  return {
    post: (to, content, uuid) =>
      paced(to.id, () =>
        api.call(async (client) => {
          const { data } = await client.im.message.create({
            params: { receive_id_type: to.kind },
            data: { receive_id: to.id, ...bodyOf(content), uuid },
          });
          return data?.message_id ?? '';
        }),
      ),
    reply: (to, content, uuid) =>
      paced(to.chat, () =>
        api.call(async (client) => {
          const { data } = await client.im.message.reply({
            path: { message_id: to.messageId },
            data: { ...bodyOf(content), reply_in_thread: to.inThread, uuid },
          });
          return data?.message_id ?? '';
        }),
      ),
    change: (messageId, card) =>
      paced(messageId, () =>
        api.call(async (client) => {
          await client.im.message.patch({
            path: { message_id: messageId },
            data: { content: JSON.stringify(card) },
          });
          return messageId;
        }),
      ),
  };
};

const bodyOf = (content: Content): { msg_type: string; content: string } =>
  content.kind === 'card'
    ? { msg_type: 'interactive', content: JSON.stringify(content.card) }
    : { msg_type: 'post', content: JSON.stringify(content.post) };

/** https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/message/create, `reply` and `patch`, read 2026-11-26. */
const BUSY = new Set([99991400, 230020, 230049]);
const GONE = new Set([230011, 230031, 230110]);
/** Card not understood, too long, or not taken by this kind of group. */
const CARD_REFUSED = new Set([230099, 230025, 230054, 200621, 200861]);

/** Asked too often: it is no answer to the question. */
export const isBusy = ({ status, code }: Extract<Trouble, { kind: 'answered' }>): boolean =>
  status === 429 || (code !== null && BUSY.has(code));

/** A post has its uuid, and a change made twice is made once. */
const UNCERTAIN = { kind: 'uncertain', repeatable: true } as const;

export const sentOf = (trouble: Trouble): Exclude<Sent, { kind: 'sent' }> => {
  if (trouble.kind === 'unreached') return { kind: 'later', waitMs: UNREACHED_WAIT_MS };
  if (trouble.kind === 'silent') return UNCERTAIN;
  const { status, code, detail, waitMs } = trouble;
  if (isBusy(trouble)) {
    return { kind: 'later', waitMs: waitMs ?? BUSY_WAIT_MS };
  }
  if (code !== null && GONE.has(code)) return { kind: 'gone' };
  if (code !== null && CARD_REFUSED.has(code))
    return { kind: 'card_refused', code: `${code}/${detail ?? ''}` };
  if (status >= 500) return UNCERTAIN;
  return { kind: 'impossible', reason: String(code ?? status) };
};
