/** One's own accounts for the curve of who brings what: never another team's, never another company's. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import type { AccountKind } from '../accounts/kinds.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { findLedger, type LedgerEntry } from '../evidence/ledger.ts';
import { latestOrders } from '../orders/store.ts';

export const SCOPES = ['mine', 'team', 'company'] as const;
export type Scope = (typeof SCOPES)[number];

/** Accounts looked at, the most valuable first: beyond that a curve tells nothing more. Own judgement. */
const ACCOUNTS_MAX = 2_000;

export type AccountRow = {
  id: string;
  name: string;
  kind: AccountKind;
  ownerZone: string;
  /** Keys of the pipelines in which its open deals run. */
  pipelines: readonly string[];
  lastContactOn: string | null;
  /** Real contacts since the day asked for; one that two recorded counts once. */
  visits: number;
  /** Sums of orders since the month asked for, by currency; months on record at least once. */
  values: readonly { currency: string; amountMinor: number; months: number }[];
};

/** The widest scope that somebody may ask for: a manager's team, an admin's company, else the own accounts. */
export const widestScope = ({ role, teamId }: Viewer): Scope => {
  if (role === 'admin') return 'company';
  const leads = role === 'manager' || role === 'coach' || role === 'channel_manager';
  return leads && teamId !== null ? 'team' : 'mine';
};

/** `since`: ISO date of the first month's first day. */
export const findAccountRows = async (
  sql: Queries,
  viewer: Viewer,
  scope: Scope,
  since: string,
): Promise<AccountRow[]> =>
  sql<AccountRow[]>`
    with mine as materialized (
      select a.tenant_id, a.id, a.name, a.kind, a.owner_id from accounts a
      where ${maySeeAccount(sql, viewer)} and a.merged_into is null and ${inScope(sql, viewer, scope)}
    ), records as materialized (
      select mine.id as shown_id, m.id from mine
      join accounts m on m.tenant_id = mine.tenant_id and m.kept_id = mine.id
    ), bought as (
      select records.shown_id, l.currency, sum(l.amount_minor)::bigint as amount_minor, count(*)::int as months
      from (${latestOrders(sql, viewer, sql`array(select id from records)`)}) l
      join records on records.id = l.account_id
      where l.month >= ${since} group by records.shown_id, l.currency
    ), met as (
      select records.shown_id, max(v.visited_on) as last_on,
             (count(*) filter (where v.visited_on >= ${since} and v.same_as_id is null))::int as visits
      from records join visits v on v.tenant_id = ${viewer.tenantId} and v.account_id = records.id
      where v.state = 'confirmed' and not v.attempt_only group by records.shown_id
    )
    select mine.id, mine.name, mine.kind, o.time_zone as owner_zone, met.last_on as last_contact_on,
           coalesce(met.visits, 0) as visits,
           array(select distinct d.pipeline from records join deals d on d.account_id = records.id
                 where records.shown_id = mine.id and d.tenant_id = ${viewer.tenantId} and d.state = 'open') as pipelines,
           coalesce((select jsonb_agg(jsonb_build_object('currency', b.currency, 'amountMinor', b.amount_minor,
                       'months', b.months)) from bought b where b.shown_id = mine.id), '[]') as values
    from mine
    join members o on o.tenant_id = mine.tenant_id and o.id = mine.owner_id
    left join met on met.shown_id = mine.id
    order by (select max(b.amount_minor) from bought b where b.shown_id = mine.id) desc nulls last, mine.name
    limit ${ACCOUNTS_MAX}`;

const inScope = (sql: Queries, { memberId, teamId }: Viewer, scope: Scope): Fragment => {
  if (scope === 'mine') return sql`a.owner_id = ${memberId}`;
  return scope === 'team' ? sql`a.team_id = ${teamId}` : sql`true`;
};

/** Scores of these accounts, newest first. */
export const findScores = (
  sql: Queries,
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<LedgerEntry[]> => findLedger(sql, viewer, { accountIds, properties: ['importance_score'] });
