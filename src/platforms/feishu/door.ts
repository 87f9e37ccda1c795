/**
 * Feishu's side of delivery. A private answer goes to its reader's direct chat, also where it was asked for in a group;
 * the group reads one neutral line. What is announced goes to a group that has no outsiders.
 */
import { type Delivery, type Door, OUTSIDERS, type Outgoing, type Passing } from '../../chat/door.ts';
import type { ReplyHandle } from '../../chat/inbound.ts';
import type { ButtonValue, RecordRef, Reply } from '../../chat/reply.ts';
import type { Log } from '../../log.ts';
import type { Chats } from './chats.ts';
import { type Asked, askedOf } from './handle.ts';
import { keyFor } from './idempotency.ts';
import type { Pictures } from './pictures.ts';
import { postInBoth, postOf, replyAsPost } from './render/as-text.ts';
import type { Card } from './render/card.ts';
import type { Frame } from './render/frame.ts';
import { drawReply, type Setting } from './render/reply.ts';
import type { Content, Reader, Sender, Sent } from './sender.ts';
import { feishuTexts, sharedTexts } from './texts.ts';
import { type Spot, spotOf } from './workspace.ts';

export type DoorParts = {
  sender: Sender;
  chats: Chats;
  pictures: Pictures;
  log: Log;
  opens: (ref: RecordRef) => ButtonValue | null;
};

export const makeDoor = (parts: DoorParts): Door => ({
  deliver: async (message) => {
    const spot = spotOf(message.place);
    if (spot === null) return { kind: 'impossible', reason: 'no_such_place' };
    if (spot.kind === 'channel' && message.reply.audience.kind === 'channel') {
      return announce(parts, message, spot);
    }
    const openId = spot.openId ?? askedOf(message.handle)?.openId ?? null;
    if (openId === null) return { kind: 'impossible', reason: 'no_reader' };
    const delivery = await put(parts, message, postTo(parts, { kind: 'open_id', id: openId }), false);
    if (spot.kind === 'channel' && delivery.kind === 'delivered')
      await sayInGroup(parts, message.handle, spot);
    return delivery;
  },
  pass: (passing) => pass(parts, passing),
  nameOf: async (channel) => {
    const spot = spotOf(channel);
    return spot?.kind === 'channel' ? parts.chats.nameOf(spot.chatId) : null;
  },
});

type PostPart = (content: Content, key: string) => Promise<Sent>;

const postTo =
  ({ sender }: DoorParts, to: Reader): PostPart =>
  (content, key) =>
    sender.post(to, content, key);

const announce = async (
  parts: DoorParts,
  message: Outgoing,
  { chatId, root }: Spot & { kind: 'channel' },
): Promise<Delivery> => {
  const isBare = message.reply.isBare === true;
  if (!isBare && (await parts.chats.hasOutsiders(chatId))) return { kind: 'impossible', reason: OUTSIDERS };
  const post: PostPart =
    root === null
      ? postTo(parts, { kind: 'chat_id', id: chatId })
      : (content, key) => parts.sender.reply({ messageId: root, chat: chatId, inThread: true }, content, key);
  return put(parts, message, post, true);
};

const frameOf = (
  { opens }: DoorParts,
  { viewer }: Pick<Outgoing, 'viewer'>,
  rest: Pick<Frame, 'messageId' | 'inChannel' | 'opener'>,
): Setting => ({
  ...rest,
  locale: viewer.locale,
  words: rest.inChannel ? sharedTexts : feishuTexts[viewer.locale],
  opens,
  page: null,
});

/**
 * Changes the card where it stands, else posts it; then whatever it could not hold. A repeat after an unclear send has
 * the same keys, so that Feishu makes no copy of any part.
 */
const put = async (
  parts: DoorParts,
  message: Outgoing,
  post: PostPart,
  inChannel: boolean,
): Promise<Delivery> => {
  const { messageId, revision, reply } = message;
  const opener = askedOf(message.handle)?.opener ?? null;
  const frame = frameOf(parts, message, { messageId, inChannel, opener });
  const images = await parts.pictures.imagesOf(reply);
  const { first, further } = drawReply(reply, { ...frame, images });
  let sent = await putCard(parts, message, first, post);
  if (sent.kind === 'card_refused' && images.size > 0) {
    parts.log.warn({ code: sent.code }, 'feishu refused a card with a picture');
    sent = await putCard(parts, message, drawReply(reply, frame).first, post);
  }
  if (sent.kind === 'card_refused') {
    parts.log.warn({ code: sent.code, elements: first.body.elements.length }, 'feishu refused a card');
    const words = await post(
      { kind: 'post', post: replyAsPost(reply, frame) },
      keyFor(messageId, `t${revision}`),
    );
    return words.kind === 'sent'
      ? { kind: 'delivered', platformMessageId: `${WORDS}${words.messageId}` }
      : refusedOf(words);
  }
  if (sent.kind !== 'sent') return refusedOf(sent);
  for (const [index, next] of further.entries()) {
    const more = await post({ kind: 'card', card: next }, keyFor(messageId, `${revision}.${index + 2}`));
    if (more.kind === 'later' || more.kind === 'uncertain') return more;
  }
  return { kind: 'delivered', platformMessageId: sent.messageId };
};

/** Marks our id of a message that stands in words alone: no card can take its place. */
const WORDS = 'words:';

const putCard = async (
  { sender }: DoorParts,
  { messageId, revision, platformMessageId, reply }: Outgoing,
  card: Card,
  post: PostPart,
): Promise<Sent> => {
  if (platformMessageId === null) {
    const sent = await post({ kind: 'card', card }, keyFor(messageId));
    // A first try of an earlier revision may have arrived: then this key brought that one back.
    return sent.kind === 'sent' && revision > 1 ? sender.change(sent.messageId, card) : sent;
  }
  const changed: Sent = platformMessageId.startsWith(WORDS)
    ? { kind: 'gone' }
    : await sender.change(platformMessageId, card);
  // A post that others have taken away, or that is too old to be changed, is not put up again.
  return changed.kind === 'gone' && reply.audience.kind !== 'channel'
    ? post({ kind: 'card', card }, keyFor(messageId, `r${revision}`))
    : changed;
};

const refusedOf = (sent: Exclude<Sent, { kind: 'sent' }>): Delivery => {
  if (sent.kind === 'gone') return { kind: 'impossible', reason: 'gone' };
  return sent.kind === 'card_refused' ? { kind: 'impossible', reason: sent.code } : sent;
};

/** Once for each question, however many messages answer it; none where outsiders read. A loss of it does no harm. */
const sayInGroup = async (
  { sender, chats, log }: DoorParts,
  handle: ReplyHandle | null,
  { chatId }: Spot & { kind: 'channel' },
): Promise<void> => {
  const asked = askedOf(handle);
  if (asked === null || asked.messageId === null || (await chats.hasOutsiders(chatId))) return;
  const { messageId, inThread } = asked;
  const post = postInBoth({
    'zh-CN': feishuTexts['zh-CN'].answeredPrivately,
    en: feishuTexts.en.answeredPrivately,
  });
  const sent = await sender.reply(
    { messageId, chat: chatId, inThread },
    { kind: 'post', post },
    keyFor(messageId, 'n'),
  );
  if (sent.kind !== 'sent') log.info({ outcome: sent.kind }, 'the line in the group was not sent');
};

const pass = async (parts: DoorParts, passing: Passing): Promise<void> => {
  const asked = askedOf(passing.handle);
  const openId = asked?.openId ?? spotOf(passing.place)?.openId ?? null;
  if (openId === null) return;
  const to = postTo(parts, { kind: 'open_id', id: openId });
  const sent = await postPassing(parts, passing, asked, to);
  if (sent.kind === 'sent') return;
  parts.log.warn({ outcome: sent.kind }, 'a form or word could not be shown');
  const words = feishuTexts[passing.viewer.locale].askAgain;
  await to({ kind: 'post', post: postOf(words) }, keyFor(asked?.key ?? passing.reply.summary, 'again'));
};

/** A form has no message of its own in our ledger: what asked for it is its key. */
const postPassing = async (
  parts: DoorParts,
  { viewer, reply, messageId }: Passing,
  asked: Asked | null,
  to: PostPart,
): Promise<Sent> => {
  const frame = frameOf(parts, { viewer }, { messageId, inChannel: false, opener: asked?.opener ?? null });
  const { first, further } = drawReply(reply, frame);
  const key = asked?.key ?? `${viewer.memberId}/${reply.summary}`;
  let sent = await to({ kind: 'card', card: first }, keyFor(key, 'f'));
  if (sent.kind === 'uncertain') sent = await to({ kind: 'card', card: first }, keyFor(key, 'f'));
  if (sent.kind === 'sent') {
    for (const [index, next] of further.entries()) {
      await to({ kind: 'card', card: next }, keyFor(key, `f${index + 2}`));
    }
  }
  return sent;
};

/** What a toast says of a reply: its summary, in the colour of its worst notice. */
export const toastTypeOf = ({ blocks }: Pick<Reply, 'blocks'>): 'info' | 'success' | 'warning' | 'error' => {
  const tones = blocks.flatMap((block) => (block.kind === 'notice' ? [block.tone] : []));
  if (tones.includes('bad')) return 'error';
  if (tones.includes('warning')) return 'warning';
  return tones.includes('good') ? 'success' : 'info';
};
