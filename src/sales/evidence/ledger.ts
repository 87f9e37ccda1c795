/** The ledger as rules take it: whole, of some accounts, within the viewer's rights, with merged records followed. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Certainty } from '../../reading/labels.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { keptSubject } from './kept-subject.ts';
import type { EvidenceAudience, EvidenceProperty } from './properties.ts';
import { mayReadEvidence } from './rights.ts';
import type { Fact } from './rules.ts';

export type LedgerEntry = Fact & {
  id: string;
  /** The account that stands for it today. */
  accountId: string;
  dealId: string | null;
  /** The note's own words, where it came from a note. */
  quote: string | null;
  visitId: string | null;
  certainty: Certainty;
  byHand: boolean;
  audience: EvidenceAudience;
  /** Who confirmed or set it. */
  memberId: string;
  memberName: string;
};

/**
 * Entries of these accounts and of those merged with them, newest first: of each subject, property and value the
 * latest and the first that notes told, and that somebody set, so that histories can be told and the number does not
 * grow with the number of visits. What was released comes along, whatever is asked for.
 */
export const findLedger = async (
  sql: Queries,
  viewer: Viewer,
  { accountIds, properties }: { accountIds: readonly string[]; properties: readonly EvidenceProperty[] },
): Promise<LedgerEntry[]> => {
  if (accountIds.length === 0 || properties.length === 0) return [];
  return sql<LedgerEntry[]>`
    select id, subject_kind, subject_id, account_id, deal_id, property, value, quote, visit_id, certainty, by_hand,
           audience, member_id, member_name, observed_on, recorded_at
    from (
      select readable.*, row_number() over newest as place,
             count(*) over (partition by subject_id, property, value, deal_id, by_hand) as times
      from (
        select e.id, e.subject_kind, ${keptSubject(sql)} as subject_id, a.kept_id as account_id, e.deal_id, e.property,
               e.value, e.quote, e.visit_id, e.certainty, e.by_hand, e.audience, e.confirmed_by as member_id,
               m.name as member_name, e.observed_on, e.recorded_at
        from evidence e
        join accounts a on a.tenant_id = e.tenant_id and a.id = e.account_id
        join members m on m.tenant_id = e.tenant_id and m.id = e.confirmed_by
        where ${maySeeAccount(sql, viewer)} and e.tenant_id = ${viewer.tenantId} and e.withdrawn_at is null
          and e.account_id = any(${mergedWith(sql, viewer, accountIds)}) and (e.property in ${sql(properties)} or e.property = 'released')
          and ${mayReadEvidence(sql, viewer)}
      ) readable
      window newest as (
        partition by subject_id, property, value, deal_id, by_hand order by observed_on desc, recorded_at desc, id desc)
    ) told
    where place = 1 or place = times
    order by observed_on desc, recorded_at desc, id`;
};

/** How often one of ours met one of theirs. A visit's colleagues met whom its writer met. */
export type Meeting = {
  /** The person's record of today. */
  personId: string;
  memberId: string;
  memberName: string;
  /** Department of ours, null where nobody gave it. */
  memberFunction: string | null;
  times: number;
  /** ISO dates. */
  firstOn: string;
  lastOn: string;
};

/** Who met whom at these accounts, a row for each pair; a meeting that two recorded counts once for each of them. */
export const findMeetings = async (
  sql: Queries,
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<Meeting[]> => {
  if (accountIds.length === 0) return [];
  return sql<Meeting[]>`
    with met as (
      select ${keptSubject(sql)} as person_id, e.visit_id, e.confirmed_by, e.observed_on
      from evidence e join accounts a on a.tenant_id = e.tenant_id and a.id = e.account_id
      where ${maySeeAccount(sql, viewer)} and e.tenant_id = ${viewer.tenantId} and e.withdrawn_at is null
        and e.account_id = any(${mergedWith(sql, viewer, accountIds)})
        and e.subject_kind = 'person' and e.property = 'met' and e.value = 'true' and ${mayReadEvidence(sql, viewer)}
    ), pairs as (
      select person_id, confirmed_by as member_id, observed_on from met
      union
      select met.person_id, c.member_id, met.observed_on
      from met join visit_colleagues c on c.tenant_id = ${viewer.tenantId} and c.visit_id = met.visit_id
    )
    select pairs.person_id, m.id as member_id, m.name as member_name, m.function as member_function,
           count(*)::int as times, min(pairs.observed_on) as first_on, max(pairs.observed_on) as last_on
    from pairs join members m on m.tenant_id = ${viewer.tenantId} and m.id = pairs.member_id
    group by pairs.person_id, m.id, m.name, m.function
    order by last_on desc, member_name`;
};
