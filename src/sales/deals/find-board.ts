/** The visual project list: deals of one pipeline by stage, the first of each, with counts and sums of all. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAnyOf } from '../accounts/rights.ts';
import type { DealStage, DealState } from './stages.ts';

export type BoardDeal = {
  id: string;
  name: string;
  accountName: string;
  ownerName: string;
  stage: DealStage;
  stageCode: string | null;
  state: DealState;
  amountMinor: number | null;
  currency: string | null;
  closeOn: string | null;
  stageSince: string;
};

/** Of one stage and currency. */
export type BoardSum = {
  stage: DealStage;
  stageCode: string | null;
  currency: string | null;
  count: number;
  sumMinor: number;
};

/** Running deals: open ones, and won ones that are being delivered. The largest amounts first. */
export const findBoard = async (
  sql: Queries,
  viewer: Viewer,
  pipeline: string,
  perStage: number,
): Promise<{ deals: BoardDeal[]; sums: BoardSum[] }> => {
  const [deals, sums] = await Promise.all([
    sql<BoardDeal[]>`
      select id, name, account_name, owner_name, stage, stage_code, state, amount_minor, currency, close_on, stage_since
      from (
        select d.id, d.name, ${keptName(sql)} as account_name, o.name as owner_name, d.stage, d.stage_code, d.state,
               d.amount_minor, d.currency, d.close_on, coalesce(d.stage_since, d.created_at::date) as stage_since,
               row_number() over (
                 partition by d.stage, d.stage_code order by d.amount_minor desc nulls last, d.id) as place
        from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
        join members o on o.tenant_id = d.tenant_id and o.id = d.owner_id
        where ${isRunning(sql, viewer, pipeline)}) placed
      where place <= ${perStage}
      order by place, id`,
    sql<BoardSum[]>`
      select d.stage, d.stage_code, d.currency, count(*)::int as count, coalesce(sum(d.amount_minor), 0)::bigint as sum_minor
      from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
      where ${isRunning(sql, viewer, pipeline)}
      group by d.stage, d.stage_code, d.currency`,
  ]);
  return { deals, sums };
};

/** Condition on a deal `d` joined to its account `a`. */
const isRunning = (sql: Queries, viewer: Viewer, pipeline: string): Fragment => sql`
  ${maySeeAnyOf(sql, viewer, 'd.account_id')} and d.tenant_id = ${viewer.tenantId} and d.pipeline = ${pipeline}
  and (d.state = 'open' or (d.state = 'won' and d.stage = 'delivery'))`;
