/** Queries of planned visits: each member's own. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { KEPT_FROM_DAYS_BEFORE } from './rules.ts';

export type PlannedVisit = {
  id: string;
  accountId: string;
  accountName: string;
  /** ISO date. */
  plannedOn: string;
  goal: string | null;
  revision: number;
};

export type NewPlan = Pick<PlannedVisit, 'id' | 'accountId' | 'plannedOn' | 'goal'>;

/** The caller has made sure that the viewer may see the account. */
export const addPlan = async (sql: Queries, viewer: Viewer, plan: NewPlan, now: Date): Promise<void> => {
  const { tenantId, memberId } = viewer;
  await sql`insert into planned_visits ${sql({ ...plan, tenantId, memberId, state: 'planned', createdAt: now })}`;
};

/** Plans whose day has passed without a visit of the account, confirmed or still a draft: the longest overdue first. */
export const findMissedPlans = (
  sql: Queries,
  viewer: Viewer,
  today: string,
  limit: number,
): Promise<PlannedVisit[]> => findPlans(sql, viewer, sql`p.planned_on < ${today}`, limit);

/** The viewer's plans from a day on that no visit has kept yet, the nearest first. */
export const findComingPlans = (
  sql: Queries,
  viewer: Viewer,
  from: string,
  to: string,
  limit: number,
): Promise<PlannedVisit[]> => findPlans(sql, viewer, sql`p.planned_on between ${from} and ${to}`, limit);

const findPlans = async (
  sql: Queries,
  viewer: Viewer,
  when: Fragment,
  limit: number,
): Promise<PlannedVisit[]> =>
  sql<PlannedVisit[]>`
    select p.id, a.kept_id as account_id, ${keptName(sql)} as account_name, p.planned_on, p.goal, p.revision
    from planned_visits p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.tenant_id = ${viewer.tenantId} and p.member_id = ${viewer.memberId}
      and p.state = 'planned' and ${when} and not exists (
        select 1 from visits v
        join accounts told on told.tenant_id = v.tenant_id and told.id = v.account_id
        where v.tenant_id = p.tenant_id and told.kept_id = a.kept_id
          and (v.author_id = p.member_id or exists (
            select 1 from visit_colleagues c
            where c.tenant_id = v.tenant_id and c.visit_id = v.id and c.member_id = p.member_id))
          and v.state in ('draft', 'confirmed') and v.created_at > p.created_at
          and coalesce(v.visited_on, v.created_at::date) >= p.planned_on
            - case when v.content->'mode'->>'value' = 'phone' then 0 else ${KEPT_FROM_DAYS_BEFORE}::int end)
    order by p.planned_on, p.id limit ${limit}`;

/** One of the viewer's own open plans, or null. */
export const findPlan = async (sql: Queries, viewer: Viewer, id: string): Promise<PlannedVisit | null> => {
  const [plan] = await sql<PlannedVisit[]>`
    select p.id, a.kept_id as account_id, ${keptName(sql)} as account_name, p.planned_on, p.goal, p.revision
    from planned_visits p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
    where ${maySeeAccount(sql, viewer)} and p.id = ${id} and p.member_id = ${viewer.memberId} and p.state = 'planned'`;
  return plan ?? null;
};

/** Compare-and-set on the revision; false where the plan has changed or is another's. */
export const changePlan = async (
  sql: Queries,
  viewer: Viewer,
  { id, revision }: Pick<PlannedVisit, 'id' | 'revision'>,
  change: { plannedOn: string; goal: string | null } | { state: 'cancelled' },
): Promise<boolean> => {
  const changed = await sql`
    update planned_visits set ${sql(change)}, revision = revision + 1
    where tenant_id = ${viewer.tenantId} and id = ${id} and member_id = ${viewer.memberId}
      and revision = ${revision} and state = 'planned'`;
  return changed.count === 1;
};
