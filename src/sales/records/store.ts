/** Reads for lists and pages, each with the rights of its account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Mode } from '../../reading/labels.ts';
import { keptName, mergedWith } from '../accounts/merged.ts';
import { maySeeAccount, maySeeAnyOf } from '../accounts/rights.ts';

export type VisitLine = {
  id: string;
  accountId: string;
  accountName: string;
  authorName: string;
  visitedOn: string;
  opening: string;
  attemptOnly: boolean;
};

export type VisitScope = { accountId?: string; authorId?: string; from?: string; to?: string };

/** Characters of a note that a line shows. */
const OPENING_LENGTH = 90;

/** Confirmed visits, newest first; a meeting that two recorded counts once. */
export const findVisitLines = async (
  sql: Queries,
  viewer: Viewer,
  { accountId, authorId, from, to }: VisitScope,
  limit: number,
  offset: number,
): Promise<VisitLine[]> => {
  const mayRead =
    accountId === undefined ? maySeeAnyOf(sql, viewer, 'v.account_id') : maySeeAccount(sql, viewer);
  return sql<VisitLine[]>`
    select v.id, a.kept_id as account_id, ${keptName(sql)} as account_name, m.name as author_name, v.visited_on,
           left(v.raw_text, ${OPENING_LENGTH}) || case when length(v.raw_text) > ${OPENING_LENGTH} then '…' else '' end as opening,
           v.attempt_only
    from visits v
    join accounts a on a.tenant_id = v.tenant_id and a.id = v.account_id
    join members m on m.tenant_id = v.tenant_id and m.id = v.author_id
    where ${mayRead} and v.tenant_id = ${viewer.tenantId}
      and v.state = 'confirmed' and v.same_as_id is null
      ${accountId === undefined ? sql`` : sql`and v.account_id = any(${mergedWith(sql, viewer, [accountId])})`}
      ${authorId === undefined ? sql`` : sql`and v.author_id = ${authorId}`}
      ${from === undefined ? sql`` : sql`and v.visited_on >= ${from}`}
      ${to === undefined ? sql`` : sql`and v.visited_on <= ${to}`}
    order by v.visited_on desc, v.id desc limit ${limit} offset ${offset}`;
};

export type LastContact = {
  visitId: string;
  memberName: string;
  visitedOn: string;
  mode: Mode | null;
  /** Whom they met, as the note calls them. */
  met: readonly string[];
};

/** When each of us was last in touch with an account, the latest first. An attempt that reached nobody is no contact. */
export const findLastContacts = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  limit: number,
): Promise<LastContact[]> =>
  sql<LastContact[]>`
    with latest as (
      select distinct on (c.member_id) c.member_id, v.id, v.visited_on, v.mode, v.tenant_id
      from visits v
      join accounts a on a.tenant_id = v.tenant_id and a.id = v.account_id
      join visit_colleagues c on c.tenant_id = v.tenant_id and c.visit_id = v.id
      where ${maySeeAccount(sql, viewer)} and v.tenant_id = ${viewer.tenantId}
        and v.account_id = any(${mergedWith(sql, viewer, [accountId])})
        and v.state = 'confirmed' and not v.attempt_only
      order by c.member_id, v.visited_on desc, v.id desc
    )
    select l.id as visit_id, m.name as member_name, l.visited_on, l.mode,
           (select coalesce(array_agg(p #>> '{name,value,name}'), '{}')
            from visits v, jsonb_array_elements(v.content->'people') p
            where v.tenant_id = l.tenant_id and v.id = l.id and (p #>> '{present,value}')::boolean) as met
    from latest l join members m on m.tenant_id = l.tenant_id and m.id = l.member_id
    order by l.visited_on desc, m.name limit ${limit}`;

export type PersonRow = {
  id: string;
  accountId: string;
  accountName: string;
  name: string;
  title: string | null;
  department: string | null;
};

/** People of an account and of those merged with it, or one person; of merged ones the record that is kept. */
export const findPeopleRows = async (
  sql: Queries,
  viewer: Viewer,
  by: { accountId: string } | { personId: string },
): Promise<PersonRow[]> =>
  sql<PersonRow[]>`
    select p.id, a.kept_id as account_id, ${keptName(sql)} as account_name, p.name, p.title, p.department
    from people p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.tenant_id = ${viewer.tenantId} and p.merged_into is null
      and ${
        'accountId' in by
          ? sql`p.account_id = any(${mergedWith(sql, viewer, [by.accountId])})`
          : sql`p.id = (
        select told.kept_id from people told where told.tenant_id = ${viewer.tenantId} and told.id = ${by.personId})`
      }
    order by p.name`;
