/** Takes accepted inbounds to apply them: each is held by one process for a lease, its try counted before it begins. */
import type { Inbound, Intent, Platform, ReplyHandle } from '../chat/inbound.ts';
import type { Viewer } from '../chat/viewer.ts';
import type { Queries } from '../database/connection.ts';
import { LEASE_MS } from './inbox.ts';

export type Taken = {
  inbound: Inbound;
  attempts: number;
  handle: ReplyHandle | null;
  /** Null: no longer active. */
  viewer: Viewer | null;
};

type TakenRow = Omit<Viewer, 'memberId' | 'tenantId'> & {
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
  handle: ReplyHandle | null;
  active: boolean;
  /** The latest that its writer did to this message afterwards: an edit may arrive before the message. */
  latestChange: Extract<Intent, { kind: 'changed' }> | null;
  /** The inbound that a change is about, where it has arrived. */
  aboutId: string | null;
};

/**
 * Tries that ended without a word from their process, after which an inbound is suspected of ending it (row F12): from
 * then on it is tried alone, the least tried first, so that it takes no others along. One such end may be a restart.
 */
const SUSPECT_TRIES = 2;

/**
 * Taken in one statement. Few: what one tenant has under way shares the process with the note of another, and six of
 * a tenant at a time keep database and process busy.
 */
export const PER_TURN = 2;

/** Which rows: one by its id, or the oldest that wait, `PER_TURN` at most. */
type Choice = { id: string } | 'oldest';

/**
 * Rows that nobody holds. What one member sent keeps its order: a later one waits until the earlier is done, unless
 * that one is in trouble and waits for its next try. The planner's figures are mostly of a time at which nothing
 * waited: `offset 0` and `materialized` keep it from joining all that waits with itself, and a number of rows
 * that stands in the statement (it is `PER_TURN`) from planning anew each time.
 */
export const takeInbounds = async (
  sql: Queries,
  tenantId: string,
  choice: Choice,
  now: Date,
): Promise<Taken[]> => {
  const leasedUntil = new Date(now.getTime() + LEASE_MS);
  const chosen =
    choice !== 'oldest'
      ? sql`and w.id = ${choice.id}`
      : sql`and not exists (
              select from inbox e
              where e.tenant_id = ${tenantId} and e.member_id = w.member_id and e.state = 'received'
                and e.failure is null and e.id < w.id
              offset 0)
            and (w.attempts < ${SUSPECT_TRIES} or w.failure is not null or not exists (
              select 1 from inbox s
              where s.tenant_id = ${tenantId} and s.state = 'received' and s.attempts >= ${SUSPECT_TRIES}
                and s.failure is null and s.id <> w.id
                and (s.leased_until > ${now} or (s.attempts, s.id) < (w.attempts, w.id))))`;
  const rows = await sql<TakenRow[]>`
    with chosen as materialized (
      select w.id from inbox w
      where w.tenant_id = ${tenantId} and w.state = 'received' and w.leased_until <= ${now} ${chosen}
      order by w.id limit 2 for update skip locked
    )
    update inbox i set attempts = i.attempts + 1, leased_until = ${leasedUntil}
    from chosen, members m
    where i.tenant_id = ${tenantId} and i.id = chosen.id and m.tenant_id = ${tenantId} and m.id = i.member_id
    returning i.*, m.team_id, m.role, m.name, m.locale, m.time_zone, m.active,
      (select c.intent from inbox c
       where c.tenant_id = ${tenantId} and c.member_id = i.member_id and c.intent->>'kind' = 'changed'
         and c.intent->>'of' = coalesce(i.intent->>'of', i.dedupe_key)
       order by c.intent->>'at' desc limit 1) as latest_change,
      (select o.id from inbox o
       where o.tenant_id = ${tenantId} and o.member_id = i.member_id and o.dedupe_key = i.intent->>'of') as about_id`;
  return rows.map(toTaken).sort((a, b) => (a.inbound.id < b.inbound.id ? -1 : 1));
};

const toTaken = (row: TakenRow): Taken => {
  const { tenantId, memberId, teamId, role, name, locale, timeZone } = row;
  return {
    inbound: {
      id: row.id,
      tenantId,
      memberId,
      place: { platform: row.platform, kind: row.placeKind, id: row.placeId },
      dedupeKey: row.dedupeKey,
      receivedAt: row.receivedAt,
      intent: intentOf(row),
      aboutId: row.aboutId,
    },
    attempts: row.attempts,
    handle: row.handle,
    viewer: row.active ? { tenantId, memberId, teamId, role, name, locale, timeZone } : null,
  };
};

/** What counts is what the writer left standing, in whatever order the news of it came in. */
const intentOf = ({ intent, latestChange, dedupeKey }: TakenRow): Intent => {
  if (latestChange === null) return intent;
  if (intent.kind === 'changed') return latestChange;
  if (intent.kind !== 'text') return intent;
  return latestChange.text === null
    ? { ...latestChange, of: dedupeKey }
    : { kind: 'text', text: latestChange.text };
};
