/** The conversation port over inbox, router and messages: accept, then apply. */
import { AppError } from '../chat/app-error.ts';
import type { Answer, Conversation, NewInbound } from '../chat/conversation.ts';
import { type Inbound, type Platform, type ReplyHandle, storableIntent } from '../chat/inbound.ts';
import type { Reply } from '../chat/reply.ts';
import { faultReply, gaveUpReply } from '../chat/router-replies.ts';
import type { Viewer } from '../chat/viewer.ts';
import { asUnavailable } from '../database/trouble.ts';
import type { Log } from '../log.ts';
import { AlreadyApplied, type Applied, type AtOnce, applyInbound, type Engine, giveUp } from './apply.ts';
import { type Accepted, findPassing, MAX_ATTEMPTS, releaseInbound, type Taker } from './inbox.ts';
import { answerOf } from './messages.ts';
import { takeInbounds } from './take.ts';

/** Wait before a failed inbound is tried again, times the tries so far: a passing trouble needs seconds. */
const RETRY_DELAY_MS = 5_000;

/** Accepts and applies what a platform hands over. Nothing that it answers is lost, nothing is done twice. */
export const makeReceive =
  <Desk>(
    engine: Engine<Desk>,
    log: Log,
    showOnce: (platform: Platform, once: Applied['once']) => void,
  ): Conversation['receive'] =>
  async (received: NewInbound, handle = null): Promise<Answer> => {
    const { inbound, viewer, fresh } = await accept(engine, received, handle, 'caller');
    if (fresh) {
      const applied = await applyOrRelease(engine, log, inbound, viewer, 1, null);
      if (applied === null) return readAnswer(engine, inbound, viewer, false);
      showOnce(inbound.place.platform, applied.once);
      return answerWith(inbound, applied);
    }
    const choice = { id: inbound.id };
    const [taken] = await engine.promptly(() =>
      takeInbounds(engine.sql, inbound.tenantId, choice, engine.now()),
    );
    if (taken !== undefined) await applyOrRelease(engine, log, taken.inbound, viewer, taken.attempts, null);
    return readAnswer(engine, inbound, viewer, true);
  };

/** Accepts what a platform hands over, and wakes who applies it. */
export const makeAccept =
  <Desk>(engine: Engine<Desk>, applySoon: (tenantId: string) => void): Conversation['accept'] =>
  async (received, handle) => {
    const { inbound, fresh } = await accept(engine, received, handle, 'anyone');
    applySoon(inbound.tenantId);
    return { inboundId: inbound.id, repeated: !fresh };
  };

const accept = async <Desk>(
  engine: Engine<Desk>,
  received: NewInbound,
  handle: ReplyHandle | null,
  taker: Taker,
): Promise<Accepted> => {
  const incoming = { ...received, intent: storableIntent(received.intent) };
  const id = engine.newId();
  let isLate = false;
  const ask = async () => {
    const accepted = await engine.store({ id, inbound: incoming, handle, taker, now: engine.now() });
    // Stored after it was said not to be: the same thing sent again finds it free.
    if (isLate && accepted?.fresh) await letGo(engine, accepted.inbound, 'LATE');
    return accepted;
  };
  const accepted = await engine.promptly(ask).finally(() => {
    isLate = true;
  });
  if (accepted === null) throw new AppError('FORBIDDEN', 'unknown or inactive member');
  return accepted;
};

/** Whoever takes it next may do so at once. */
const letGo = async <Desk>(engine: Engine<Desk>, inbound: Inbound, why: string): Promise<void> =>
  releaseInbound(engine.sql, inbound, why, engine.now());

/** Before a process ends: what it has not finished is taken up by the next one without waiting for the lease. */
export const letGoOfAll = async <Desk>(engine: Engine<Desk>): Promise<void> => {
  await Promise.all([...engine.inHand].map((inbound) => letGo(engine, inbound, 'STOPPED')));
};

/** What was just written, with what is shown once below the new message that it belongs to. */
const answerWith = (inbound: Inbound, { added, replaced, passing, once }: Applied): Answer => ({
  inboundId: inbound.id,
  repeated: false,
  added: added.map((message) => {
    const below = once.get(message.messageId) ?? [];
    if (below.length === 0) return message;
    const blocks = [...message.reply.blocks, ...below];
    return { ...message, reply: { ...message.reply, once: below, blocks } };
  }),
  replaced,
  ...passingOf(passing),
});

const passingOf = (passing: Reply | null): Pick<Answer, 'form' | 'toast'> => ({
  form: passing?.purpose === 'form' ? passing : null,
  toast: passing?.purpose === 'toast' ? passing : null,
});

/** Applies; after a fault (null) the inbound is left to be taken again, or given up after the last try. */
export const applyOrRelease = async <Desk>(
  engine: Engine<Desk>,
  log: Log,
  inbound: Inbound,
  viewer: Viewer,
  attempts: number,
  atOnce: AtOnce,
): Promise<Applied | null> => {
  const line = log.child({ inboundId: inbound.id, tenantId: inbound.tenantId });
  engine.inHand.add(inbound);
  try {
    if (attempts > MAX_ATTEMPTS) throw new AppError('INVALID', 'too many tries');
    const applied = await applyInbound(engine, inbound, viewer, atOnce);
    line.info({ kind: inbound.intent.kind, attempts }, 'applied');
    return applied;
  } catch (error) {
    if (error instanceof AlreadyApplied) return null;
    const trouble = asUnavailable(error);
    const failure = trouble instanceof AppError ? trouble.code : 'FAULT';
    line.error({ failure, fault: describeFault(error), attempts }, 'not applied');
    if (failure === 'UNAVAILABLE') {
      await engine.promptly(() => letGo(engine, inbound, failure)).catch(() => undefined);
      throw trouble;
    }
    if (attempts >= MAX_ATTEMPTS) {
      await giveUp(engine, inbound, { viewer, reply: gaveUpReply(viewer.locale, inbound.id) });
      return null;
    }
    const retryAt = new Date(engine.now().getTime() + RETRY_DELAY_MS * attempts);
    await releaseInbound(engine.sql, inbound, failure, retryAt);
    return null;
  } finally {
    engine.inHand.delete(inbound);
  }
};

/** Name and place of a fault. Never its message: it may quote a note. */
const describeFault = (error: unknown): string => {
  if (!(error instanceof Error)) return 'not an error';
  const frames = (error.stack ?? '').split('\n').filter((frame) => frame.startsWith('    at '));
  return [error.name, ...frames.slice(0, 3).map((frame) => frame.trim())].join(' ');
};

const readAnswer = async <Desk>(
  engine: Engine<Desk>,
  inbound: Inbound,
  viewer: Viewer,
  repeated: boolean,
): Promise<Answer> => {
  const [messages, row] = await engine.promptly(() =>
    Promise.all([
      answerOf(engine.sql, inbound, inbound.id),
      findPassing(engine.sql, inbound.tenantId, inbound.id),
    ]),
  );
  const { form, toast } = passingOf(row?.passing ?? null);
  const pending = row?.state === 'received' ? faultReply(viewer.locale, inbound.id) : null;
  return {
    inboundId: inbound.id,
    repeated,
    ...messages,
    form,
    toast: toast ?? pending,
  };
};
