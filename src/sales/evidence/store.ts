/** The ledger. Rows are added and withdrawn, never changed; current is the latest observation, then the latest record. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Certainty } from '../../reading/labels.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import type { EvidenceAudience, EvidenceProperty, SubjectKind } from './properties.ts';
import { mayReadEvidence } from './rights.ts';

export type NewEvidence = {
  id: string;
  subjectKind: SubjectKind;
  subjectId: string;
  accountId: string;
  dealId: string | null;
  property: EvidenceProperty;
  /** Of the shape that PROPERTY_VALUES gives the property. */
  value: unknown;
  quote: { text: string; start: number; end: number } | null;
  visitId: string | null;
  reader: string;
  certainty: Certainty;
  observedOn: string;
  audience: EvidenceAudience;
};

export const addEvidence = async (
  sql: Queries,
  viewer: Viewer,
  entries: readonly NewEvidence[],
  now: Date,
): Promise<void> => {
  if (entries.length === 0) return;
  const rows = entries.map(({ quote, value, ...entry }) => ({
    ...entry,
    tenantId: viewer.tenantId,
    value: sql.json(value as never),
    quote: quote?.text ?? null,
    quoteStart: quote?.start ?? null,
    quoteEnd: quote?.end ?? null,
    confirmedBy: viewer.memberId,
    recordedAt: now,
    byHand: entry.reader === 'hand',
  }));
  await sql`insert into evidence ${sql(rows)}`;
};

/** Takes a visit's evidence out of every later computation; says how many entries. */
export const withdrawEvidence = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  now: Date,
): Promise<number> => {
  const withdrawn = await sql`
    update evidence set withdrawn_at = ${now}
    where tenant_id = ${viewer.tenantId} and visit_id = ${visitId} and withdrawn_at is null`;
  return withdrawn.count;
};

export type Quote = { text: string; visitId: string | null; observedOn: string };

/**
 * The words of notes on which the evidence of a person or a deal rests, newest first, within the viewer's rights. Without
 * those for the account team alone: they are shown where messages are stored.
 */
export const findQuotes = async (
  sql: Queries,
  viewer: Viewer,
  subject: { id: string; accountId: string },
  limit: number,
  offset: number,
): Promise<Quote[]> =>
  sql<Quote[]>`
    select e.quote as text, e.visit_id, e.observed_on
    from evidence e join accounts a on a.tenant_id = e.tenant_id and a.id = e.account_id
    where ${maySeeAccount(sql, viewer)} and e.tenant_id = ${viewer.tenantId} and e.withdrawn_at is null
      and e.account_id = any(${mergedWith(sql, viewer, [subject.accountId])}) and e.quote is not null
      and (e.subject_id = ${subject.id} or e.subject_id in (
        select told.id from people told where told.tenant_id = ${viewer.tenantId} and told.kept_id = ${subject.id}))
      and e.audience <> 'account_team' and ${mayReadEvidence(sql, viewer)}
    order by e.observed_on desc, e.recorded_at desc, e.id limit ${limit} offset ${offset}`;

/**
 * What evidence says last of each of these people: role, stance and, for `met`, the day on which they were last met.
 * However long the account's history, one row for each.
 */
export const findLatestOfPeople = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
  personIds: readonly string[],
): Promise<LatestOfPerson[]> => {
  if (personIds.length === 0) return [];
  return sql<LatestOfPerson[]>`
    select distinct on (told.kept_id, e.property)
      told.kept_id as person_id, e.property, e.value, e.observed_on
    from people told
    join evidence e on e.tenant_id = told.tenant_id and e.subject_kind = 'person' and e.subject_id = told.id
    join accounts a on a.tenant_id = e.tenant_id and a.id = e.account_id
    where ${maySeeAccount(sql, viewer)} and told.tenant_id = ${viewer.tenantId} and told.kept_id in ${sql(personIds)}
      and e.account_id = any(${mergedWith(sql, viewer, [accountId])}) and e.withdrawn_at is null
      and (e.property in ('role', 'stance') or (e.property = 'met' and e.value = 'true'))
      and ${mayReadEvidence(sql, viewer)} and not ${isReleased(sql)}
    order by told.kept_id, e.property, e.observed_on desc, e.recorded_at desc`;
};

/** Set by hand, and given up since: see `withoutReleased` in `rules.ts`. Of entries `e` of people `told`. */
const isReleased = (sql: Queries) => sql`(e.by_hand and e.visit_id is null and exists (
  select 1 from evidence r join people again on again.tenant_id = r.tenant_id and again.id = r.subject_id
  where r.tenant_id = e.tenant_id and r.subject_kind = 'person' and again.kept_id = told.kept_id
    and r.property = 'released' and r.withdrawn_at is null and r.value->>'property' = e.property
    and (r.observed_on, r.recorded_at) >= (e.observed_on, e.recorded_at)))`;

export type LatestOfPerson = {
  personId: string;
  property: 'met' | 'role' | 'stance';
  value: unknown;
  observedOn: string;
};
