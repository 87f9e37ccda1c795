/** Works off what was accepted and what waits to be sent, tenants in turn, in every process; nothing is done twice. */
import type { Delivery, Door, Outgoing } from '../chat/door.ts';
import type { Platform } from '../chat/inbound.ts';
import type { Block } from '../chat/reply.ts';
import type { Log } from '../log.ts';
import { type Applied, type Engine, giveUp } from './apply.ts';
import { applyOrRelease } from './conversation.ts';
import { shownMessage } from './messages.ts';
import { settleMessage, takeMessages } from './outbox.ts';
import { settlePost } from './report.ts';
import { makeRota, type Turn } from './rota.ts';
import { PER_TURN, type Taken, takeInbounds } from './take.ts';

/** Turns at a time, below the pool's connections: each holds at most two. */
const APPLY_SLOTS = 4;
/** Mostly waiting for the platform. */
const SEND_SLOTS = 8;

export type Doors = Partial<Readonly<Record<Platform, Door>>>;

export type Worker = {
  /** Something was accepted for this tenant. */
  applySoon: (tenantId: string) => void;
  /** Something waits to be sent for this tenant. */
  sendSoon: (tenantId: string) => void;
  /** What an answer that another has applied shows once, below its messages, when they are sent first. */
  showOnce: (platform: Platform, once: Applied['once']) => void;
  /** Resolves when nothing is under way any more. */
  idle: () => Promise<void>;
  stop: () => Promise<void>;
};

/** `doors` are looked up at each use: platforms start after the worker. */
export const makeWorker = <Desk>(engine: Engine<Desk>, doors: Doors, log: Log): Worker => {
  const once = new Map<string, readonly Block[]>();
  const sending = makeRota(SEND_SLOTS, guarded(log, makeSendTurn(engine, doors, once)));
  const applying = makeRota(
    APPLY_SLOTS,
    guarded(log, async (tenantId, more) => {
      const taken = await takeInbounds(engine.sql, tenantId, 'oldest', engine.now());
      if (taken.length === 0) return;
      if (taken.length === PER_TURN) more();
      await Promise.all(
        taken.map(async (one) => {
          await applyTaken(engine, doors, log, one, once);
          // Its answer waits for none of the others, nor does what its member sent next and was held back meanwhile.
          sending.wake(tenantId);
          more();
        }),
      );
    }),
  );
  return {
    applySoon: applying.wake,
    sendSoon: sending.wake,
    showOnce: (platform, applied) => {
      // Without a door nothing is sent: who applied it shows it.
      if (doors[platform] === undefined) return;
      for (const [messageId, blocks] of applied) once.set(messageId, blocks);
    },
    idle: async () => {
      await applying.idle();
      await sending.idle();
    },
    stop: async () => {
      await applying.stop();
      await sending.stop();
    },
  };
};

/** A turn that fails ends this turn alone: what it held is taken again when its lease has run out. */
const guarded =
  (log: Log, turn: Turn): Turn =>
  async (tenantId, more) => {
    try {
      await turn(tenantId, more);
    } catch (error) {
      log.warn({ tenantId, fault: error instanceof Error ? error.name : 'not an error' }, 'a turn failed');
    }
  };

const applyTaken = async <Desk>(
  engine: Engine<Desk>,
  doors: Doors,
  log: Log,
  { inbound, attempts, handle, viewer }: Taken,
  once: Map<string, readonly Block[]>,
): Promise<void> => {
  if (viewer === null) return giveUp(engine, inbound, null);
  const applied = await applyOrRelease(engine, log, inbound, viewer, attempts);
  if (applied === null) return;
  for (const [messageId, blocks] of applied.once) once.set(messageId, blocks);
  const door = doors[inbound.place.platform];
  if (applied.passing === null || door === undefined) return;
  const messageId = 'messageId' in inbound.intent ? inbound.intent.messageId : null;
  const shown = messageId === null ? null : await shownMessage(engine.sql, inbound, messageId);
  const { place } = inbound;
  await door.pass({ viewer, place, reply: applied.passing, handle, messageId, platformMessageId: shown });
};

const makeSendTurn =
  <Desk>(engine: Engine<Desk>, doors: Doors, once: Map<string, readonly Block[]>): Turn =>
  async (tenantId, more) => {
    const taken = await takeMessages(engine.sql, tenantId, PER_TURN, engine.now());
    if (taken.length === 0) return;
    if (taken.length === PER_TURN) more();
    await Promise.all(
      taken.map(async (message) => {
        const waitMs = await settle(engine, message, await send(doors, withOnce(message, once)));
        if (waitMs !== null) setTimeout(more, waitMs).unref();
        // What follows in the same place was held back meanwhile.
        more();
      }),
    );
  };

const settle = <Desk>(
  { sql, inTransaction, newId, now }: Engine<Desk>,
  message: Outgoing,
  delivery: Delivery,
): Promise<number | null> => {
  const { report } = message.reply;
  return report === undefined
    ? settleMessage(sql, message, delivery, now())
    : inTransaction((tx) => settlePost(tx, message, report, delivery, { id: newId(), now: now() }));
};

/** Shown below the message when it is sent first; never stored, so that no repeat shows it again. */
const withOnce = (message: Outgoing, once: Map<string, readonly Block[]>): Outgoing => {
  const blocks = once.get(message.messageId);
  if (blocks === undefined) return message;
  once.delete(message.messageId);
  return { ...message, reply: { ...message.reply, blocks: [...message.reply.blocks, ...blocks] } };
};

/** A platform that is not set up any more takes nothing. */
const send = async (doors: Doors, message: Outgoing): Promise<Delivery> => {
  const door = doors[message.place.platform];
  return door === undefined ? { kind: 'impossible', reason: 'no_such_platform' } : door.deliver(message);
};
