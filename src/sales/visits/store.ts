/** Writes of visits. A change is a compare-and-set on state and revision: a stale button changes nothing. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { VisitContent } from './content.ts';
import type { RevisionCause, VisitState } from './states.ts';

export type NewDraft = {
  id: string;
  inboxId: string | null;
  rawText: string;
  privateText: string | null;
  content: VisitContent;
  /** The daily report it is a part of. */
  splitFromId?: string;
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
    splitFromId: draft.splitFromId ?? null,
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

/** After a correction: colleagues who did not take part. */
export const removeColleagues = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  memberIds: readonly string[],
): Promise<void> => {
  if (memberIds.length === 0) return;
  await sql`
    delete from visit_colleagues
    where tenant_id = ${viewer.tenantId} and visit_id = ${visitId} and member_id in ${sql(memberIds)}`;
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

/** Tells that a visit is the same meeting as a colleague's; the writer then took part in that one. */
export const linkSameMeeting = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  otherId: string,
): Promise<void> => {
  const { tenantId, memberId } = viewer;
  await sql`
    update visits set same_as_id = ${otherId}
    where tenant_id = ${tenantId} and id = ${visitId} and author_id = ${memberId} and state = 'confirmed'`;
  await sql`
    insert into visit_colleagues (tenant_id, visit_id, member_id)
    select tenant_id, ${otherId}, member_id from visit_colleagues
    where tenant_id = ${tenantId} and visit_id = ${visitId}
    on conflict do nothing`;
};

/** A withdrawn visit is nobody's same meeting any more, and what it was linked to stands alone. */
export const unlinkSameMeeting = async (sql: Queries, viewer: Viewer, visitId: string): Promise<void> => {
  // Who took part in the other by this link alone did not, after all.
  await sql`
    delete from visit_colleagues c using visits v, visits other
    where v.tenant_id = ${viewer.tenantId} and v.id = ${visitId}
      and other.tenant_id = v.tenant_id and other.id = v.same_as_id
      and c.tenant_id = v.tenant_id and c.visit_id = other.id
      and not other.content->'colleagues' ? c.member_id::text`;
  await sql`
    update visits set same_as_id = null
    where tenant_id = ${viewer.tenantId} and (id = ${visitId} or same_as_id = ${visitId})`;
};

/** Adds to the private part; nothing of it is ever overwritten. */
export const appendPrivateText = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  words: string,
): Promise<void> => {
  await sql`
    update visits set private_text = concat_ws(E'\n', private_text, ${words}::text)
    where tenant_id = ${viewer.tenantId} and id = ${visitId} and author_id = ${viewer.memberId}`;
};
