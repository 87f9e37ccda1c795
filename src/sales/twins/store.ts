/** Merging and parting. Nothing is re-pointed but the merged record itself, so parting gives everything back. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { mayDecideOnAccount, maySeeAccount } from '../accounts/rights.ts';
import type { TwinKind, Verdict } from './kinds.ts';
import { type Pair, pairKey, type Twin } from './rules.ts';

const TABLES = { account: 'accounts', person: 'people' } as const;

/** Records under the alias `r`, each with the account whose rights it has under `a`. */
const records = (sql: Queries, kind: TwinKind): Fragment =>
  kind === 'account'
    ? sql`accounts r join accounts a on a.tenant_id = r.tenant_id and a.id = r.id`
    : sql`people r join accounts a on a.tenant_id = r.tenant_id and a.id = r.account_id`;

/**
 * Who may see an account may say who of its people is one. Merging accounts opens each to all who see the other, so
 * that is for those who decide on both; and parting them gives back what was, so it is for who decides on either.
 */
const mayMerge = (sql: Queries, viewer: Viewer, kind: TwinKind): Fragment =>
  kind === 'account' ? mayDecideOnAccount(sql, viewer) : maySeeAccount(sql, viewer);

/** `k`: the record that is kept. */
const mayPart = (sql: Queries, viewer: Viewer, kind: TwinKind): Fragment =>
  kind === 'account'
    ? sql`((${mayDecideOnAccount(sql, viewer)}) or (${mayDecideOnAccount(sql, viewer, 'k')}))`
    : maySeeAccount(sql, viewer);

/** Pairs (`pairKey`) among these records of which somebody has said that they are two. */
export const findApart = async (
  sql: Queries,
  viewer: Viewer,
  kind: TwinKind,
  ids: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (ids.length < 2) return new Set();
  const rows = await sql<{ oneId: string; otherId: string }[]>`
    select one_id, other_id from twins
    where tenant_id = ${viewer.tenantId} and kind = ${kind} and verdict = 'different'
      and one_id in ${sql(ids)} and other_id in ${sql(ids)}`;
  return new Set(rows.map(({ oneId, otherId }) => pairKey(oneId, otherId)));
};

export type Merged = Twin & { intoName: string; mayPart: boolean };

/** Records merged into these, of those that the viewer may see. */
export const findMergedInto = async (
  sql: Queries,
  viewer: Viewer,
  kind: TwinKind,
  ids: readonly string[],
): Promise<Merged[]> => {
  if (ids.length === 0) return [];
  return sql<Merged[]>`
    select r.id, r.name, k.name as into_name, ${mayPart(sql, viewer, kind)} as may_part
    from ${records(sql, kind)}
    join ${sql(TABLES[kind])} k on k.tenant_id = r.tenant_id and k.id = r.merged_into
    where ${maySeeAccount(sql, viewer)} and r.kept_id in ${sql(ids)} order by r.name, r.id`;
};

/**
 * Both records, locked until the transaction ends; null where one is gone, merged by now, or not for the viewer to
 * merge. People must be of one account.
 */
export const lockPair = async (
  sql: Queries,
  viewer: Viewer,
  kind: TwinKind,
  ids: { keep: string; other: string },
): Promise<Pair | null> => {
  const rows = await sql<(Twin & { home: string | null })[]>`
    select r.id, r.name, ${kind === 'person' ? sql`a.kept_id` : sql`null::uuid`} as home
    from ${records(sql, kind)}
    where ${mayMerge(sql, viewer, kind)} and r.id in ${sql([ids.keep, ids.other])} and r.merged_into is null
    order by r.id for update of r`;
  const keep = rows.find(({ id }) => id === ids.keep);
  const other = rows.find(({ id }) => id === ids.other);
  if (keep === undefined || other === undefined || keep === other || keep.home !== other.home) return null;
  return { kind, keep: { id: keep.id, name: keep.name }, other: { id: other.id, name: other.name } };
};

/** Points the other record, and all that were merged into it, to the kept one. */
export const merge = async (
  sql: Queries,
  viewer: Viewer,
  { kind, keep, other }: Pair,
  now: Date,
): Promise<void> => {
  const moved = await sql<{ id: string }[]>`
    update ${sql(TABLES[kind])} set merged_into = ${keep.id}
    where tenant_id = ${viewer.tenantId} and kept_id = ${other.id} returning id`;
  const judged = { kind, keepId: keep.id, otherId: other.id, verdict: 'same' as const };
  await judge(sql, viewer, { ...judged, moved: moved.map(({ id }) => id) }, now);
};

export const keepApart = (sql: Queries, viewer: Viewer, { kind, keep, other }: Pair, now: Date) =>
  judge(sql, viewer, { kind, keepId: keep.id, otherId: other.id, verdict: 'different', moved: [] }, now);

type Judgement = {
  kind: TwinKind;
  keepId: string;
  otherId: string;
  verdict: Verdict;
  moved: readonly string[];
};

const judge = async (
  sql: Queries,
  viewer: Viewer,
  { kind, keepId, otherId, verdict, moved }: Judgement,
  now: Date,
): Promise<void> => {
  const [oneId, secondId] = keepId < otherId ? [keepId, otherId] : [otherId, keepId];
  await sql`
    insert into twins (tenant_id, kind, one_id, other_id, verdict, moved, decided_by, decided_at)
    values (${viewer.tenantId}, ${kind}, ${oneId}, ${secondId}, ${verdict}, ${moved}::uuid[], ${viewer.memberId}, ${now})
    on conflict (tenant_id, kind, one_id, other_id)
    do update set verdict = excluded.verdict, moved = excluded.moved, decided_by = excluded.decided_by,
                  decided_at = excluded.decided_at`;
};

/** Undoes a merge; the pair is not offered again. Null where it is not merged, or not for the viewer to part. */
export const part = async (
  sql: Queries,
  viewer: Viewer,
  kind: TwinKind,
  id: string,
  now: Date,
): Promise<Pair | null> => {
  const [row] = await sql<{ name: string; keepId: string; keepName: string }[]>`
    select r.name, k.id as keep_id, k.name as keep_name
    from ${records(sql, kind)}
    join ${sql(TABLES[kind])} k on k.tenant_id = r.tenant_id and k.id = r.merged_into
    where ${mayPart(sql, viewer, kind)} and r.id = ${id} for update of r`;
  if (row === undefined) return null;
  const pair = { kind, keep: { id: row.keepId, name: row.keepName }, other: { id, name: row.name } };
  await restore(sql, viewer, pair);
  await keepApart(sql, viewer, pair, now);
  return pair;
};

/** The merged record stands for itself again, with those that had come along with it; the verdict is forgotten. */
export const restore = async (
  sql: Queries,
  { tenantId }: Viewer,
  { kind, keep, other }: Pair,
): Promise<void> => {
  const [verdict] = await sql<{ moved: string[] }[]>`
    delete from twins
    where tenant_id = ${tenantId} and kind = ${kind}
      and one_id = least(${keep.id}::uuid, ${other.id}::uuid)
      and other_id = greatest(${keep.id}::uuid, ${other.id}::uuid)
    returning moved`;
  const along = (verdict?.moved ?? []).filter((one) => one !== other.id);
  const table = sql(TABLES[kind]);
  await sql`update ${table} set merged_into = null where tenant_id = ${tenantId} and id = ${other.id}`;
  if (along.length > 0)
    await sql`update ${table} set merged_into = ${other.id}
              where tenant_id = ${tenantId} and id in ${sql(along)} and merged_into = ${keep.id}`;
};

/** Of records that are gone nothing is to be remembered. */
export const forgetVerdicts = async (
  sql: Queries,
  { tenantId }: Viewer,
  kind: TwinKind,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return;
  await sql`
    delete from twins
    where tenant_id = ${tenantId} and kind = ${kind} and (one_id in ${sql(ids)} or other_id in ${sql(ids)})`;
};
