/** Reads of visits. Drafts are their writer's alone; confirmed ones follow the rights of their account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { keptName, mergedWith } from '../accounts/merged.ts';
import { isOfAccountTeam, maySeeAccount } from '../accounts/rights.ts';
import { type VisitContent, visitContent } from './content.ts';
import type { RevisionCause, VisitState } from './states.ts';

export type Visit = {
  id: string;
  authorId: string;
  /** The inbound that told of it. */
  inboxId: string | null;
  rawText: string;
  /** Null where there is none, or where the viewer is not of the account team. */
  privateText: string | null;
  state: VisitState;
  revision: number;
  content: VisitContent;
  accountId: string | null;
  dealId: string | null;
  visitedOn: string | null;
  createdAt: Date;
  confirmedAt: Date | null;
};

const COLUMNS = [
  'id',
  'author_id',
  'inbox_id',
  'raw_text',
  'state',
  'revision',
  'content',
  'account_id',
  'deal_id',
  'visited_on',
  'created_at',
  'confirmed_at',
] as const;

const visitColumns = (sql: Queries): Fragment => sql`${sql(COLUMNS.map((column) => `v.${column}`))}`;

const parsed = (row: Visit): Visit => ({
  ...row,
  content: visitContent.parse(row.content),
});

/** A visit of the viewer's own, in whatever state. A draft is its writer's alone. */
export const findOwnVisit = async (sql: Queries, viewer: Viewer, id: string): Promise<Visit | null> => {
  const [row] = await sql<Visit[]>`
    select ${visitColumns(sql)}, v.private_text from visits v
    where v.tenant_id = ${viewer.tenantId} and v.id = ${id} and v.author_id = ${viewer.memberId}`;
  return row === undefined ? null : parsed(row);
};

/** The writer's open draft of a message; null where none came of it or where it is settled. */
export const findDraftOfInbound = async (
  sql: Queries,
  viewer: Viewer,
  inboxId: string,
): Promise<Visit | null> => {
  const [row] = await sql<Visit[]>`
    select ${visitColumns(sql)}, v.private_text from visits v
    where v.tenant_id = ${viewer.tenantId} and v.author_id = ${viewer.memberId} and v.state = 'draft'
      and v.inbox_id = ${inboxId}`;
  return row === undefined ? null : parsed(row);
};

/** The writer's open drafts, newest first: the next command names them. */
export const findOpenDrafts = async (sql: Queries, viewer: Viewer, limit: number): Promise<Visit[]> => {
  const rows = await sql<Visit[]>`
    select ${visitColumns(sql)}, v.private_text from visits v
    where v.tenant_id = ${viewer.tenantId} and v.author_id = ${viewer.memberId} and v.state = 'draft'
    order by v.created_at desc limit ${limit}`;
  return rows.map(parsed);
};

/** A visit as a reader other than its writer may see it. */
export type VisitPage = Visit & {
  authorName: string;
  /** The account that stands for the visit's own today, where it has been merged. */
  keptAccount: { id: string; name: string } | null;
  /** Owner or sharer of the account: may read the private part and who the inside guide is. */
  ofAccountTeam: boolean;
  withdrawnAt: Date | null;
  sameAsId: string | null;
};

/** A visit within the viewer's rights: own, or once confirmed at an account that the viewer may see. */
export const findVisit = async (sql: Queries, viewer: Viewer, id: string): Promise<VisitPage | null> => {
  const mine = sql`(v.author_id = ${viewer.memberId} or coalesce(${isOfAccountTeam(sql, viewer)}, false))`;
  const [row] = await sql<VisitPage[]>`
    select ${visitColumns(sql)}, v.withdrawn_at, v.same_as_id, m.name as author_name,
           case when a.id is not null then jsonb_build_object('id', a.kept_id, 'name', ${keptName(sql)}) end
             as kept_account,
           ${mine} as of_account_team, case when ${mine} then v.private_text end as private_text
    from visits v
    join members m on m.tenant_id = v.tenant_id and m.id = v.author_id
    left join accounts a on a.tenant_id = v.tenant_id and a.id = v.account_id
    where v.tenant_id = ${viewer.tenantId} and v.id = ${id}
      and (v.author_id = ${viewer.memberId}
           or (v.state in ('confirmed', 'withdrawn') and ${maySeeAccount(sql, viewer)}))`;
  return row === undefined ? null : { ...row, ...parsed(row) };
};

/** The writer's visit confirmed last, at or after `since`; null where there is none. */
export const findLastConfirmed = async (sql: Queries, viewer: Viewer, since: Date): Promise<Visit | null> => {
  const [row] = await sql<Visit[]>`
    select ${visitColumns(sql)}, v.private_text from visits v
    where v.tenant_id = ${viewer.tenantId} and v.author_id = ${viewer.memberId}
      and v.state = 'confirmed' and v.confirmed_at >= ${since}
    order by v.confirmed_at desc, v.id desc limit 1`;
  return row === undefined ? null : parsed(row);
};

export type RevisionLine = {
  revision: number;
  cause: RevisionCause;
  words: string | null;
  memberName: string;
  at: Date;
  content: VisitContent;
};

/** The history of a visit that the viewer was found to see, oldest first. */
export const findRevisions = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
): Promise<RevisionLine[]> => {
  const rows = await sql<RevisionLine[]>`
    select r.revision, r.cause, r.words, m.name as member_name, r.at, r.content
    from visit_revisions r join members m on m.tenant_id = r.tenant_id and m.id = r.member_id
    where r.tenant_id = ${viewer.tenantId} and r.visit_id = ${visitId}
    order by r.revision`;
  return rows.map((row) => ({ ...row, content: visitContent.parse(row.content) }));
};

/** Drafts that a daily report was split into and that are still open, in the report's order. */
export const findDraftsOfReport = async (
  sql: Queries,
  viewer: Viewer,
  reportId: string,
): Promise<Visit[]> => {
  const rows = await sql<Visit[]>`
    select ${visitColumns(sql)}, v.private_text from visits v
    where v.tenant_id = ${viewer.tenantId} and v.author_id = ${viewer.memberId}
      and v.split_from_id = ${reportId} and v.state = 'draft'
    order by v.id`;
  return rows.map(parsed);
};

export type SameMeeting = { id: string; authorName: string };

/** A colleague's confirmed visit to the same account on the same day: the same meeting? */
export const findSameMeeting = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  visitedOn: string,
): Promise<SameMeeting | null> => {
  const [row] = await sql<SameMeeting[]>`
    select v.id, m.name as author_name
    from visits v
    join accounts a on a.tenant_id = v.tenant_id and a.id = v.account_id
    join members m on m.tenant_id = v.tenant_id and m.id = v.author_id
    where ${maySeeAccount(sql, viewer)} and v.tenant_id = ${viewer.tenantId}
      and v.account_id = any(${mergedWith(sql, viewer, [accountId])}) and v.visited_on = ${visitedOn}
      and v.state = 'confirmed' and v.same_as_id is null and v.author_id <> ${viewer.memberId}
      and not exists (select 1 from visit_colleagues c where c.tenant_id = v.tenant_id and c.visit_id = v.id
                        and c.member_id = ${viewer.memberId})
    order by v.id limit 1`;
  return row ?? null;
};

/** Other confirmed notes of the same meeting, of those that the viewer may see. */
export const findSameMeetingNotes = async (
  sql: Queries,
  viewer: Viewer,
  visit: { id: string; sameAsId: string | null },
): Promise<SameMeeting[]> => {
  const first = visit.sameAsId ?? visit.id;
  return sql<SameMeeting[]>`
    select v.id, m.name as author_name
    from visits v
    join accounts a on a.tenant_id = v.tenant_id and a.id = v.account_id
    join members m on m.tenant_id = v.tenant_id and m.id = v.author_id
    where ${maySeeAccount(sql, viewer)} and (v.id = ${first} or v.same_as_id = ${first})
      and v.state = 'confirmed' and v.id <> ${visit.id}
    order by v.id`;
};

/** The words added to a visit after it was confirmed, oldest first. */
export const findAdditions = async (sql: Queries, viewer: Viewer, visitId: string): Promise<string[]> => {
  const rows = await sql<{ words: string }[]>`
    select words from visit_revisions
    where tenant_id = ${viewer.tenantId} and visit_id = ${visitId} and cause = 'addition' and words <> ''
    order by revision`;
  return rows.map((row) => row.words);
};
