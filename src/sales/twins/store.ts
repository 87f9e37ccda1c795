/** Merging and parting. Nothing is re-pointed but the merged record itself, so parting gives everything back. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { type Contact, pairKey } from './rules.ts';
import type { Verdict } from './verdicts.ts';

/** Pairs (`pairKey`) among these people that somebody has judged. */
export const findJudged = async (
  sql: Queries,
  viewer: Viewer,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (ids.length < 2) return new Set();
  const rows = await sql<{ oneId: string; otherId: string }[]>`
    select one_id, other_id from twins
    where tenant_id = ${viewer.tenantId} and one_id in ${sql(ids)} and other_id in ${sql(ids)}`;
  return new Set(rows.map(({ oneId, otherId }) => pairKey(oneId, otherId)));
};

export type Merged = Contact & { intoId: string };

/** Records merged into these people. */
export const findMergedInto = async (
  sql: Queries,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Merged[]> => {
  if (ids.length === 0) return [];
  return sql<Merged[]>`
    select p.id, p.name, p.merged_into as into_id from people p
    join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.merged_into in ${sql(ids)} order by p.name, p.id`;
};

/** Both people, locked until the transaction ends; null where one is gone, merged by now, or out of sight. */
export const lockPair = async (
  sql: Queries,
  viewer: Viewer,
  keepId: string,
  otherId: string,
): Promise<{ keep: Contact; other: Contact } | null> => {
  const rows = await sql<(Contact & { accountId: string })[]>`
    select p.id, p.name, p.account_id from people p
    join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.id in ${sql([keepId, otherId])} and p.merged_into is null
    order by p.id for update of p`;
  const keep = rows.find(({ id }) => id === keepId);
  const other = rows.find(({ id }) => id === otherId);
  return keep === undefined || other === undefined || keep === other || keep.accountId !== other.accountId
    ? null
    : { keep, other };
};

/** Points the other record, and all that were merged into it, to the kept one. */
export const mergePeople = async (
  sql: Queries,
  viewer: Viewer,
  keepId: string,
  otherId: string,
  now: Date,
): Promise<void> => {
  const moved = await sql<{ id: string }[]>`
    update people set merged_into = ${keepId}
    where tenant_id = ${viewer.tenantId} and (id = ${otherId} or merged_into = ${otherId}) returning id`;
  const ids = moved.map(({ id }) => id);
  await judge(sql, viewer, { keepId, otherId, verdict: 'same', moved: ids }, now);
};

export const keepApart = (sql: Queries, viewer: Viewer, keepId: string, otherId: string, now: Date) =>
  judge(sql, viewer, { keepId, otherId, verdict: 'different', moved: [] }, now);

type Judgement = { keepId: string; otherId: string; verdict: Verdict; moved: readonly string[] };

const judge = async (
  sql: Queries,
  viewer: Viewer,
  { keepId, otherId, verdict, moved }: Judgement,
  now: Date,
): Promise<void> => {
  const [oneId, secondId] = keepId < otherId ? [keepId, otherId] : [otherId, keepId];
  await sql`
    insert into twins (tenant_id, one_id, other_id, verdict, moved, decided_by, decided_at)
    values (${viewer.tenantId}, ${oneId}, ${secondId}, ${verdict}, ${moved}::uuid[], ${viewer.memberId}, ${now})
    on conflict (tenant_id, one_id, other_id)
    do update set verdict = excluded.verdict, moved = excluded.moved, decided_by = excluded.decided_by,
                  decided_at = excluded.decided_at`;
};

/** Undoes a merge; the pair is not offered again. Null where it is not merged, or out of sight. */
export const partPeople = async (
  sql: Queries,
  viewer: Viewer,
  id: string,
  now: Date,
): Promise<{ keep: Contact; other: Contact } | null> => {
  const [row] = await sql<{ name: string; keepId: string; keepName: string; moved: string[] | null }[]>`
    select p.name, k.id as keep_id, k.name as keep_name, t.moved
    from people p
    join people k on k.tenant_id = p.tenant_id and k.id = p.merged_into
    join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    left join twins t on t.tenant_id = p.tenant_id and t.one_id = least(p.id, k.id) and t.other_id = greatest(p.id, k.id)
    where ${maySeeAccount(sql, viewer)} and p.id = ${id} for update of p`;
  if (row === undefined) return null;
  const others = (row.moved ?? []).filter((one) => one !== id);
  await sql`update people set merged_into = null where tenant_id = ${viewer.tenantId} and id = ${id}`;
  if (others.length > 0)
    await sql`update people set merged_into = ${id}
              where tenant_id = ${viewer.tenantId} and id in ${sql(others)} and merged_into = ${row.keepId}`;
  await keepApart(sql, viewer, row.keepId, id, now);
  return { keep: { id: row.keepId, name: row.keepName }, other: { id, name: row.name } };
};
