/** Outgoing messages: outbox, ledger and history in one. A message is committed with the effect it tells of. */
import type { Answer, Entry } from '../chat/conversation.ts';
import type { Place } from '../chat/inbound.ts';
import type { Reply, Words } from '../chat/reply.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Fragment, Queries } from '../database/connection.ts';

export type NewMessage = {
  id: string;
  tenantId: string;
  inboxId: string | null;
  memberId: string;
  place: Place;
  reply: Reply;
  createdAt: Date;
  /** Sent until then by the process that writes it, unless one before it waits in its place. Null: for whoever takes it. */
  heldUntil: Date | null;
};

/** Rows with id and state of what is added. The console shows what is committed; other platforms have to be sent it. */
export const addedMessages = (sql: Queries, messages: readonly NewMessage[]): Fragment => sql`
  insert into messages (tenant_id, id, inbox_id, member_id, platform, place_kind, place_id, reply, subject_kind,
                        subject_id, state, attempts, not_before, created_at)
  select one.tenant_id, one.id, one.inbox_id, one.member_id, one.platform, one.place_kind, one.place_id, one.reply,
         one.subject_kind, one.subject_id,
         case when one.platform = 'web' then 'delivered' when held.until is null then 'wanted' else 'tried' end,
         case when held.until is null then 0 else 1 end, coalesce(held.until, one.created_at), one.created_at
  from jsonb_to_recordset(${sql.json(messages.map(rowOf))}) as one (
    tenant_id uuid, id uuid, inbox_id uuid, member_id uuid, platform text, place_kind text, place_id text, reply jsonb,
    subject_kind text, subject_id uuid, created_at timestamptz, held_until timestamptz)
  left join lateral (
    select one.held_until as until
    where not exists (
      select from messages e
      where e.tenant_id = one.tenant_id and e.state in ('wanted', 'tried')
        and e.platform = one.platform and e.place_id = one.place_id
      offset 0)) held on true
  returning id, state`;

/** As JSON: one parameter, so that the statement is the same for any number of messages. */
const rowOf = ({ id, tenantId, inboxId, memberId, place, reply, createdAt, heldUntil }: NewMessage) => ({
  tenant_id: tenantId,
  id,
  inbox_id: inboxId,
  member_id: memberId,
  platform: place.platform,
  place_kind: place.kind,
  place_id: place.id,
  reply,
  subject_kind: reply.subject?.kind ?? null,
  subject_id: reply.subject?.id ?? null,
  created_at: createdAt,
  held_until: heldUntil,
});

export const addMessages = async (sql: Queries, messages: readonly NewMessage[]): Promise<void> => {
  if (messages.length > 0) await addedMessages(sql, messages);
};

/** A message as its member sees it. */
export type Shown = Answer['added'][number];

type Owner = { tenantId: string; memberId: string };
type Replacement = { reply: Reply; inboxId: string; now: Date };

/** Puts another reply in a message's place. Null where it is not one of the member's own. */
export const replaceMessage = async (
  sql: Queries,
  { tenantId, memberId }: Owner,
  messageId: string,
  { reply, inboxId, now }: Replacement,
): Promise<Shown | null> => {
  const [replaced] = await sql<{ at: Date }[]>`
    update messages
    set reply = ${sql.json(reply)}, revision = revision + 1, changed_by = ${inboxId},
        subject_kind = ${reply.subject?.kind ?? null}, subject_id = ${reply.subject?.id ?? null},
        state = case when platform = 'web' then state else 'wanted' end,
        attempts = 0, not_before = ${now}, failure = null
    where tenant_id = ${tenantId} and id = ${messageId} and member_id = ${memberId}
    returning created_at as at`;
  return replaced === undefined ? null : { messageId, at: replaced.at, reply };
};

/** The same for the member's latest message on a platform that shows the record. */
export const replaceShown = async (
  sql: Queries,
  owner: Owner & { place: Place },
  change: Replacement,
): Promise<Shown | null> => {
  const shows = change.reply.replaces ?? change.reply.subject;
  if (shows === undefined) return null;
  const [shown] = await sql<{ id: string }[]>`
    select id from messages
    where tenant_id = ${owner.tenantId} and subject_kind = ${shows.kind} and subject_id = ${shows.id}
      and member_id = ${owner.memberId} and platform = ${owner.place.platform} and ${isNoPost(sql)}
    order by id desc limit 1`;
  return shown === undefined ? null : replaceMessage(sql, owner, shown.id, change);
};

/** What others read in a channel is no card of its writer. */
const isNoPost = (sql: Queries): Fragment => sql`reply->'audience'->>'kind' <> 'channel'`;

/**
 * Puts another reply in the place of every post of the record that the member made; those that never stood stay away.
 * Of those that may stand, but where nobody knows: what the member is to be told.
 */
export const replacePosts = async (
  sql: Queries,
  { tenantId, memberId }: Owner,
  { reply, inboxId, now }: Replacement,
): Promise<readonly Words[]> => {
  const { subject } = reply;
  if (subject === undefined) return [];
  const posts = sql`
    tenant_id = ${tenantId} and subject_kind = ${subject.kind} and subject_id = ${subject.id}
    and member_id = ${memberId} and not (${isNoPost(sql)})`;
  const unfound = await sql<{ words: Words }[]>`
    select reply->'report'->'unfound' as words from messages
    where ${posts} and state = 'uncertain' and platform_message_id is null and reply->'report'->'unfound' is not null
    order by id`;
  await sql`
    update messages
    set reply = ${sql.json(reply)}::jsonb || jsonb_build_object('audience', reply->'audience'),
        revision = revision + 1, changed_by = ${inboxId}, state = 'wanted', attempts = 0, not_before = ${now},
        failure = null
    where ${posts} and (platform_message_id is not null or state in ('wanted', 'tried'))`;
  return unfound.map(({ words }) => words);
};

type MessageRow = {
  id: string;
  createdAt: Date;
  reply: Reply;
  inboxId: string | null;
};

/** Everything that one inbound added or changed. */
export const answerOf = async (
  sql: Queries,
  owner: { tenantId: string; memberId: string },
  inboxId: string,
): Promise<Pick<Answer, 'added' | 'replaced'>> => {
  const rows = await sql<MessageRow[]>`
    select id, created_at, reply, inbox_id from messages
    where tenant_id = ${owner.tenantId} and member_id = ${owner.memberId}
      and (inbox_id = ${inboxId} or changed_by = ${inboxId} and ${isNoPost(sql)})
    order by id`;
  const shown = (row: MessageRow): Shown => ({
    messageId: row.id,
    at: row.createdAt,
    reply: row.reply,
  });
  return {
    added: rows.filter((row) => row.inboxId === inboxId).map(shown),
    replaced: rows.filter((row) => row.inboxId !== inboxId).map(shown),
  };
};

/** The latest `limit` entries of a member's place, oldest first: what was typed, and what was answered. */
export const readHistory = async (
  sql: Queries,
  viewer: Viewer,
  place: Place,
  limit: number,
): Promise<readonly Entry[]> => {
  const rows = await sql<{ id: string; at: Date; text: string | null; reply: Reply | null }[]>`
    select * from (
      (select id, received_at as at, intent->>'text' as text, null::jsonb as reply
       from inbox
       where tenant_id = ${viewer.tenantId} and member_id = ${viewer.memberId}
         and platform = ${place.platform} and place_id = ${place.id} and intent->>'kind' = 'text'
       order by id desc limit ${limit})
      union all
      (select id, created_at, null, reply
       from messages
       where tenant_id = ${viewer.tenantId} and member_id = ${viewer.memberId}
         and platform = ${place.platform} and place_id = ${place.id}
       order by id desc limit ${limit})
    ) entries order by id desc limit ${limit}`;
  return rows.reverse().map(toEntry);
};

const toEntry = (row: { id: string; at: Date; text: string | null; reply: Reply | null }): Entry =>
  row.reply === null
    ? { id: row.id, at: row.at, from: 'member', text: row.text ?? '' }
    : { id: row.id, at: row.at, from: 'bot', reply: row.reply };

/** Where a message of the member stands on its platform; null where it was not delivered. */
export const shownMessage = async (
  sql: Queries,
  { tenantId, memberId }: Owner,
  messageId: string,
): Promise<string | null> => {
  const [row] = await sql<{ platformMessageId: string | null }[]>`
    select platform_message_id from messages
    where tenant_id = ${tenantId} and id = ${messageId} and member_id = ${memberId}`;
  return row?.platformMessageId ?? null;
};
