/** Applies an accepted inbound: effect, audit, messages and the inbox row's `done` are committed together or not at all. */
import type { Caller } from '../chat/command.ts';
import type { Inbound } from '../chat/inbound.ts';
import { localDate } from '../chat/local-date.ts';
import type { Registry } from '../chat/registry.ts';
import type { Block, Reply } from '../chat/reply.ts';
import { route } from '../chat/router.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import type { Promptly } from '../database/promptly.ts';
import { addressOf } from './address.ts';
import { type Accepted, type Arrived, closeInbound } from './inbox.ts';
import { addMessages, replaceMessage, replacePosts, replaceShown, type Shown } from './messages.ts';

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
};

export const applyInbound = async <Desk>(
  engine: Engine<Desk>,
  inbound: Inbound,
  viewer: Viewer,
): Promise<Applied> => {
  const caller = callerOf(inbound, viewer, engine.now());
  const outside = engine.desk(engine.sql);
  const found = await route(engine.registry, inbound, outside, caller);
  if ('reply' in found) {
    return engine.inTransaction((tx) => deliver(engine, tx, caller, inbound, found.reply, null));
  }
  const prepared = await found.bound.prepare(outside, caller);
  return engine.inTransaction(async (tx) => {
    const reply = await found.bound.run(engine.desk(tx), caller, prepared);
    return deliver(engine, tx, caller, inbound, reply, found.bound.name);
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

/** Writes what a reply asks for. A form or a toast is no message; it stands at the inbox row for repeats. */
const deliver = async <Desk>(
  engine: Engine<Desk>,
  tx: Queries,
  caller: Caller,
  inbound: Inbound,
  reply: Reply | null,
  command: string | null,
): Promise<Applied> => {
  const passing = reply?.purpose === 'form' || reply?.purpose === 'toast' ? reply : null;
  const replies = reply === null ? [] : [reply, ...(reply.also ?? [])].filter((one) => one !== passing);
  // Issued together: one round trip on the transaction's connection.
  const [closed, all] = await Promise.all([
    closeInbound(tx, inbound, 'done', passing, caller.now),
    Promise.all(replies.map((one) => writeReply(engine, tx, caller, inbound, one))),
    command === null || reply === null ? null : writeAudit(engine, tx, caller, command, reply),
  ]);
  if (!closed) throw new AlreadyApplied();
  const written = all.flat();
  const seen = (as: Written['as']) =>
    written.flatMap((one) => (one.as === as && one.memberId === inbound.memberId ? [one.shown] : []));
  return { passing, added: seen('added'), replaced: seen('replaced'), once: onceOf(written) };
};

const onceOf = (written: readonly Written[]): Applied['once'] =>
  new Map(written.flatMap(({ shown, once }) => (once === undefined ? [] : [[shown.messageId, once]])));

/** The message that now shows a reply, and who sees it. */
type Written = {
  as: 'added' | 'replaced';
  /** The sender is who sent it, also where the command made another member of them. */
  memberId: string;
  shown: Shown;
  once: readonly Block[] | undefined;
};

const writeReply = async <Desk>(
  engine: Engine<Desk>,
  tx: Queries,
  caller: Caller,
  inbound: Inbound,
  reply: Reply,
): Promise<readonly Written[]> => {
  const { also: _also, once, ...stored } = reply;
  if (reply.audience.kind === 'posts') {
    const change = { reply: stored, inboxId: inbound.id, now: caller.now };
    const unfound = await replacePosts(tx, inbound, change);
    const told = unfound.map((words) => writeReply(engine, tx, caller, inbound, { ...TOLD, ...words }));
    return (await Promise.all(told)).flat();
  }
  if (reply.purpose === 'replace') {
    const change = { reply: stored, inboxId: inbound.id, now: caller.now };
    const replaced =
      caller.messageId === null
        ? await replaceShown(tx, inbound, change)
        : await replaceMessage(tx, inbound, caller.messageId, change);
    if (replaced !== null) return [{ as: 'replaced', memberId: inbound.memberId, shown: replaced, once }];
  }
  const id = engine.newId();
  const address = await addressOf(tx, inbound, reply.audience);
  await addMessages(tx, [
    { id, tenantId: inbound.tenantId, inboxId: inbound.id, ...address, reply: stored, createdAt: caller.now },
  ]);
  const shown = { messageId: id, at: caller.now, reply: stored };
  const readerId = reply.audience.kind === 'writer' ? inbound.memberId : address.memberId;
  return [{ as: 'added', memberId: readerId, shown, once }];
};

const TOLD: Pick<Reply, 'audience' | 'purpose'> = { audience: { kind: 'writer' }, purpose: 'new' };

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

/** Closes an inbound that could not be applied, with a word to its sender where there is one. */
export const giveUp = async <Desk>(
  engine: Engine<Desk>,
  inbound: Inbound,
  told: { viewer: Viewer; reply: Reply } | null,
): Promise<void> => {
  const now = engine.now();
  await engine.inTransaction(async (tx) => {
    const closed = await closeInbound(tx, inbound, 'failed', null, now);
    if (closed && told !== null) {
      await writeReply(engine, tx, callerOf(inbound, told.viewer, now), inbound, told.reply);
    }
  });
};
