/** Works off what was accepted and what waits to be sent, tenants in turn, in every process; nothing is done twice. */
import type { Outgoing } from '../chat/door.ts';
import type { Log } from '../log.ts';
import { type Applied, type Engine, giveUp } from './apply.ts';
import { applyOrRelease } from './conversation.ts';
import { shownMessage } from './messages.ts';
import { takeMessages } from './outbox.ts';
import { makeRota, type Turn } from './rota.ts';
import { type Doors, makeSender, type Sender } from './sender.ts';
import { PER_TURN, type Taken, takeInbounds } from './take.ts';

/** Turns at a time, below the pool's connections: each holds at most two. */
const APPLY_SLOTS = 4;
/** Mostly waiting for the platform. */
const SEND_SLOTS = 8;

export type Worker = {
  /** Something was accepted for this tenant. */
  applySoon: (tenantId: string) => void;
  /** Something waits to be sent for this tenant. */
  sendSoon: (tenantId: string) => void;
  showOnce: Sender['showOnce'];
  /** Resolves when nothing is under way any more. */
  idle: () => Promise<void>;
  stop: () => Promise<void>;
};

/** `doors` are looked up at each use: platforms start after the worker. */
export const makeWorker = <Desk>(engine: Engine<Desk>, doors: Doors, log: Log): Worker => {
  const sender = makeSender(engine, doors);
  const sending = makeRota(SEND_SLOTS, guarded(log, makeSendTurn(engine, sender)));
  const sendSoon = (tenantId: string): void => {
    sender.follow(tenantId);
    sending.wake(tenantId);
  };
  const underWay = new Set<Promise<void>>();
  const sendAtOnce = (message: Outgoing): void => {
    const { tenantId } = message.viewer;
    const turn = guarded(log, () => sender.send(message, () => sending.wake(tenantId)));
    const sent: Promise<void> = turn(tenantId, () => undefined).finally(() => underWay.delete(sent));
    underWay.add(sent);
  };
  const applying = makeRota(
    APPLY_SLOTS,
    guarded(
      log,
      makeApplyTurn(engine, doors, log, sender, ({ toSend, waits }, tenantId) => {
        if (toSend !== null) sendAtOnce(toSend);
        if (waits) sendSoon(tenantId);
      }),
    ),
  );
  const allSent = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay);
  };
  return {
    applySoon: applying.wake,
    sendSoon,
    showOnce: sender.showOnce,
    idle: async () => {
      await applying.idle();
      await allSent();
      await sending.idle();
    },
    stop: async () => {
      await applying.stop();
      await allSent();
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

type Answered = Pick<Applied, 'toSend' | 'waits'>;

const makeApplyTurn =
  <Desk>(
    engine: Engine<Desk>,
    doors: Doors,
    log: Log,
    sender: Sender,
    answered: (answer: Answered, tenantId: string) => void,
  ): Turn =>
  async (tenantId, more) => {
    const taken = await takeInbounds(engine.sql, tenantId, 'oldest', engine.now());
    if (taken.length === 0) return;
    if (taken.length === PER_TURN) more();
    await Promise.all(
      taken.map(async (one) => {
        // Its answer waits for none of the others, nor does what its member sent next and was held back meanwhile.
        answered(await applyTaken(engine, doors, log, one, sender), tenantId);
        more();
      }),
    );
  };

const applyTaken = async <Desk>(
  engine: Engine<Desk>,
  doors: Doors,
  log: Log,
  { inbound, attempts, handle, viewer }: Taken,
  sender: Sender,
): Promise<Answered> => {
  if (viewer === null) {
    await giveUp(engine, inbound, null);
    return { toSend: null, waits: false };
  }
  const { platform } = inbound.place;
  const atOnce = sender.mayHold(inbound.tenantId, platform) ? { handle } : null;
  const applied = await applyOrRelease(engine, log, inbound, viewer, attempts, atOnce);
  // Whoever closed it, or a last word on what could not be done, may have left something to be sent.
  if (applied === null) return { toSend: null, waits: true };
  sender.showOnce(platform, applied.once);
  const door = doors[platform];
  if (applied.passing === null || door === undefined) return applied;
  const messageId = 'messageId' in inbound.intent ? inbound.intent.messageId : null;
  const shown = messageId === null ? null : await shownMessage(engine.sql, inbound, messageId);
  const { place } = inbound;
  await door.pass({ viewer, place, reply: applied.passing, handle, messageId, platformMessageId: shown });
  return applied;
};

const makeSendTurn =
  <Desk>(engine: Engine<Desk>, sender: Sender): Turn =>
  async (tenantId, more) => {
    const taken = await takeMessages(engine.sql, tenantId, PER_TURN, engine.now());
    if (taken.length === PER_TURN) more();
    await Promise.all(taken.map((message) => sender.send(message, more)));
  };
