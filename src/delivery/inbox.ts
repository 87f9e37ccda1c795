/** The inbox: what was received stands here before anybody is told so. Its rows are taken, applied and closed. */

import type { NewInbound } from '../chat/conversation.ts';
import type { Inbound, Intent, Platform } from '../chat/inbound.ts';
import type { Reply } from '../chat/reply.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';

/** An inbound belongs to one process for this long; then any process may take it. Below the 60 s of row F2. */
export const LEASE_MS = 30_000;

/** Tries before an inbound is given up (row F12). */
export const MAX_ATTEMPTS = 5;

export type Accepted = { fresh: boolean; inbound: Inbound; viewer: Viewer };

type AcceptedRow = Omit<Viewer, 'memberId' | 'tenantId'> & {
  id: string;
  fresh: boolean;
};

/**
 * Stores the inbound and reads the member's rights in one round trip, committed when it returns.
 * A second arrival of the same key stores nothing and names the first one's id.
 * Null where the member is unknown or no longer active.
 */
export const acceptInbound = async (
  sql: Queries,
  inbound: NewInbound,
  id: string,
  now: Date,
): Promise<Accepted | null> => {
  const leasedUntil = new Date(now.getTime() + LEASE_MS);
  const [row] = await sql<AcceptedRow[]>`
    with caller as (
      select * from members
      where tenant_id = ${inbound.tenantId} and id = ${inbound.memberId} and active
    ), stored as (
      insert into inbox (tenant_id, id, member_id, platform, place_kind, place_id, dedupe_key, intent,
                         state, attempts, leased_until, received_at)
      select tenant_id, ${id}, id, ${inbound.place.platform}, ${inbound.place.kind}, ${inbound.place.id},
             ${inbound.dedupeKey}, ${sql.json(inbound.intent)}, 'received', 1, ${leasedUntil}, ${now}
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
  return {
    fresh,
    inbound: { ...inbound, id: rowId, receivedAt: now },
    viewer: {
      ...viewer,
      tenantId: inbound.tenantId,
      memberId: inbound.memberId,
    },
  };
};

type InboxRow = {
  tenantId: string;
  id: string;
  memberId: string;
  platform: Platform;
  placeKind: 'direct' | 'channel';
  placeId: string;
  dedupeKey: string;
  intent: Intent;
  attempts: number;
  receivedAt: Date;
};

const toInbound = (row: InboxRow): Inbound => ({
  id: row.id,
  tenantId: row.tenantId,
  memberId: row.memberId,
  place: { platform: row.platform, kind: row.placeKind, id: row.placeId },
  dedupeKey: row.dedupeKey,
  receivedAt: row.receivedAt,
  intent: row.intent,
});

export type Taken = { inbound: Inbound; attempts: number };

/**
 * Takes inbounds whose process has gone, the oldest first, at most one per member at a time so that what one
 * person sent keeps its order. The try is counted before it begins. Only tenants are walked, no rows of others.
 */
export const takeLeftovers = async (
  sql: Queries,
  tenantId: string,
  now: Date,
  limit: number,
): Promise<Taken[]> => {
  const leasedUntil = new Date(now.getTime() + LEASE_MS);
  const rows = await sql<InboxRow[]>`
    update inbox set attempts = attempts + 1, leased_until = ${leasedUntil}
    where tenant_id = ${tenantId} and id in (
      select id from inbox
      where tenant_id = ${tenantId} and state = 'received' and leased_until < ${now}
      order by id limit ${limit} for update skip locked
    )
    returning *`;
  return rows
    .map((row) => ({ inbound: toInbound(row), attempts: row.attempts }))
    .sort((a, b) => (a.inbound.id < b.inbound.id ? -1 : 1));
};

/** Takes one inbound again where nobody holds it, such as for a re-sent form. Null where it is done or held. */
export const takeAgain = async (
  sql: Queries,
  tenantId: string,
  id: string,
  now: Date,
): Promise<Taken | null> => {
  const [row] = await sql<InboxRow[]>`
    update inbox set attempts = attempts + 1, leased_until = ${new Date(now.getTime() + LEASE_MS)}
    where tenant_id = ${tenantId} and id = ${id} and state = 'received' and leased_until < ${now}
    returning *`;
  return row === undefined ? null : { inbound: toInbound(row), attempts: row.attempts };
};

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
    where tenant_id = ${inbound.tenantId} and id = ${inbound.id} and state = 'received'`;
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
