/** The conversation port over inbox, router and messages: accept, then apply. */
import { AppError } from '../chat/app-error.ts';
import type { Answer, Conversation, NewInbound } from '../chat/conversation.ts';
import { type Inbound, storableIntent } from '../chat/inbound.ts';
import type { Reply } from '../chat/reply.ts';
import { faultReply, gaveUpReply } from '../chat/router-replies.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Log } from '../log.ts';
import { AlreadyApplied, applyInbound, type Engine, giveUp } from './apply.ts';
import { acceptInbound, findPassing, MAX_ATTEMPTS, releaseInbound, takeAgain } from './inbox.ts';
import { answerOf } from './messages.ts';

/** Wait before a failed inbound is tried again, times the tries so far: a passing trouble needs seconds. */
const RETRY_DELAY_MS = 5_000;

export type Receive = Conversation['receive'];

/** Accepts and applies what a platform hands over. Nothing that it answers is lost, nothing is done twice. */
export const makeReceive =
  <Desk>(engine: Engine<Desk>, log: Log): Receive =>
  async (received: NewInbound): Promise<Answer> => {
    const incoming = { ...received, intent: storableIntent(received.intent) };
    const accepted = await acceptInbound(engine.sql, incoming, engine.newId(), engine.now());
    if (accepted === null) throw new AppError('FORBIDDEN', 'unknown or inactive member');
    const { inbound, viewer, fresh } = accepted;
    if (fresh) {
      const reply = await applyOrRelease(engine, log, inbound, viewer, 1);
      return withOnce(await readAnswer(engine, inbound, viewer, false), reply);
    }
    const taken = await takeAgain(engine.sql, inbound.tenantId, inbound.id, engine.now());
    if (taken !== null) await applyOrRelease(engine, log, taken.inbound, viewer, taken.attempts);
    return readAnswer(engine, inbound, viewer, true);
  };

/** Adds what is shown once to the new message that it belongs to. */
const withOnce = (answer: Answer, reply: Reply | null): Answer => {
  const { once = [] } = reply ?? {};
  const [message, ...others] = answer.added;
  if (message === undefined || once.length === 0) return answer;
  const shown = { ...message.reply, once, blocks: [...message.reply.blocks, ...once] };
  return { ...answer, added: [{ ...message, reply: shown }, ...others] };
};

/** Applies, and gives the reply; after a fault (null) the inbound is left to be taken again, or given up after the last try. */
export const applyOrRelease = async <Desk>(
  engine: Engine<Desk>,
  log: Log,
  inbound: Inbound,
  viewer: Viewer,
  attempts: number,
): Promise<Reply | null> => {
  const line = log.child({ inboundId: inbound.id, tenantId: inbound.tenantId });
  try {
    if (attempts > MAX_ATTEMPTS) throw new AppError('INVALID', 'too many tries');
    const reply = await applyInbound(engine, inbound, viewer);
    line.info({ kind: inbound.intent.kind, attempts }, 'applied');
    return reply;
  } catch (error) {
    if (error instanceof AlreadyApplied) return null;
    const failure = error instanceof AppError ? error.code : 'FAULT';
    line.error({ failure, fault: describeFault(error), attempts }, 'not applied');
    if (failure === 'UNAVAILABLE') throw error;
    if (attempts >= MAX_ATTEMPTS) {
      await giveUp(engine, inbound, viewer, gaveUpReply(viewer.locale, inbound.id));
      return null;
    }
    const retryAt = new Date(engine.now().getTime() + RETRY_DELAY_MS * attempts);
    await releaseInbound(engine.sql, inbound, failure, retryAt);
    return null;
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
  const [messages, row] = await Promise.all([
    answerOf(engine.sql, inbound, inbound.id),
    findPassing(engine.sql, inbound.tenantId, inbound.id),
  ]);
  const passing = row?.passing ?? null;
  const pending = row?.state === 'received' ? faultReply(viewer.locale, inbound.id) : null;
  return {
    inboundId: inbound.id,
    repeated,
    ...messages,
    form: passing?.purpose === 'form' ? passing : null,
    toast: passing?.purpose === 'toast' ? passing : pending,
  };
};
