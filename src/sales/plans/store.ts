/** Queries of yearly account plans. Rights come from their account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import type { PlanLine } from './compare.ts';
import type { LineState, PlanPart } from './kinds.ts';

export type YearLine = PlanLine & { year: number };

/**
 * Lines of this and of last year's plan, in the order in which they were added. A line that was filled from a record
 * goes when its record is taken back.
 */
export const findPlanLines = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  year: number,
): Promise<YearLine[]> =>
  sql<YearLine[]>`
    select l.id, l.year, l.part, l.segment, l.text, l.owner_id, o.name as owner_name, l.due_on, l.measure, l.state,
           case when e.id is not null then jsonb_build_object('entryId', e.id, 'visitId', e.visit_id,
             'on', e.observed_on, 'quote', e.quote) end as source
    from account_plan_lines l
    join accounts a on a.tenant_id = l.tenant_id and a.id = l.account_id
    left join members o on o.tenant_id = l.tenant_id and o.id = l.owner_id
    left join evidence e on e.tenant_id = l.tenant_id and e.id = l.evidence_id
    where ${maySeeAccount(sql, viewer)} and l.tenant_id = ${viewer.tenantId}
      and l.account_id = any(${mergedWith(sql, viewer, [accountId])})
      and l.year in (${year}, ${year - 1}) and l.removed_at is null and e.withdrawn_at is null
    order by l.year desc, l.added_at, l.id`;

/** Whether the plan of the year was begun. */
export const isPlanStarted = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  year: number,
): Promise<boolean> => {
  const [row] = await sql<{ started: boolean }[]>`
    select exists (
      select 1 from account_plans p join accounts a on a.tenant_id = p.tenant_id and a.id = p.account_id
      where ${maySeeAccount(sql, viewer)} and p.tenant_id = ${viewer.tenantId} and p.year = ${year}
        and p.account_id = any(${mergedWith(sql, viewer, [accountId])})) as started`;
  return row?.started ?? false;
};

/** The caller has made sure that the viewer may see the account. Begun once; a second time changes nothing. */
export const startPlan = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  accountId: string,
  year: number,
  now: Date,
): Promise<void> => {
  await sql`insert into account_plans (tenant_id, account_id, year, started_by, started_at)
            values (${tenantId}, ${accountId}, ${year}, ${memberId}, ${now}) on conflict do nothing`;
};

export type NewLine = {
  id: string;
  accountId: string;
  year: number;
  part: PlanPart;
  segment: string | null;
  text: string;
  ownerId: string | null;
  dueOn: string | null;
  measure: string | null;
  state: LineState;
  evidenceId: string | null;
};

/** The caller has made sure that the viewer may see the account. */
export const addLines = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  lines: readonly NewLine[],
  now: Date,
): Promise<void> => {
  if (lines.length === 0) return;
  const rows = lines.map((line) => ({ ...line, tenantId, addedBy: memberId, addedAt: now, changedAt: now }));
  await sql`insert into account_plan_lines ${sql(rows)}`;
};

export type LineChange = Pick<NewLine, 'segment' | 'text' | 'ownerId' | 'dueOn' | 'measure' | 'state'>;

/** An empty text takes the line out. What a person rewrote rests on that person, no longer on the record. */
export const changeLine = async (
  sql: Queries,
  { tenantId }: Viewer,
  line: PlanLine,
  change: LineChange,
  now: Date,
): Promise<void> => {
  const keepsSource = line.text === change.text;
  await sql`
    update account_plan_lines set ${sql({ ...change, changedAt: now })},
      removed_at = ${change.text === '' ? now : null},
      evidence_id = case when ${keepsSource} then evidence_id end
    where tenant_id = ${tenantId} and id = ${line.id}`;
};
