/** Sends the messages that this process holds, and writes into the ledger what came of each. */
import type { Delivery, Door, Outgoing } from '../chat/door.ts';
import type { Platform } from '../chat/inbound.ts';
import type { Block } from '../chat/reply.ts';
import type { Applied, Engine } from './apply.ts';
import { type Landed, settleDelivered, settleMessage } from './outbox.ts';
import { settlePost } from './report.ts';
import { together } from './together.ts';

export type Doors = Partial<Readonly<Record<Platform, Door>>>;

/**
 * Answers of one tenant that go out at once, mostly waiting for the platform; those beyond wait to be taken in turn. At
 * 0.2 s a call it is 80 messages a second, more than a platform takes of one company.
 */
const AT_ONCE_MAX = 16;

/** As for what arrives (`inbox.ts`): few statements at a time with all that was delivered meanwhile, and one to spare. */
const SETTLED_TOGETHER = { lines: 2, most: 32 };

export type Sender = {
  /** Whether the answer to an inbound of this tenant is to be sent as soon as it is written. */
  mayHold: (tenantId: string, platform: Platform) => boolean;
  /** Rejects where the database does not answer. `again`: there is something to be sent in its place. */
  send: (message: Outgoing, again: () => void) => Promise<void>;
  /** Something that waits was written for this tenant: it may stand behind a message that is on its way. */
  follow: (tenantId: string) => void;
  /** What an inbound's answer shows once, below its messages, when they are sent first. */
  showOnce: (platform: Platform, once: Applied['once']) => void;
};

/** `doors` are looked up at each use: platforms start after the sender. */
export const makeSender = <Desk>(engine: Engine<Desk>, doors: Doors): Sender => {
  const once = new Map<string, readonly Block[]>();
  const onTheirWay = new Set<{ tenantId: string; isFollowed: boolean }>();
  const of = (tenantId: string) => [...onTheirWay].filter((one) => one.tenantId === tenantId);
  const settle = makeSettle(engine);
  return {
    mayHold: (tenantId, platform) => doors[platform] !== undefined && of(tenantId).length < AT_ONCE_MAX,
    send: async (message, again) => {
      const one = { tenantId: message.viewer.tenantId, isFollowed: false };
      onTheirWay.add(one);
      try {
        const waitMs = await settle(message, await deliver(doors, withOnce(message, once)));
        if (waitMs === 0 || one.isFollowed) again();
        if (waitMs !== null && waitMs > 0) setTimeout(again, waitMs).unref();
      } finally {
        onTheirWay.delete(one);
      }
    },
    follow: (tenantId) => {
      for (const one of of(tenantId)) one.isFollowed = true;
    },
    showOnce: (platform, shown) => {
      // Without a door nothing is sent: who applied it shows it.
      if (doors[platform] === undefined) return;
      for (const [messageId, blocks] of shown) once.set(messageId, blocks);
    },
  };
};

/** As `settleMessage`; what was delivered is written for many at once. */
const makeSettle = <Desk>({ sql, inTransaction, newId, now }: Engine<Desk>) => {
  const settleLanded = together(
    (landed: readonly Landed[]) => settleDelivered(sql, landed),
    SETTLED_TOGETHER,
  );
  return async (sent: Outgoing, delivery: Delivery): Promise<number | null> => {
    const { report } = sent.reply;
    if (report !== undefined) {
      return inTransaction((tx) => settlePost(tx, sent, report, delivery, { id: newId(), now: now() }));
    }
    if (delivery.kind !== 'delivered') return settleMessage(sql, sent, delivery, now());
    return (await settleLanded({ ...delivery, sent, now: now() })) ? 0 : null;
  };
};

/** Shown below the message when it is sent first; never stored, so that no repeat shows it again. */
const withOnce = (message: Outgoing, once: Map<string, readonly Block[]>): Outgoing => {
  const blocks = once.get(message.messageId);
  if (blocks === undefined) return message;
  once.delete(message.messageId);
  return { ...message, reply: { ...message.reply, blocks: [...message.reply.blocks, ...blocks] } };
};

/** A platform that is not set up any more takes nothing. */
const deliver = async (doors: Doors, message: Outgoing): Promise<Delivery> => {
  const door = doors[message.place.platform];
  return door === undefined ? { kind: 'impossible', reason: 'no_such_platform' } : door.deliver(message);
};
