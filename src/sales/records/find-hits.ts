/** Full-text search over notes, people and accounts, with the rights of each record's account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { maySeeAccount, ownAccounts, seesFewAccounts } from '../accounts/rights.ts';
import { expectHits, searchQuery } from '../search/expect-hits.ts';
import type { SearchKind } from '../search/kinds.ts';

/** Hits that are ranked at most: a common word has hundreds of thousands, and the newest matter. */
export const RANKED_HITS_MAX = 1_000;

/**
 * Hits in the whole company from which on a word is common: the newest notes are walked until enough hold it, instead
 * of gathering all that do. Own measurement, a million notes: at 30,000 both take some 90 ms, and the walk gets
 * shorter with every further hit.
 */
const COMMON_HITS_MIN = 30_000;

/** `keptName`: what the record is called today, where it was found under a name that was merged into another. */
export type Hit = {
  kind: SearchKind;
  id: string;
  accountName: string;
  on: string;
  body: string;
  keptName: string | null;
};

/** Documents that hold all words; the best of the newest first. Records merged into one are found once. */
export const findHits = async (
  sql: Queries,
  viewer: Viewer,
  words: readonly string[],
  limit: number,
  offset: number,
): Promise<{ hits: Hit[]; isCut: boolean }> => {
  const { tenantId } = viewer;
  const query = searchQuery(words);
  const isCommon = !seesFewAccounts(viewer) && (await expectHits(sql, tenantId, query)) >= COMMON_HITS_MIN;
  const rows = await sql<(Hit & { total: number })[]>`
    with newest as (
      select s.kind, s.id, a.kept_id as account_id, s.on_date, s.body, s.words,
             case s.kind
               when 'account' then a.kept_id
               when 'person' then (select p.kept_id from people p where p.tenant_id = s.tenant_id and p.id = s.id)
               else s.id
             end as shown_id
      from ${documentsFor(sql, viewer, query, isCommon)} s
      join accounts a on a.tenant_id = s.tenant_id and a.id = s.account_id
      where s.words @@ ${query}::tsquery and ${isWithinRights(sql, viewer)}
      order by s.on_date desc limit ${RANKED_HITS_MAX}
    ), ranked as (
      select *, ts_rank(words, ${query}::tsquery) as rank, (count(*) over ())::int as total from newest
    ), best as (
      select distinct on (kind, shown_id) * from ranked
      order by kind, shown_id, id <> shown_id, rank desc
    ), shown as (
      select * from best order by kind = 'visit', rank desc, on_date desc, id limit ${limit} offset ${offset}
    )
    select h.kind, h.shown_id as id, a.name as account_name, h.on_date as "on", h.body, h.total,
           case when h.id <> h.shown_id then coalesce(p.name, a.name) end as kept_name
    from shown h
    join accounts a on a.tenant_id = ${tenantId} and a.id = h.account_id
    left join people p on p.tenant_id = a.tenant_id and p.id = h.shown_id
    order by h.kind = 'visit', h.rank desc, h.on_date desc, h.id`;
  return { hits: rows, isCut: (rows[0]?.total ?? 0) >= RANKED_HITS_MAX };
};

/**
 * The documents to look through. A prepared statement has one plan for all words, so the way is chosen here and fenced
 * in. Whoever sees few accounts has the documents of those read. For others the newest are walked where the words are
 * common, until enough are found; else those that hold the words are gathered by the index of words.
 */
const documentsFor = (sql: Queries, viewer: Viewer, query: string, isCommon: boolean): Fragment => {
  const all = sql`select * from search_documents where tenant_id = ${viewer.tenantId}`;
  if (seesFewAccounts(viewer))
    return sql`(${all} and account_id = any(${ownAccounts(sql, viewer)}) offset 0)`;
  return isCommon
    ? sql`(${all} order by on_date desc offset 0)`
    : sql`(with held as materialized (${all} and words @@ ${query}::tsquery) select * from held)`;
};

/** Condition on `a`; of few accounts there are no other documents to begin with. */
const isWithinRights = (sql: Queries, viewer: Viewer): Fragment =>
  seesFewAccounts(viewer) ? sql`true` : maySeeAccount(sql, viewer);
