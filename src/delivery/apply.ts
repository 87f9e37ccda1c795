/** Applies an accepted inbound: effect, audit, messages and the inbox row's `done` are committed together or not at all. */
import type { Bound, Caller } from '../chat/command.ts';
import type { Inbound } from '../chat/inbound.ts';
import { localDate } from '../chat/local-date.ts';
import type { Registry } from '../chat/registry.ts';
import type { Reply } from '../chat/reply.ts';
import { route } from '../chat/router.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import { closeInbound } from './inbox.ts';
import { addMessages, type NewMessage, replaceMessage } from './messages.ts';

export type Engine<Desk> = {
  sql: Queries;
  registry: Registry<Desk>;
  /** A desk on the given connection or transaction. */
  desk: (sql: Queries) => Desk;
  inTransaction: <T>(work: (tx: Queries) => Promise<T>) => Promise<T>;
  newId: () => string;
  now: () => Date;
};

/** Another process closed the inbound first: our transaction rolls back and its answer is shown. */
export class AlreadyApplied extends Error {}

/** The reply as the command gave it, with what is shown once and not stored. */
export const applyInbound = async <Desk>(
  engine: Engine<Desk>,
  inbound: Inbound,
  viewer: Viewer,
): Promise<Reply> => {
  const caller = callerOf(inbound, viewer, engine.now());
  const outside = engine.desk(engine.sql);
  const found = await route(engine.registry, inbound.intent, outside, caller);
  if ('reply' in found) {
    await engine.inTransaction((tx) => deliver(engine, tx, caller, inbound, found.reply, null));
    return found.reply;
  }
  const prepared = await found.bound.prepare(outside, caller);
  return engine.inTransaction(async (tx) => {
    const reply = await found.bound.run(engine.desk(tx), caller, prepared);
    await deliver(engine, tx, caller, inbound, reply, found.bound);
    return reply;
  });
};

export const callerOf = (inbound: Inbound, viewer: Viewer, now: Date): Caller => ({
  viewer,
  place: inbound.place,
  inboundId: inbound.id,
  now,
  // A note's "today" is the day it was sent, also when it is applied after midnight.
  today: localDate(inbound.receivedAt, viewer.timeZone),
  messageId: inbound.intent.kind === 'text' ? null : inbound.intent.messageId,
});

/** Writes what a reply asks for. A form or a toast is no message; it stands at the inbox row for repeats. */
const deliver = async <Desk>(
  engine: Engine<Desk>,
  tx: Queries,
  caller: Caller,
  inbound: Inbound,
  reply: Reply,
  bound: Bound<Desk> | null,
): Promise<void> => {
  const passing = reply.purpose === 'form' || reply.purpose === 'toast' ? reply : null;
  const all = [reply, ...(reply.also ?? [])].filter(
    (one) => one.purpose === 'new' || one.purpose === 'replace',
  );
  const written = all.map((one) => writeReply(engine, tx, caller, inbound, one));
  // Issued together: one round trip on the transaction's connection.
  const [closed] = await Promise.all([
    closeInbound(tx, inbound, 'done', passing, caller.now),
    ...written,
    bound === null ? null : writeAudit(engine, tx, caller, bound.name, reply),
  ]);
  if (!closed) throw new AlreadyApplied();
};

const writeReply = async <Desk>(
  engine: Engine<Desk>,
  tx: Queries,
  caller: Caller,
  inbound: Inbound,
  reply: Reply,
): Promise<void> => {
  const { tenantId } = inbound;
  const { also: _also, once: _once, ...stored } = reply;
  if (reply.purpose === 'replace' && caller.messageId !== null) {
    const owner = { tenantId, memberId: inbound.memberId };
    if (await replaceMessage(tx, owner, caller.messageId, stored, inbound.id)) return;
  }
  const memberId = reply.audience.kind === 'member' ? reply.audience.memberId : inbound.memberId;
  const message: NewMessage = {
    id: engine.newId(),
    tenantId,
    inboxId: inbound.id,
    memberId,
    place: memberId === inbound.memberId ? inbound.place : { platform: 'web', kind: 'direct', id: memberId },
    reply: stored,
    createdAt: caller.now,
  };
  await addMessages(tx, [message]);
};

const writeAudit = async <Desk>(
  engine: Engine<Desk>,
  tx: Queries,
  caller: Caller,
  command: string,
  reply: Reply,
): Promise<void> => {
  const { tenantId, memberId } = caller.viewer;
  await tx`
    insert into audit (tenant_id, id, member_id, inbox_id, command, subject_kind, subject_id, at)
    values (${tenantId}, ${engine.newId()}, ${memberId}, ${caller.inboundId}, ${command},
            ${reply.subject?.kind ?? null}, ${reply.subject?.id ?? null}, ${caller.now})`;
};

/** Closes an inbound that could not be applied, with a word to its sender. */
export const giveUp = async <Desk>(
  engine: Engine<Desk>,
  inbound: Inbound,
  viewer: Viewer,
  reply: Reply,
): Promise<void> => {
  const caller = callerOf(inbound, viewer, engine.now());
  await engine.inTransaction(async (tx) => {
    if (await closeInbound(tx, inbound, 'failed', null, caller.now)) {
      await writeReply(engine, tx, caller, inbound, reply);
    }
  });
};
