/** The outbox: messages are taken to be sent, and the ledger keeps what came of each. */
import type { Delivery, Outgoing } from '../chat/door.ts';
import type { Platform, ReplyHandle } from '../chat/inbound.ts';
import type { Reply } from '../chat/reply.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import { directPlaceOn } from './address.ts';

/** A message is one process's for so long: longer than a platform's call may take, below the 60 s of row F2. */
export const SEND_LEASE_MS = 30_000;

/** Sent twice at most where nobody knows whether the first arrived (row F3): one copy too many at worst, never none. */
const UNCERTAIN_TRIES_MAX = 2;
/** Before the second of these. */
const UNCERTAIN_WAIT_MS = 5_000;

/**
 * A post in a channel, where a repeat makes no copy: ten minutes, well within the hour for which Feishu knows a send by
 * its key. A longer silence holds up what else is for that channel, and its writer waits to hear of it.
 */
const REPEATABLE_TRIES_MAX = 11;
const REPEATABLE_WAIT_MS = 60_000;

type SendRow = Omit<Viewer, 'tenantId' | 'memberId'> & {
  id: string;
  memberId: string;
  platform: Platform;
  placeKind: 'direct' | 'channel';
  placeId: string;
  reply: Reply;
  revision: number;
  attempts: number;
  platformMessageId: string | null;
  handle: ReplyHandle | null;
};

/**
 * The oldest that wait, at most `limit`, whose readers are active; of one place only the first, so that messages stand
 * in their order. Rights and language are read now, at sending. As in `take.ts`, nothing is left to the planner.
 */
export const takeMessages = async (
  sql: Queries,
  tenantId: string,
  limit: number,
  now: Date,
): Promise<Outgoing[]> => {
  const until = new Date(now.getTime() + SEND_LEASE_MS);
  const rows = await sql<SendRow[]>`
    with chosen as materialized (
      select w.id from messages w
      where w.tenant_id = ${tenantId} and w.state in ('wanted', 'tried') and w.not_before <= ${now}
        and (select r.active from members r where r.tenant_id = ${tenantId} and r.id = w.member_id)
        and not exists (
          select from messages e
          where e.tenant_id = ${tenantId} and e.state in ('wanted', 'tried') and e.id < w.id
            and e.platform = w.platform and e.place_id = w.place_id
          offset 0)
      order by w.id limit ${limit} for update skip locked
    )
    update messages o set state = 'tried', attempts = o.attempts + 1, not_before = ${until}
    from chosen, members m
    where o.tenant_id = ${tenantId} and o.id = chosen.id and m.tenant_id = ${tenantId} and m.id = o.member_id
    returning o.id, o.member_id, o.platform, o.place_kind, o.place_id, o.reply, o.revision, o.attempts,
      o.platform_message_id, m.team_id, m.role, m.name, m.locale, m.time_zone,
      (select i.handle from inbox i
       where i.tenant_id = ${tenantId} and i.id = coalesce(o.changed_by, o.inbox_id)) as handle`;
  return rows.map((row) => toOutgoing(tenantId, row)).sort((a, b) => (a.messageId < b.messageId ? -1 : 1));
};

const toOutgoing = (tenantId: string, row: SendRow): Outgoing => ({
  messageId: row.id,
  revision: row.revision,
  viewer: {
    tenantId,
    memberId: row.memberId,
    teamId: row.teamId,
    role: row.role,
    name: row.name,
    locale: row.locale,
    timeZone: row.timeZone,
  },
  place: { platform: row.platform, kind: row.placeKind, id: row.placeId },
  reply: row.reply,
  platformMessageId: row.platformMessageId,
  handle: row.handle,
  retried: row.attempts > 1,
});

/** A message that now stands on its platform. */
export type Landed = { sent: Outgoing; platformMessageId: string | null; now: Date };

/**
 * Of each: whether anything is to be sent in its place now. A message that was replaced while it was sent stays wanted,
 * and what was written after it was held back.
 */
export const settleDelivered = async (
  sql: Queries,
  landed: readonly Landed[],
): Promise<readonly boolean[]> => {
  // The ids stand there once more as lists: of these the planner knows how short they are, and takes the index.
  const rows = await sql<{ id: string; follows: boolean }[]>`
    with landed as materialized (
      select * from jsonb_to_recordset(${sql.json(landed.map(rowOf))}) as one (
        tenant_id uuid, id uuid, revision int, platform_message_id text, now timestamptz)
    )
    update messages m
    set platform_message_id = coalesce(one.platform_message_id, m.platform_message_id),
        state = case when m.revision = one.revision then 'delivered' else 'wanted' end, not_before = one.now
    from landed one
    where m.tenant_id = one.tenant_id and m.id = one.id
      and m.tenant_id = any(array(select tenant_id from landed)) and m.id = any(array(select id from landed))
    returning m.id, m.state = 'wanted' or exists (
      select from messages e
      where e.tenant_id = m.tenant_id and e.state in ('wanted', 'tried') and e.id <> m.id
        and e.platform = m.platform and e.place_id = m.place_id
      offset 0) as follows`;
  const following = new Set(rows.flatMap(({ id, follows }) => (follows ? [id] : [])));
  return landed.map(({ sent }) => following.has(sent.messageId));
};

/** As JSON: one parameter, so that the statement is the same for any number of messages. */
const rowOf = ({ sent, platformMessageId, now }: Landed) => ({
  tenant_id: sent.viewer.tenantId,
  id: sent.messageId,
  revision: sent.revision,
  platform_message_id: platformMessageId,
  now,
});

/**
 * Writes into the ledger what came of a try. Says after how many milliseconds something is to be sent in its place: the
 * same again, or what follows; null where nothing is.
 */
export const settleMessage = async (
  sql: Queries,
  sent: Outgoing,
  delivery: Delivery,
  now: Date,
): Promise<number | null> => {
  const { tenantId } = sent.viewer;
  const same = sql`tenant_id = ${tenantId} and id = ${sent.messageId}`;
  switch (delivery.kind) {
    case 'delivered': {
      const [follows] = await settleDelivered(sql, [{ ...delivery, sent, now }]);
      return follows ? 0 : null;
    }
    case 'later': {
      const at = new Date(now.getTime() + delivery.waitMs);
      // It asked to wait: that was no try.
      await sql`
        update messages set state = 'wanted', not_before = ${at}, attempts = greatest(attempts - 1, 0)
        where ${same} and state = 'tried'`;
      return delivery.waitMs;
    }
    case 'uncertain': {
      const { triesMax, waitMs } = patienceWith(sent, delivery);
      const at = new Date(now.getTime() + waitMs);
      const [row] = await sql<{ state: string }[]>`
        update messages
        set state = case when attempts >= ${triesMax} then 'uncertain' else 'tried' end, not_before = ${at}
        where ${same} and state = 'tried'
        returning state`;
      return row?.state === 'tried' ? waitMs : 0;
    }
    case 'impossible':
      await readdress(sql, sent, delivery.reason, now);
      return 0;
  }
};

/** What nobody can find again is worth asking for longer: a post that may stand there cannot be changed later. */
const patienceWith = (
  { reply, retried }: Outgoing,
  { repeatable }: Extract<Delivery, { kind: 'uncertain' }>,
): { triesMax: number; waitMs: number } =>
  repeatable === true && reply.audience.kind === 'channel'
    ? { triesMax: REPEATABLE_TRIES_MAX, waitMs: retried ? REPEATABLE_WAIT_MS : UNCERTAIN_WAIT_MS }
    : { triesMax: UNCERTAIN_TRIES_MAX, waitMs: UNCERTAIN_WAIT_MS };

/** A private answer that a channel does not take goes to its reader directly, once; what that does not take either, and a post, is given up. */
const readdress = async (sql: Queries, sent: Outgoing, reason: string, now: Date): Promise<void> => {
  const { viewer, place, messageId, reply } = sent;
  const { tenantId, memberId } = viewer;
  const direct =
    place.kind === 'channel' && reply.audience.kind !== 'channel'
      ? await directPlaceOn(sql, tenantId, memberId, place.platform)
      : null;
  const next =
    direct === null
      ? sql`state = 'given_up'`
      : sql`state = 'wanted', place_kind = 'direct', place_id = ${direct.id}, platform_message_id = null`;
  await sql`
    update messages set ${next}, failure = ${reason}, attempts = 0, not_before = ${now}
    where tenant_id = ${tenantId} and id = ${messageId} and state = 'tried'`;
};
