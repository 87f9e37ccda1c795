/** What came in (inbox), what was done (audit) and what goes out (messages: outbox, ledger and history in one). */
import { sql } from 'drizzle-orm';
import {
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { Intent, ReplyHandle } from '../chat/inbound.ts';
import { PLATFORMS } from '../chat/inbound.ts';
import type { Reply } from '../chat/reply.ts';
import { at, id, oneOf, tenantId } from '../database/columns.ts';
import { members } from '../database/tenancy.schema.ts';
import { INBOX_STATES, MESSAGE_STATES } from './states.ts';

export const inbox = pgTable(
  'inbox',
  {
    tenantId: tenantId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    platform: text('platform').notNull(),
    placeKind: text('place_kind').notNull(),
    placeId: text('place_id').notNull(),
    dedupeKey: text('dedupe_key').notNull(),
    intent: jsonb('intent').notNull().$type<Intent>(),
    state: text('state').notNull(),
    /** Counted before the try, so that an input that kills the process is counted too. */
    attempts: integer('attempts').notNull(),
    /** Until then one process works on it. */
    leasedUntil: at('leased_until'),
    /** Code of the trouble, never its text. */
    failure: text('failure'),
    /** What is not a message: an opened form or a toast, so that a repeat gets the same answer. */
    passing: jsonb('passing').$type<Reply>(),
    /** Short-lived means to answer; erased when they have run out. */
    handle: jsonb('handle').$type<ReplyHandle>(),
    receivedAt: at('received_at').notNull(),
    doneAt: at('done_at'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    uniqueIndex('inbox_dedupe').on(t.tenantId, t.dedupeKey),
    index('inbox_place').on(t.tenantId, t.platform, t.placeId, t.id),
    // What is done is the most by far, and nobody looks for it by these.
    index('inbox_open').on(t.tenantId, t.id).where(sql`state = 'received'`),
    index('inbox_open_member').on(t.tenantId, t.memberId, t.id).where(sql`state = 'received'`),
    index('inbox_handles').on(t.tenantId, t.receivedAt).where(sql`handle is not null`),
    index('inbox_changes').on(t.tenantId, sql`(intent->>'of')`).where(sql`intent->>'kind' = 'changed'`),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
    oneOf('inbox_platform', 'platform', PLATFORMS),
    oneOf('inbox_state_known', 'state', INBOX_STATES),
  ],
);

export const messages = pgTable(
  'messages',
  {
    tenantId: tenantId(),
    id: id(),
    /** The inbound it answers; null for notices that come by themselves. */
    inboxId: uuid('inbox_id'),
    /** To whom. */
    memberId: uuid('member_id').notNull(),
    platform: text('platform').notNull(),
    placeKind: text('place_kind').notNull(),
    placeId: text('place_id').notNull(),
    reply: jsonb('reply').notNull().$type<Reply>(),
    /** The record it shows, so that a later change can find and redraw it. */
    subjectKind: text('subject_kind'),
    subjectId: uuid('subject_id'),
    state: text('state').notNull(),
    /** Raised each time the reply is replaced. */
    revision: integer('revision').notNull().default(1),
    /** Where it stands, once it was delivered. */
    platformMessageId: text('platform_message_id'),
    /** Tries of this revision, counted before each. */
    attempts: integer('attempts').notNull().default(0),
    /** Not to be sent before: while one process sends it, and while the platform asks to wait. */
    notBefore: at('not_before').notNull(),
    /** The platform's code of the trouble, never its text. */
    failure: text('failure'),
    createdAt: at('created_at').notNull(),
    changedBy: uuid('changed_by'),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('messages_place').on(t.tenantId, t.platform, t.placeId, t.id),
    index('messages_inbox').on(t.tenantId, t.inboxId),
    index('messages_changed_by').on(t.tenantId, t.changedBy).where(sql`changed_by is not null`),
    index('messages_subject').on(t.tenantId, t.subjectKind, t.subjectId),
    index('messages_open').on(t.tenantId, t.id).where(sql`state in ('wanted', 'tried')`),
    index('messages_open_place')
      .on(t.tenantId, t.platform, t.placeId, t.id)
      .where(sql`state in ('wanted', 'tried')`),
    foreignKey({
      columns: [t.tenantId, t.memberId],
      foreignColumns: [members.tenantId, members.id],
    }),
    oneOf('messages_platform', 'platform', PLATFORMS),
    oneOf('messages_state_known', 'state', MESSAGE_STATES),
  ],
);

/** Append-only: who did what to which record. No note text, no names. */
export const audit = pgTable(
  'audit',
  {
    tenantId: tenantId(),
    id: id(),
    memberId: uuid('member_id').notNull(),
    inboxId: uuid('inbox_id'),
    command: text('command').notNull(),
    subjectKind: text('subject_kind'),
    subjectId: uuid('subject_id'),
    detail: jsonb('detail').notNull().default({}),
    at: at('at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.tenantId, t.id] }),
    index('audit_subject').on(t.tenantId, t.subjectKind, t.subjectId),
  ],
);
