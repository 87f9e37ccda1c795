/** Applies an accepted inbound: effect, audit, messages and the inbox row's `done` are committed together or not at all. */
import type { Caller } from '../chat/command.ts';
import type { Outgoing } from '../chat/door.ts';
import type { Inbound, ReplyHandle } from '../chat/inbound.ts';
import { localDate } from '../chat/local-date.ts';
import type { Registry } from '../chat/registry.ts';
import type { Block, Reply } from '../chat/reply.ts';
import { route } from '../chat/router.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import type { Promptly } from '../database/promptly.ts';
import { closeInbound, type Deed } from './close.ts';
import type { Accepted, Arrived } from './inbox.ts';
import type { Shown } from './messages.ts';
import {
  changeShown,
  drawUp,
  held,
  isChange,
  isOwnAnswer,
  outgoingOf,
  type Writing,
  type Written,
} from './write-replies.ts';

export type Engine<Desk> = {
  sql: Queries;
  registry: Registry<Desk>;
  /** A desk on the given connection or transaction. */
  desk: (sql: Queries) => Desk;
  inTransaction: <T>(work: (tx: Queries) => Promise<T>) => Promise<T>;
  /** For what somebody waits for; throws AppError UNAVAILABLE where the database does not answer in time. */
  promptly: Promptly;
  /** Stores what has arrived, many in one statement where many come at once; null where nobody of ours sent it. */
  store: (arrived: Arrived) => Promise<Accepted | null>;
  /** What this process is applying at the moment. */
  inHand: Set<Inbound>;
  newId: () => string;
  now: () => Date;
};

/** Another process closed the inbound first: our transaction rolls back and its answer is shown. */
export class AlreadyApplied extends Error {}

/** What came of an inbound beside its effect. */
export type Applied = {
  /** A form or a toast: no message. */
  passing: Reply | null;
  /** What its sender sees of it: known, so that nobody has to read it back. */
  added: readonly Shown[];
  replaced: readonly Shown[];
  /** What is shown below new messages when they are delivered, and never stored; by our message id. */
  once: ReadonlyMap<string, readonly Block[]>;
  /** The answer, where it is for this process to send: nobody else takes it meanwhile. */
  toSend: Outgoing | null;
  /** Whether other messages were left for whoever takes them. */
  waits: boolean;
};

/** Who applies an inbound sends its answer at once, by that handle; null: it waits for whoever takes it. */
export type AtOnce = { handle: ReplyHandle | null } | null;

export const applyInbound = async <Desk>(
  engine: Engine<Desk>,
  inbound: Inbound,
  viewer: Viewer,
  atOnce: AtOnce,
): Promise<Applied> => {
  const { newId } = engine;
  const caller = callerOf(inbound, viewer, engine.now());
  const outside = engine.desk(engine.sql);
  const found = await route(engine.registry, inbound, outside, caller);
  if ('reply' in found) {
    const done = { reply: found.reply, deed: null };
    return engine.inTransaction((tx) => finish({ tx, caller, inbound, newId }, done, atOnce));
  }
  const { bound } = found;
  const prepared = await bound.prepare(outside, caller);
  return engine.inTransaction(async (tx) => {
    const reply = await bound.run(engine.desk(tx), caller, prepared);
    const deed = { id: newId(), memberId: viewer.memberId, command: bound.name, subject: reply.subject };
    return finish({ tx, caller, inbound, newId }, { reply, deed }, atOnce);
  });
};

export const callerOf = (inbound: Inbound, viewer: Viewer, now: Date): Caller => ({
  viewer,
  place: inbound.place,
  inboundId: inbound.id,
  now,
  // A note's "today" is the day it was sent, also when it is applied after midnight.
  today: localDate(inbound.receivedAt, viewer.timeZone),
  messageId: 'messageId' in inbound.intent ? inbound.intent.messageId : null,
});

type Done = { reply: Reply | null; deed: Deed | null };

/** Writes what a reply asks for, and closes the inbound. A form or a toast is no message. */
const finish = async (writing: Writing, { reply, deed }: Done, atOnce: AtOnce): Promise<Applied> => {
  const { tx, caller, inbound } = writing;
  const passing = reply?.purpose === 'form' || reply?.purpose === 'toast' ? reply : null;
  const replies = reply === null ? [] : [reply, ...(reply.also ?? [])].filter((one) => one !== passing);
  const further = await Promise.all(
    replies.filter((one) => !isChange(one)).map((one) => drawUp(writing, one)),
  );
  const [first, ...others] = further.map(({ message }) => message);
  const isForUs = first !== undefined && atOnce !== null && isOwnAnswer(first, inbound);
  const messages = first === undefined ? [] : [isForUs ? held(first) : first, ...others];
  // Issued together: one round trip on the transaction's connection.
  const [changed, closed] = await Promise.all([
    Promise.all(replies.filter(isChange).map((one) => changeShown(writing, one))),
    closeInbound(tx, inbound, { state: 'done', passing, deed, messages, now: caller.now }),
  ]);
  if (!closed.isOurs) throw new AlreadyApplied();
  const { held: ours } = closed;
  return {
    ...appliedOf([...changed.flat(), ...further], inbound),
    passing,
    toSend:
      first === undefined || ours === null ? null : outgoingOf(first, ours.viewer, atOnce?.handle ?? null),
    waits: replies.length > (ours === null ? 0 : 1),
  };
};

const appliedOf = (
  written: readonly Written[],
  { memberId }: Inbound,
): Pick<Applied, 'added' | 'replaced' | 'once'> => {
  const seen = (as: Written['as']) =>
    written.flatMap((one) => (one.as === as && one.reader === memberId ? [one.shown] : []));
  const once = written.flatMap(({ shown, once: blocks }): [string, readonly Block[]][] =>
    blocks === undefined ? [] : [[shown.messageId, blocks]],
  );
  return { added: seen('added'), replaced: seen('replaced'), once: new Map(once) };
};

/** Closes an inbound that could not be applied, with a word to its sender where there is one. */
export const giveUp = async <Desk>(
  { inTransaction, newId, now }: Engine<Desk>,
  inbound: Inbound,
  told: { viewer: Viewer; reply: Reply } | null,
): Promise<void> => {
  const at = now();
  const closing = inTransaction(async (tx) => {
    const word =
      told && (await drawUp({ tx, caller: callerOf(inbound, told.viewer, at), inbound, newId }, told.reply));
    const messages = word === null ? [] : [word.message];
    const ending = { state: 'failed' as const, passing: null, deed: null, messages, now: at };
    if (!(await closeInbound(tx, inbound, ending)).isOurs) throw new AlreadyApplied();
  });
  await closing.catch((error: unknown) => {
    if (!(error instanceof AlreadyApplied)) throw error;
  });
};
