/** What a member leaves open, and giving it to a colleague. Callers have checked the admin's right. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';

export type LeftTask = { what: string; accountName: string; dueOn: string | null };
/** A draft is its writer's alone: of what it says, only the account is told. */
export type LeftDraft = { accountName: string | null; createdAt: Date };

export type LeftOpen = {
  /** The earliest due first; at most `limit`, `taskCount` in all. */
  tasks: readonly LeftTask[];
  taskCount: number;
  drafts: readonly LeftDraft[];
  draftCount: number;
  accountCount: number;
};

export const findLeftOpen = async (
  sql: Queries,
  { tenantId }: Viewer,
  memberId: string,
  limit: number,
): Promise<LeftOpen> => {
  const [tasks, drafts, [counts]] = await Promise.all([
    sql<LeftTask[]>`
      select t.what, ${keptName(sql)} as account_name, t.due_on
      from tasks t join accounts a on a.tenant_id = t.tenant_id and a.id = t.account_id
      where t.tenant_id = ${tenantId} and t.assignee_id = ${memberId} and t.state = 'open'
      order by t.due_on nulls last, t.id limit ${limit}`,
    sql<LeftDraft[]>`
      select content #>> '{account,value,name}' as account_name, created_at from visits
      where tenant_id = ${tenantId} and author_id = ${memberId} and state = 'draft'
      order by created_at desc, id desc limit ${limit}`,
    sql<{ tasks: number; drafts: number; accounts: number }[]>`
      select (select count(*)::int from tasks
              where tenant_id = ${tenantId} and assignee_id = ${memberId} and state = 'open') as tasks,
             (select count(*)::int from visits
              where tenant_id = ${tenantId} and author_id = ${memberId} and state = 'draft') as drafts,
             (select count(*)::int from accounts
              where tenant_id = ${tenantId} and owner_id = ${memberId} and withdrawn_at is null) as accounts`,
  ]);
  const { tasks: taskCount = 0, drafts: draftCount = 0, accounts: accountCount = 0 } = counts ?? {};
  return { tasks, taskCount, drafts, draftCount, accountCount };
};

/** Accounts go into the new owner's team, with their deals: how many, and which deals. */
export const handOverAccounts = async (
  sql: Queries,
  { tenantId, memberId, teamId }: Viewer,
  fromId: string,
): Promise<{ accounts: number; dealIds: string[] }> => {
  const handed = await sql<{ id: string }[]>`
    update accounts set owner_id = ${memberId}, team_id = coalesce(${teamId}, team_id)
    where tenant_id = ${tenantId} and owner_id = ${fromId} and withdrawn_at is null returning id`;
  if (handed.length === 0) return { accounts: 0, dealIds: [] };
  const deals = await sql<{ id: string }[]>`
    update deals set owner_id = ${memberId}, revision = revision + 1
    where tenant_id = ${tenantId} and owner_id = ${fromId} and account_id in ${sql(handed.map(({ id }) => id))}
    returning id`;
  return { accounts: handed.length, dealIds: deals.map(({ id }) => id) };
};

/** Open tasks at accounts that the colleague `to` may see; others would be out of sight for good. How many. */
export const handOverTasks = async (sql: Queries, to: Viewer, fromId: string): Promise<number> => {
  const handed = await sql`
    update tasks t set assignee_id = ${to.memberId}, revision = t.revision + 1
    from accounts a
    where t.tenant_id = ${to.tenantId} and t.assignee_id = ${fromId} and t.state = 'open'
      and a.tenant_id = t.tenant_id and a.id = t.account_id and ${maySeeAccount(sql, to)}`;
  return handed.count;
};
