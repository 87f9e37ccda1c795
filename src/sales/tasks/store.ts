/** Queries of tasks. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import type { StepOwner } from '../../reading/labels.ts';
import { keptName, mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import type { TaskState } from './states.ts';

export type NewTask = {
  id: string;
  accountId: string | null;
  dealId: string | null;
  visitId: string | null;
  what: string;
  owner: StepOwner;
  assigneeId: string;
  dueOn: string | null;
};

export const addTasks = async (
  sql: Queries,
  viewer: Viewer,
  tasks: readonly NewTask[],
  now: Date,
): Promise<void> => {
  if (tasks.length === 0) return;
  const rows = tasks.map((task) => ({
    ...task,
    tenantId: viewer.tenantId,
    state: 'open',
    createdAt: now,
  }));
  await sql`insert into tasks ${sql(rows)}`;
};

/** The open tasks of a withdrawn visit go with it; done ones stay done. */
export const withdrawTasksOfVisit = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
): Promise<number> => {
  const withdrawn = await sql`
    update tasks set state = 'withdrawn', revision = revision + 1
    where tenant_id = ${viewer.tenantId} and visit_id = ${visitId} and state = 'open'`;
  return withdrawn.count;
};

export type Task = {
  id: string;
  accountId: string;
  accountName: string;
  dealId: string | null;
  what: string;
  owner: StepOwner;
  assigneeId: string;
  assigneeName: string;
  dueOn: string | null;
  state: TaskState;
  revision: number;
  visitId: string | null;
};

/** Of a task `t` joined to its account `a`. */
const columns = (sql: Queries): Fragment => sql`
  t.id, a.kept_id as account_id, ${keptName(sql)} as account_name, t.deal_id, t.what, t.owner, t.assignee_id,
  (select m.name from members m where m.tenant_id = t.tenant_id and m.id = t.assignee_id) as assignee_name,
  t.due_on, t.state, t.revision, t.visit_id`;

/** Open tasks of an account and of those merged with it, the earliest due first, undated last. */
export const findOpenTasksOfAccount = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
): Promise<Task[]> =>
  sql<Task[]>`
    select ${columns(sql)} from tasks t join accounts a on a.tenant_id = t.tenant_id and a.id = t.account_id
    where ${maySeeAccount(sql, viewer)} and t.tenant_id = ${viewer.tenantId}
      and t.account_id = any(${mergedWith(sql, viewer, [accountId])}) and t.state = 'open'
    order by t.due_on nulls last, t.id`;

/** The viewer's own open tasks, the earliest due first, undated last. */
export const findOpenTasksOf = async (
  sql: Queries,
  viewer: Viewer,
  limit: number,
  offset: number,
): Promise<Task[]> =>
  sql<Task[]>`
    select ${columns(sql)} from tasks t join accounts a on a.tenant_id = t.tenant_id and a.id = t.account_id
    where ${maySeeAccount(sql, viewer)} and t.tenant_id = ${viewer.tenantId}
      and t.assignee_id = ${viewer.memberId} and t.state = 'open'
    order by t.due_on nulls last, t.id limit ${limit} offset ${offset}`;

/** Compare-and-set on the revision: the task's words, or null where it has changed or is another's. */
export const closeTask = async (
  sql: Queries,
  viewer: Viewer,
  id: string,
  revision: number,
  now: Date,
): Promise<string | null> => {
  const [row] = await sql<{ what: string }[]>`
    update tasks set state = 'done', done_at = ${now}, revision = revision + 1
    where tenant_id = ${viewer.tenantId} and id = ${id} and revision = ${revision}
      and assignee_id = ${viewer.memberId} and state = 'open'
    returning what`;
  return row?.what ?? null;
};

/** The viewer's own tasks that are still open, whatever their revision: what they were for is settled. */
export const settleTasks = async (
  sql: Queries,
  viewer: Viewer,
  ids: readonly string[],
  state: Exclude<TaskState, 'open'>,
  now: Date,
): Promise<void> => {
  const doneAt = state === 'done' ? now : null;
  await sql`
    update tasks set state = ${state}, done_at = ${doneAt}, revision = revision + 1
    where tenant_id = ${viewer.tenantId} and id in ${sql(ids)} and assignee_id = ${viewer.memberId} and state = 'open'`;
};

/** As `closeTask`; `dueOn` is an ISO day. */
export const moveTask = async (
  sql: Queries,
  viewer: Viewer,
  id: string,
  revision: number,
  dueOn: string,
): Promise<string | null> => {
  const [row] = await sql<{ what: string }[]>`
    update tasks set due_on = ${dueOn}, revision = revision + 1
    where tenant_id = ${viewer.tenantId} and id = ${id} and revision = ${revision}
      and assignee_id = ${viewer.memberId} and state = 'open'
    returning what`;
  return row?.what ?? null;
};

/** One of the viewer's own open tasks, or null. */
export const findOpenTask = async (sql: Queries, viewer: Viewer, id: string): Promise<Task | null> => {
  const [task] = await sql<Task[]>`
    select ${columns(sql)} from tasks t join accounts a on a.tenant_id = t.tenant_id and a.id = t.account_id
    where ${maySeeAccount(sql, viewer)} and t.id = ${id} and t.assignee_id = ${viewer.memberId} and t.state = 'open'`;
  return task ?? null;
};

/** As `closeTask`: another day, another member, or both. */
export const changeTask = async (
  sql: Queries,
  viewer: Viewer,
  { id, revision }: Pick<Task, 'id' | 'revision'>,
  { assigneeId, dueOn }: Pick<Task, 'assigneeId' | 'dueOn'>,
): Promise<string | null> => {
  const [row] = await sql<{ what: string }[]>`
    update tasks set assignee_id = ${assigneeId}, due_on = ${dueOn}, revision = revision + 1
    where tenant_id = ${viewer.tenantId} and id = ${id} and revision = ${revision}
      and assignee_id = ${viewer.memberId} and state = 'open'
    returning what`;
  return row?.what ?? null;
};
