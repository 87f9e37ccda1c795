/** Queries of visits. A change is a compare-and-set on state and revision: a stale button changes nothing. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { type VisitContent, visitContent } from './content.ts';
import type { RevisionCause, VisitState } from './states.ts';

export type Visit = {
  id: string;
  authorId: string;
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

export type NewDraft = {
  id: string;
  inboxId: string | null;
  rawText: string;
  privateText: string | null;
  content: VisitContent;
};

/** The columns that repeat parts of the content for lists and look-ups. */
const repeated = (content: VisitContent) => ({
  accountId: content.account?.value.id ?? null,
  secondAccountId: content.secondAccount?.value.id ?? null,
  dealId: content.dealId,
  visitedOn: content.visitDate?.value ?? null,
  mode: content.mode?.value ?? null,
  attemptOnly: content.attemptOnly,
});

/** Stores a draft with its first revision in one statement. */
export const addDraft = async (sql: Queries, viewer: Viewer, draft: NewDraft, now: Date): Promise<void> => {
  const { tenantId, memberId } = viewer;
  const row = {
    tenantId,
    id: draft.id,
    authorId: memberId,
    inboxId: draft.inboxId,
    rawText: draft.rawText,
    privateText: draft.privateText,
    state: 'draft',
    revision: 1,
    content: sql.json(draft.content),
    ...repeated(draft.content),
    createdAt: now,
  };
  await sql`
    with stored as (insert into visits ${sql(row)} returning tenant_id, id, content)
    insert into visit_revisions (tenant_id, visit_id, revision, cause, content, member_id, at)
    select tenant_id, id, 1, 'read', content, ${memberId}, ${now} from stored`;
};

/** A draft is its writer's alone. */
export const findOwnDraft = async (sql: Queries, viewer: Viewer, id: string): Promise<Visit | null> => {
  const [row] = await sql<Visit[]>`
    select ${visitColumns(sql)}, v.private_text from visits v
    where v.tenant_id = ${viewer.tenantId} and v.id = ${id} and v.author_id = ${viewer.memberId}`;
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

/** A visit within the viewer's rights: own, or confirmed at an account that the viewer may see. */
export const findVisit = async (sql: Queries, viewer: Viewer, id: string): Promise<Visit | null> => {
  const [row] = await sql<Visit[]>`
    select ${visitColumns(sql)},
           case when v.author_id = ${viewer.memberId} or a.owner_id = ${viewer.memberId} or exists (
             select 1 from account_team s where s.tenant_id = a.tenant_id and s.account_id = a.id
               and s.member_id = ${viewer.memberId}) then v.private_text end as private_text
    from visits v left join accounts a on a.tenant_id = v.tenant_id and a.id = v.account_id
    where v.tenant_id = ${viewer.tenantId} and v.id = ${id}
      and (v.author_id = ${viewer.memberId}
           or (v.state in ('confirmed', 'withdrawn') and ${maySeeAccount(sql, viewer)}))`;
  return row === undefined ? null : parsed(row);
};

export type Revision = {
  content: VisitContent;
  cause: RevisionCause;
  words: string | null;
};

/** Next revision of an own draft or confirmed visit; null where it has moved on since `revision`. */
export const reviseVisit = async (
  sql: Queries,
  viewer: Viewer,
  visit: { id: string; revision: number; state: VisitState },
  next: Revision,
  now: Date,
): Promise<number | null> => {
  const [row] = await sql<{ revision: number }[]>`
    with revised as (
      update visits set ${sql({ content: sql.json(next.content), ...repeated(next.content) })}, revision = revision + 1
      where tenant_id = ${viewer.tenantId} and id = ${visit.id} and author_id = ${viewer.memberId}
        and revision = ${visit.revision} and state = ${visit.state}
      returning tenant_id, id, revision, content
    )
    insert into visit_revisions (tenant_id, visit_id, revision, cause, words, content, member_id, at)
    select tenant_id, id, revision, ${next.cause}, ${next.words}, content, ${viewer.memberId}, ${now} from revised
    returning revision`;
  return row?.revision ?? null;
};

/** Moves an own visit from one state to another; false where it has moved on since `revision`. */
export const moveVisit = async (
  sql: Queries,
  viewer: Viewer,
  visit: { id: string; revision: number },
  from: VisitState,
  to: VisitState,
  now: Date,
): Promise<boolean> => {
  const moved = await sql`
    update visits
    set state = ${to},
        confirmed_at = case when ${to} = 'confirmed' then ${now} else confirmed_at end,
        withdrawn_at = case when ${to} = 'withdrawn' then ${now} else withdrawn_at end
    where tenant_id = ${viewer.tenantId} and id = ${visit.id} and author_id = ${viewer.memberId}
      and revision = ${visit.revision} and state = ${from}`;
  return moved.count === 1;
};

export const addColleagues = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  memberIds: readonly string[],
): Promise<void> => {
  const rows = [...new Set([viewer.memberId, ...memberIds])].map((memberId) => ({
    tenantId: viewer.tenantId,
    visitId,
    memberId,
  }));
  await sql`insert into visit_colleagues ${sql(rows)} on conflict do nothing`;
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
    where ${maySeeAccount(sql, viewer)} and v.account_id = ${accountId} and v.visited_on = ${visitedOn}
      and v.state = 'confirmed' and v.author_id <> ${viewer.memberId}
    order by v.id limit 1`;
  return row ?? null;
};

/** Puts the resolved names into a visit just confirmed, within the same transaction. */
export const setContent = async (
  sql: Queries,
  viewer: Viewer,
  id: string,
  content: VisitContent,
  visitedOn: string,
): Promise<void> => {
  await sql`
    update visits set ${sql({ content: sql.json(content), ...repeated(content), visitedOn })}
    where tenant_id = ${viewer.tenantId} and id = ${id} and author_id = ${viewer.memberId}`;
};
