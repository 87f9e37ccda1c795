/** Arrangements of maps, one for each account. Rights come from the account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import type { Place } from './layout-parts.ts';

/** By the person's record of today; empty where nobody was moved. */
export const findPlaces = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
): Promise<ReadonlyMap<string, Place>> => {
  const rows = await sql<(Place & { id: string })[]>`
    select distinct on (p.kept_id) p.kept_id as id, m.x, m.y
    from map_places m
    join accounts a on a.tenant_id = m.tenant_id and a.id = m.account_id
    join people p on p.tenant_id = m.tenant_id and p.id = m.person_id
    where ${maySeeAccount(sql, viewer)} and m.tenant_id = ${viewer.tenantId}
      and m.account_id = any(${mergedWith(sql, viewer, [accountId])})
    order by p.kept_id, m.moved_at desc`;
  return new Map(rows.map(({ id, x, y }) => [id, { x, y }]));
};

export type Moved = Place & { id: string };

/** Of people who are not the account's nothing is kept; says how many were. The caller has checked the account. */
export const keepPlaces = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  moved: readonly Moved[],
  now: Date,
): Promise<number> => {
  if (moved.length === 0) return 0;
  const { tenantId, memberId } = viewer;
  const kept = await sql`
    insert into map_places (tenant_id, account_id, person_id, x, y, moved_by, moved_at)
    select ${tenantId}, ${accountId}, p.id, place.x, place.y, ${memberId}, ${now}
    from jsonb_to_recordset(${sql.json(moved as never)}) as place (id uuid, x int, y int)
    join people p on p.tenant_id = ${tenantId} and p.id = place.id
    where p.account_id = any(${mergedWith(sql, viewer, [accountId])})
    on conflict (tenant_id, account_id, person_id)
      do update set x = excluded.x, y = excluded.y, moved_by = excluded.moved_by, moved_at = excluded.moved_at`;
  return kept.count;
};

export const dropPlaces = async (sql: Queries, viewer: Viewer, accountId: string): Promise<void> => {
  await sql`
    delete from map_places
    where tenant_id = ${viewer.tenantId} and account_id = any(${mergedWith(sql, viewer, [accountId])})`;
};
