/** What replies become: further messages, or what stands in the place of earlier ones. */
import type { Caller } from '../chat/command.ts';
import type { Outgoing } from '../chat/door.ts';
import type { Inbound, ReplyHandle } from '../chat/inbound.ts';
import type { Block, Reply } from '../chat/reply.ts';
import { storable } from '../chat/storable.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import { addressOf } from './address.ts';
import {
  addMessages,
  type NewMessage,
  replaceMessage,
  replacePosts,
  replaceShown,
  type Shown,
} from './messages.ts';
import { SEND_LEASE_MS } from './outbox.ts';

/** Within the transaction of the effect. */
export type Writing = { tx: Queries; caller: Caller; inbound: Inbound; newId: () => string };

/** The message that now shows a reply, and who sees it. */
export type Written = {
  as: 'added' | 'replaced';
  /** Who sent the inbound is its sender, also where the command made another member of them. */
  reader: string;
  shown: Shown;
  once: readonly Block[] | undefined;
};

/** A further message, not stored yet. */
export type Drawn = Written & { message: NewMessage };

export const isChange = ({ audience, purpose }: Reply): boolean =>
  audience.kind === 'posts' || purpose === 'replace';

/** The console shows an answer without keeping it; what other platforms show they keep. */
const answered = (reply: Reply, { place }: Inbound): Reply =>
  place.platform === 'web' ? reply : storable(reply);

/** For a reply that is no change. */
export const drawUp = async (
  { tx, caller: { now }, inbound, newId }: Writing,
  { also: _also, once, ...whole }: Reply,
): Promise<Drawn> => {
  const reply = storable(whole);
  const { tenantId, id: inboxId, memberId } = inbound;
  if (reply.audience.kind === 'posts')
    throw new Error('what stands in the place of posts is no further message');
  const address = await addressOf(tx, inbound, reply.audience);
  const message = { id: newId(), tenantId, inboxId, ...address, reply, createdAt: now, heldUntil: null };
  return {
    as: 'added',
    reader: reply.audience.kind === 'writer' ? memberId : address.memberId,
    shown: { messageId: message.id, at: now, reply: answered(whole, inbound) },
    once,
    message,
  };
};

/** The message, kept from others while this process sends it. */
export const held = (message: NewMessage): NewMessage => ({
  ...message,
  heldUntil: new Date(message.createdAt.getTime() + SEND_LEASE_MS),
});

/** An answer to who asked. */
export const isOwnAnswer = ({ reply, memberId }: NewMessage, inbound: Inbound): boolean =>
  reply.audience.kind === 'writer' && memberId === inbound.memberId;

/** As it would be taken to be sent. */
export const outgoingOf = (
  { id, place, reply }: NewMessage,
  viewer: Viewer,
  handle: ReplyHandle | null,
): Outgoing => ({
  messageId: id,
  revision: 1,
  viewer,
  place,
  reply,
  platformMessageId: null,
  handle,
  retried: false,
});

/** Puts a reply in the place of what stands; adds it where nothing does. Answers with what the sender sees of it. */
export const changeShown = async (writing: Writing, reply: Reply): Promise<readonly Written[]> => {
  const { tx, caller, inbound } = writing;
  const { also: _also, once, ...whole } = reply;
  const change = { reply: storable(whole), inboxId: inbound.id, now: caller.now };
  if (reply.audience.kind === 'posts') {
    const unfound = await replacePosts(tx, inbound, change);
    return Promise.all(unfound.map((words) => add(writing, { ...TOLD, ...words })));
  }
  const replaced =
    caller.messageId === null
      ? await replaceShown(tx, inbound, change)
      : await replaceMessage(tx, inbound, caller.messageId, change);
  if (replaced !== null) {
    const shown = { ...replaced, reply: answered(whole, inbound) };
    return [{ as: 'replaced', reader: inbound.memberId, shown, once }];
  }
  return [await add(writing, reply)];
};

const TOLD: Pick<Reply, 'audience' | 'purpose'> = { audience: { kind: 'writer' }, purpose: 'new' };

const add = async (writing: Writing, reply: Reply): Promise<Written> => {
  const drawn = await drawUp(writing, reply);
  await addMessages(writing.tx, [drawn.message]);
  return drawn;
};
