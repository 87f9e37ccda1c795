/** Queries of tasks. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { StepOwner } from '../../reading/labels.ts';
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
  what: string;
  owner: StepOwner;
  assigneeId: string;
  dueOn: string | null;
  state: TaskState;
  revision: number;
  visitId: string | null;
};

/** Open tasks of an account that the viewer may see, the earliest due first, undated last. */
export const findOpenTasksOfAccount = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
): Promise<Task[]> =>
  sql<Task[]>`
    select t.id, t.account_id, a.name as account_name, t.what, t.owner, t.assignee_id, t.due_on, t.state, t.revision,
           t.visit_id
    from tasks t join accounts a on a.tenant_id = t.tenant_id and a.id = t.account_id
    where ${maySeeAccount(sql, viewer)} and t.account_id = ${accountId} and t.state = 'open'
    order by t.due_on nulls last, t.id`;
