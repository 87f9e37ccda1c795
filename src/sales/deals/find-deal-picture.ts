/** Everything that the rules of a deal look at, in three queries: the deal with its rows, the ledger, the tables. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { findLedger, type LedgerEntry } from '../evidence/ledger.ts';
import type { EvidenceProperty } from '../evidence/properties.ts';
import { findSettings, type Settings } from '../settings/store.ts';
import { rolesNeeded } from '../stakeholders/coverage.ts';
import { stageRolesSetting } from '../stakeholders/settings.ts';
import type { DealChange } from './deal-changes.ts';
import type { DealPicture, DealRecord, Review } from './deal-picture.ts';
import { pipelineOf } from './pipeline.ts';
import { dealRulesSetting, pipelinesSetting } from './settings.ts';

/** What the rules of deals read of the ledger. */
const PROPERTIES: readonly EvidenceProperty[] = [
  'met',
  'role',
  'roles',
  'left',
  'stance',
  'amount',
  'competitor',
  'objection',
  'outcome_told',
  'stage',
  'risk',
  'criterion',
  'buyer_step',
  'activity',
  'purchase_factor',
  'rival',
];

/** Earlier stays in the same stage of the tenant's deals that a deal is compared with: the latest. */
const STAYS_MAX = 200;

type InJson<T> = Omit<T, 'at'> & { at: string };
export type DealRows = DealRecord &
  Pick<DealPicture, 'people' | 'team' | 'approvers' | 'steps' | 'stageTimes'> & {
    changes: InJson<DealChange>[];
    reviews: InJson<Review>[];
  };

/** A deal with its rows; null where there is no such deal, or none that the viewer may see. */
export const findDealRows = async (
  sql: Queries,
  viewer: Viewer,
  dealId: string,
): Promise<DealRows | null> => {
  const [row] = await sql<DealRows[]>`${rowOf(sql, viewer, dealId)}`;
  return row ?? null;
};

/** As `dealPictureOf`, from the database. `today`: the viewer's ISO date. */
export const findDealPicture = async (
  sql: Queries,
  viewer: Viewer,
  dealId: string,
  today: string,
): Promise<DealPicture | null> => {
  const rows = await findDealRows(sql, viewer, dealId);
  if (rows === null) return null;
  const [entries, settings] = await Promise.all([
    findLedger(sql, viewer, { accountIds: [rows.accountId], properties: PROPERTIES }),
    findSettings(sql, viewer),
  ]);
  return dealPictureOf(rows, entries, settings, today);
};

/** The same from what is there already. `entries` may hold more than the rules of deals read. */
export const dealPictureOf = (
  { people, team, approvers, steps, stageTimes, changes, reviews, ...deal }: DealRows,
  entries: readonly LedgerEntry[],
  settings: Settings,
  today: string,
): DealPicture => ({
  today,
  deal,
  pipeline: pipelineOf(settings.of(pipelinesSetting), deal),
  rolesNeeded: rolesNeeded(deal.stage, settings.of(stageRolesSetting)),
  rules: settings.of(dealRulesSetting),
  entries,
  people,
  team,
  approvers,
  steps,
  stageTimes,
  changes: changes.map(dated),
  reviews: reviews.map(dated),
});

const dated = <T extends { at: string }>(row: T): Omit<T, 'at'> & { at: Date } => ({
  ...row,
  at: new Date(row.at),
});

const rowOf = (sql: Queries, viewer: Viewer, dealId: string): Fragment => sql`
  select d.id, a.kept_id as account_id, ${keptName(sql)} as account_name, d.name, d.pipeline, d.stage, d.stage_code,
         d.state, d.amount_minor, d.currency, d.close_on, d.product, d.next_step, d.next_step_on, d.owner_id,
         o.name as owner_name, d.team_phase, coalesce(d.stage_since, d.created_at::date) as stage_since,
         d.created_at::date as created_on,
         not exists (
           select 1 from deals other
           where other.tenant_id = d.tenant_id and other.id <> d.id and other.state = 'open'
             and other.account_id in (
               select one.id from accounts one where one.tenant_id = a.tenant_id and one.kept_id = a.kept_id)
         ) as is_only,
         ${listOf(sql, peopleOf(sql, viewer))} as people, ${listOf(sql, changesOf(sql))} as changes,
         ${listOf(sql, reviewsOf(sql))} as reviews, ${listOf(sql, teamOf(sql))} as team,
         ${listOf(sql, approversOf(sql))} as approvers, ${listOf(sql, stepsOf(sql))} as steps,
         ${listOf(sql, staysOf(sql))} as stage_times
  from deals d
  join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
  join members o on o.tenant_id = d.tenant_id and o.id = d.owner_id
  where ${maySeeAccount(sql, viewer)} and d.id = ${dealId}`;

/** The rows of a query as one value, in their order. */
const listOf = (sql: Queries, rows: Fragment): Fragment =>
  sql`coalesce((select json_agg(one) from (${rows}) one), '[]')`;

// Each of these stands on the deal `d` and its account `a`.

const peopleOf = (sql: Queries, { tenantId }: Viewer): Fragment => sql`
  select p.id, p.name, p.title, p.department
  from accounts one join people p on p.tenant_id = one.tenant_id and p.account_id = one.id
  where one.tenant_id = ${tenantId} and one.kept_id = a.kept_id and p.merged_into is null
  order by p.name, p.id`;

const changesOf = (sql: Queries): Fragment => sql`
  select c.id, c.kind, c.from_value as "from", c.to_value as "to", c.reason, c.note, c.competitor, c.ahead, c.overridden,
         m.name as "memberName", c.changed_on as "on", c.changed_at as "at"
  from deal_changes c join members m on m.tenant_id = c.tenant_id and m.id = c.member_id
  where c.tenant_id = d.tenant_id and c.deal_id = d.id order by c.changed_at desc, c.id desc`;

const reviewsOf = (sql: Queries): Fragment => sql`
  select r.id, r.comment, m.name as "memberName", r.reviewed_on as "on", r.reviewed_at as "at"
  from deal_reviews r join members m on m.tenant_id = r.tenant_id and m.id = r.member_id
  where r.tenant_id = d.tenant_id and r.deal_id = d.id order by r.reviewed_at desc, r.id desc`;

const teamOf = (sql: Queries): Fragment => sql`
  select t.member_id as "memberId", m.name, t.role
  from deal_team t join members m on m.tenant_id = t.tenant_id and m.id = t.member_id
  where t.tenant_id = d.tenant_id and t.deal_id = d.id order by t.role, m.name`;

const approversOf = (sql: Queries): Fragment => sql`
  select p.kind, p.member_id as "memberId", m.name, p.owes, p.done
  from deal_approvers p left join members m on m.tenant_id = p.tenant_id and m.id = p.member_id
  where p.tenant_id = d.tenant_id and p.deal_id = d.id order by p.kind`;

const stepsOf = (sql: Queries): Fragment => sql`
  select t.what, t.owner, m.name as "assigneeName", t.due_on as "dueOn", t.visit_id as "visitId"
  from tasks t join members m on m.tenant_id = t.tenant_id and m.id = t.assignee_id
  where t.tenant_id = d.tenant_id and t.state = 'open' and t.deal_id = d.id
  order by t.due_on nulls last, t.id`;

/** Days alone, of whatever deal of the tenant: nobody learns of another's customer by them. */
const staysOf = (sql: Queries): Fragment => sql`
  select c.from_value as stage, c.stayed_days as days
  from deal_changes c join deals other on other.tenant_id = c.tenant_id and other.id = c.deal_id
  where c.tenant_id = d.tenant_id and c.kind = 'stage' and c.from_value = d.stage_code and c.stayed_days is not null
    and other.pipeline = d.pipeline and other.id <> d.id
  order by c.changed_at desc limit ${STAYS_MAX}`;
