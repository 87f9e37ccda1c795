/** The inbox: what was received stands here before anybody is told so. Its rows are taken, applied and closed. */

import type { NewInbound } from '../chat/conversation.ts';
import type { Inbound, ReplyHandle } from '../chat/inbound.ts';
import type { Reply } from '../chat/reply.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Fragment, Queries } from '../database/connection.ts';
import { together } from './together.ts';

/** An inbound belongs to one process for this long; then any process may take it. Below the 60 s of row F2. */
export const LEASE_MS = 30_000;

/** Tries before an inbound is given up (row F12). */
export const MAX_ATTEMPTS = 5;

export type Accepted = { fresh: boolean; inbound: Inbound; viewer: Viewer };

/** Who is to apply it: the caller at once, or whoever takes it first. */
export type Taker = 'caller' | 'anyone';

export type Arrived = {
  /** Of the inbox row that it is to become. */
  id: string;
  inbound: NewInbound;
  handle: ReplyHandle | null;
  taker: Taker;
  now: Date;
};

type AcceptedRow = Omit<Viewer, 'memberId' | 'tenantId'> & {
  /** The id that it arrived with. */
  arrivedAs: string;
  /** Null where the first arrival was committed while this statement ran, or stands in it: its snapshot does not hold it. */
  id: string | null;
  fresh: boolean;
};

/**
 * Stores inbounds and reads their members' rights in one round trip, committed when it returns; what came of each, in
 * their order. A second arrival of the same key stores nothing and names the first one's id.
 * Null where the member is unknown, no longer active, or somebody else under the id that it was known by.
 */
export const acceptInbounds = async (
  sql: Queries,
  arrived: readonly Arrived[],
): Promise<readonly (Accepted | null)[]> => {
  const rows = await sql<AcceptedRow[]>`
    with arrived as (
      select * from jsonb_to_recordset(${sql.json(arrived.map(rowOf))}) as one (
        tenant_id uuid, id uuid, member_id uuid, platform text, place_kind text, place_id text, dedupe_key text,
        intent jsonb, attempts int, leased_until timestamptz, handle jsonb, received_at timestamptz,
        workspace_key text, user_key text)
    ), known as (
      select a.*, m.team_id, m.role, m.name, m.locale, m.time_zone
      from arrived a join members m on m.tenant_id = a.tenant_id and m.id = a.member_id and m.active
      where a.user_key is null or ${isStillKnown(sql)}
    ), stored as (
      insert into inbox (tenant_id, id, member_id, platform, place_kind, place_id, dedupe_key, intent,
                         state, attempts, leased_until, handle, received_at)
      select tenant_id, id, member_id, platform, place_kind, place_id, dedupe_key, intent,
             'received', attempts, leased_until, handle, received_at
      from known
      on conflict (tenant_id, dedupe_key) do nothing
      returning id
    )
    select known.id as arrived_as, coalesce(stored.id, earlier.id) as id, stored.id is not null as fresh,
           known.team_id, known.role, known.name, known.locale, known.time_zone
    from known
    left join stored on stored.id = known.id
    left join inbox earlier on earlier.tenant_id = known.tenant_id and earlier.dedupe_key = known.dedupe_key`;
  const byId = new Map(rows.map((row) => [row.arrivedAs, row]));
  return Promise.all(arrived.map((one) => acceptedOf(sql, one, byId.get(one.id))));
};

/**
 * Statements at a time, few enough that a burst is stored many in one, and more than one so that a line to the database
 * that has gone silent does not hold up all; and inbounds in one of them.
 */
const STORED_TOGETHER = { lines: 2, most: 32 };

/** Stores one inbound, in one statement with others that arrive at the same time. */
export const makeStore = (sql: Queries): ((arrived: Arrived) => Promise<Accepted | null>) =>
  together((arrived) => acceptInbounds(sql, arrived), STORED_TOGETHER);

/** As JSON: one parameter, so that the statement is the same for any number of inbounds. */
const rowOf = ({ id, inbound, handle, taker, now }: Arrived) => ({
  tenant_id: inbound.tenantId,
  id,
  member_id: inbound.memberId,
  platform: inbound.place.platform,
  place_kind: inbound.place.kind,
  place_id: inbound.place.id,
  dedupe_key: inbound.dedupeKey,
  intent: inbound.intent,
  attempts: taker === 'caller' ? 1 : 0,
  leased_until: taker === 'caller' ? new Date(now.getTime() + LEASE_MS) : now,
  handle,
  received_at: now,
  workspace_key: inbound.knownAs?.workspaceKey ?? null,
  user_key: inbound.knownAs?.userKey ?? null,
});

/** Whoever was unlinked acts in nobody's name from that moment on. */
const isStillKnown = (sql: Queries): Fragment => sql`exists (
  select from identities i
  where i.tenant_id = a.tenant_id and i.member_id = a.member_id and i.platform = a.platform
    and i.workspace_id = a.workspace_key and i.external_id = a.user_key)`;

const acceptedOf = async (
  sql: Queries,
  one: Arrived,
  row: AcceptedRow | undefined,
): Promise<Accepted | null> => {
  if (row === undefined) return null;
  const { id, fresh, arrivedAs: _arrivedAs, ...viewer } = row;
  if (id === null) {
    const [accepted = null] = await acceptInbounds(sql, [one]);
    return accepted;
  }
  const { knownAs: _knownAs, ...received } = one.inbound;
  const { tenantId, memberId } = received;
  return {
    fresh,
    inbound: { ...received, id, receivedAt: one.now, aboutId: null },
    viewer: { ...viewer, tenantId, memberId },
  };
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
