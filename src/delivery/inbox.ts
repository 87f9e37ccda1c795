/** The inbox: what was received stands here before anybody is told so. Its rows are taken, applied and closed. */

import type { NewInbound } from '../chat/conversation.ts';
import type { Inbound, ReplyHandle } from '../chat/inbound.ts';
import type { Reply } from '../chat/reply.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Fragment, Queries } from '../database/connection.ts';

/** An inbound belongs to one process for this long; then any process may take it. Below the 60 s of row F2. */
export const LEASE_MS = 30_000;

/** Tries before an inbound is given up (row F12). */
export const MAX_ATTEMPTS = 5;

export type Accepted = { fresh: boolean; inbound: Inbound; viewer: Viewer };

type AcceptedRow = Omit<Viewer, 'memberId' | 'tenantId'> & {
  /** Null where the first arrival was committed while this statement ran: its snapshot does not hold it. */
  id: string | null;
  fresh: boolean;
};

/** Who is to apply it: the caller at once, or whoever takes it first. */
export type Taker = 'caller' | 'anyone';

/**
 * Stores the inbound and reads the member's rights in one round trip, committed when it returns.
 * A second arrival of the same key stores nothing and names the first one's id.
 * Null where the member is unknown, no longer active, or somebody else under the id that it was known by.
 */
export const acceptInbound = async (
  sql: Queries,
  inbound: NewInbound,
  handle: ReplyHandle | null,
  taker: Taker,
  id: string,
  now: Date,
): Promise<Accepted | null> => {
  const isTaken = taker === 'caller';
  const leasedUntil = isTaken ? new Date(now.getTime() + LEASE_MS) : now;
  const [row] = await sql<AcceptedRow[]>`
    with caller as (
      select * from members
      where tenant_id = ${inbound.tenantId} and id = ${inbound.memberId} and active ${isStillKnown(sql, inbound)}
    ), stored as (
      insert into inbox (tenant_id, id, member_id, platform, place_kind, place_id, dedupe_key, intent,
                         state, attempts, leased_until, handle, received_at)
      select tenant_id, ${id}, id, ${inbound.place.platform}, ${inbound.place.kind}, ${inbound.place.id},
             ${inbound.dedupeKey}, ${sql.json(inbound.intent)}, 'received', ${isTaken ? 1 : 0}, ${leasedUntil},
             ${handle === null ? null : sql.json(handle)}, ${now}
      from caller
      on conflict (tenant_id, dedupe_key) do nothing
      returning id
    )
    select coalesce(stored.id, earlier.id) as id, stored.id is not null as fresh,
           caller.team_id, caller.role, caller.name, caller.locale, caller.time_zone
    from caller
    left join stored on true
    left join inbox earlier
      on earlier.tenant_id = caller.tenant_id and earlier.dedupe_key = ${inbound.dedupeKey}`;
  if (row === undefined) return null;
  const { id: rowId, fresh, ...viewer } = row;
  if (rowId === null) return acceptInbound(sql, inbound, handle, taker, id, now);
  const { knownAs: _knownAs, ...received } = inbound;
  return {
    fresh,
    inbound: { ...received, id: rowId, receivedAt: now, aboutId: null },
    viewer: {
      ...viewer,
      tenantId: inbound.tenantId,
      memberId: inbound.memberId,
    },
  };
};

/** Whoever was unlinked acts in nobody's name from that moment on. */
const isStillKnown = (sql: Queries, { knownAs, place }: NewInbound): Fragment =>
  knownAs === undefined
    ? sql``
    : sql`and exists (
        select 1 from identities i
        where i.tenant_id = members.tenant_id and i.member_id = members.id and i.platform = ${place.platform}
          and i.workspace_id = ${knownAs.workspaceKey} and i.external_id = ${knownAs.userKey})`;

/** Lets others take it at `at`: after a fault, with the code of the trouble. */
export const releaseInbound = async (
  sql: Queries,
  inbound: Inbound,
  failure: string,
  at: Date,
): Promise<void> => {
  await sql`
    update inbox set leased_until = ${at}, failure = ${failure}
    where tenant_id = ${inbound.tenantId} and id = ${inbound.id} and state = 'received'`;
};

/**
 * Closes it within the transaction of its effect. False where another process closed it first:
 * the caller rolls its own effect back.
 */
export const closeInbound = async (
  sql: Queries,
  inbound: Inbound,
  state: 'done' | 'failed',
  passing: Reply | null,
  now: Date,
): Promise<boolean> => {
  const closed = await sql`
    update inbox set state = ${state}, done_at = ${now}, passing = ${passing === null ? null : sql.json(passing)}
    where tenant_id = ${inbound.tenantId} and id = ${inbound.id} and done_at is null`;
  return closed.count === 1;
};

/** What was answered the first time, for a repeat. */
export const findPassing = async (
  sql: Queries,
  tenantId: string,
  id: string,
): Promise<{ state: string; passing: Reply | null } | null> => {
  const [row] = await sql<{ state: string; passing: Reply | null }[]>`
    select state, passing from inbox where tenant_id = ${tenantId} and id = ${id}`;
  return row ?? null;
};

/** Slack's response_url serves 30 minutes; nothing that answers lasts longer. */
const HANDLE_LIFE_MS = 30 * 60_000;

/** What lets one answer is a secret: it goes as soon as it is of no use. */
export const eraseHandles = async (sql: Queries, tenantId: string, now: Date): Promise<void> => {
  await sql`
    update inbox set handle = null
    where tenant_id = ${tenantId} and handle is not null and received_at < ${new Date(now.getTime() - HANDLE_LIFE_MS)}`;
};
