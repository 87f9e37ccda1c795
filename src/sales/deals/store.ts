/** Queries of deals. Rights come from their account. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import { keptName } from '../accounts/merged.ts';
import { maySeeAccount, maySeeAnyOf, visibleAmong } from '../accounts/rights.ts';
import { likePattern } from '../like-pattern.ts';
import type { DealStage, DealState } from './stages.ts';

export type Deal = {
  id: string;
  accountId: string;
  name: string;
  /** Key of its pipeline. */
  pipeline: string;
  stage: DealStage;
  /** Null: the pipeline's first stage of the kind. */
  stageCode: string | null;
  state: DealState;
  amountMinor: number | null;
  currency: string | null;
  closeOn: string | null;
};

/** Deals of these accounts and of those merged with them, each under the id that was asked for; open ones first. */
export const findDealsOfAccounts = async (
  sql: Queries,
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<Deal[]> =>
  accountIds.length === 0
    ? []
    : sql<Deal[]>`${dealsOf(sql, viewer, visibleAmong(sql, viewer, sql`= any(${accountIds}::uuid[])`))}`;

/** Rows of Deal, as a query for others to stand on. `visible` is one as of `visibleAmong`: it carries the rights. */
export const dealsOf = (sql: Queries, { tenantId }: Viewer, visible: Fragment): Fragment => sql`
  select d.id, v.asked_id as "accountId", d.name, d.pipeline, d.stage, d.stage_code as "stageCode", d.state,
         d.amount_minor as "amountMinor", d.currency, d.close_on as "closeOn"
  from (${visible}) v join deals d on d.tenant_id = ${tenantId} and d.account_id = v.id
  order by d.state <> 'open', d.created_at desc`;

/** One deal by id; its account is the one that stands for it today. */
export const findDeal = async (sql: Queries, viewer: Viewer, id: string): Promise<Deal | null> => {
  const [deal] = await sql<Deal[]>`
    select d.id, a.kept_id as account_id, d.name, d.pipeline, d.stage, d.stage_code, d.state, d.amount_minor, d.currency,
           d.close_on
    from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    where ${maySeeAccount(sql, viewer)} and d.id = ${id}`;
  return deal ?? null;
};

/** What a change needs to know of a deal. `mayReview`: the viewer leads the account's own team, or is an admin. */
export type DealHead = Deal & {
  accountName: string;
  ownerId: string;
  product: string | null;
  nextStep: string | null;
  nextStepOn: string | null;
  stageSince: string;
  revision: number;
  mayReview: boolean;
};

/** Whoever leads the account's team, and admins: they review, and let a deal through a hard gate. */
const leads = (sql: Queries, { role, teamId }: Viewer): Fragment => {
  if (role === 'admin') return sql`true`;
  return role === 'manager' && teamId !== null ? sql`coalesce(a.team_id = ${teamId}, false)` : sql`false`;
};

const headColumns = (sql: Queries, viewer: Viewer): Fragment => sql`
  d.id, a.kept_id as account_id, ${keptName(sql)} as account_name, d.name, d.owner_id, d.pipeline, d.stage, d.stage_code,
  d.state, d.amount_minor, d.currency, d.close_on, d.product, d.next_step, d.next_step_on, d.revision,
  coalesce(d.stage_since, d.created_at::date) as stage_since, ${leads(sql, viewer)} as may_review`;

/** As `findDeal`, with what a change needs. Null: none, or none that the viewer may see. */
export const findDealHead = async (sql: Queries, viewer: Viewer, id: string): Promise<DealHead | null> => {
  const [deal] = await sql<DealHead[]>`
    select ${headColumns(sql, viewer)} from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    where ${maySeeAccount(sql, viewer)} and d.id = ${id}`;
  return deal ?? null;
};

export type NamedDeal = { id: string; name: string; accountName: string };

/** Deals whose own or account's name has the words in it; those called exactly so first, open ones before others. */
export const findDealsNamed = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<NamedDeal[]> =>
  sql<NamedDeal[]>`
    select id, name, account_name from (
      select d.id, d.name, ${keptName(sql)} as account_name, d.state, d.created_at
      from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
      where ${maySeeAnyOf(sql, viewer, 'd.account_id')}) deal
    where name ilike ${likePattern(words)} or account_name ilike ${likePattern(words)}
    order by lower(name) <> lower(${words}), state <> 'open', name not ilike ${likePattern(words)},
             length(name), created_at desc
    limit ${limit}`;

/** Columns of a deal that its forms and moves set. */
export type DealValues = {
  name: string;
  pipeline: string;
  stage: DealStage;
  stageCode: string;
  stageSince: string;
  state: DealState;
  amountMinor: number | null;
  currency: string | null;
  closeOn: string | null;
  product: string | null;
  nextStep: string | null;
  nextStepOn: string | null;
  ownerId: string;
};

/** The caller has made sure that the viewer may see the account; the deal is the viewer's. */
export const addDeal = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  deal: Omit<DealValues, 'ownerId'> & { id: string; accountId: string },
  now: Date,
): Promise<void> => {
  await sql`insert into deals ${sql([{ ...deal, tenantId, ownerId: memberId, createdAt: now }])}`;
};

/** Compare-and-set on the revision, of a deal that the viewer may see; whether it was still that one. */
export const updateDeal = async (
  sql: Queries,
  viewer: Viewer,
  { id, revision }: Pick<DealHead, 'id' | 'revision'>,
  values: Partial<DealValues>,
): Promise<boolean> => {
  const updated = await sql`
    update deals d set ${sql(values)}, revision = d.revision + 1
    from accounts a
    where a.tenant_id = d.tenant_id and a.id = d.account_id and ${maySeeAccount(sql, viewer)}
      and d.id = ${id} and d.revision = ${revision}`;
  return updated.count === 1;
};

/** Deals that a text begins with, by any part of their own or their account's name, and what stands behind the name. */
export const findDealsBefore = async (
  sql: Queries,
  viewer: Viewer,
  text: string,
  limit: number,
): Promise<{ deals: NamedDeal[]; rest: string }> => {
  const prefixes = prefixesOf(text);
  if (prefixes.length === 0) return { deals: [], rest: '' };
  const patterns = prefixes.map(likePattern);
  const found = await sql<(NamedDeal & { matched: number })[]>`
    select id, name, account_name, matched from (
      select deal.*, (
        select max(p.at) from unnest(${patterns}::text[]) with ordinality p (pattern, at)
        where deal.name ilike p.pattern or deal.account_name ilike p.pattern)::int as matched
      from (
        select d.id, d.name, ${keptName(sql)} as account_name, d.state, d.created_at
        from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
        where ${maySeeAnyOf(sql, viewer, 'd.account_id')}) deal) named
    where matched is not null
    order by matched desc, state <> 'open', length(name), created_at desc limit ${limit}`;
  const most = found[0]?.matched ?? 0;
  const prefix = prefixes[most - 1] ?? '';
  const best = found.filter(({ matched }) => matched === most);
  const exact = best.filter(({ name }) => name.toLowerCase() === prefix.toLowerCase());
  return { deals: exact.length > 0 ? exact : best, rest: text.trim().slice(prefix.length).trim() };
};

/** Words of a name: longer ones are rare, and each costs a comparison. */
const NAME_WORDS_MAX = 8;

/** The first word, the first two, and so on, as they stand in the text; the shortest first. */
const prefixesOf = (text: string): string[] => {
  const trimmed = text.trim();
  const ends = [...trimmed.matchAll(/\S+/g)].map(({ index, 0: word }) => index + word.length);
  return ends.slice(0, NAME_WORDS_MAX).map((end) => trimmed.slice(0, end));
};

export type Lead = { id: string; locale: Viewer['locale']; name: string };

/** Active managers of the team that has the deal's account. */
export const findLeads = async (sql: Queries, viewer: Viewer, dealId: string): Promise<Lead[]> =>
  sql<Lead[]>`
    select m.id, m.locale, m.name
    from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    join members m on m.tenant_id = a.tenant_id and m.team_id = a.team_id and m.role = 'manager' and m.active
    where ${maySeeAccount(sql, viewer)} and d.id = ${dealId} order by m.name`;

/** The deal's owner, if still active. */
export const findOwner = async (sql: Queries, viewer: Viewer, dealId: string): Promise<Lead | null> => {
  const [owner] = await sql<Lead[]>`
    select m.id, m.locale, m.name
    from deals d join accounts a on a.tenant_id = d.tenant_id and a.id = d.account_id
    join members m on m.tenant_id = d.tenant_id and m.id = d.owner_id and m.active
    where ${maySeeAccount(sql, viewer)} and d.id = ${dealId}`;
  return owner ?? null;
};
