/** The ledger. Rows are added and withdrawn, never changed; current is the latest observation, then the latest record. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { Certainty } from '../../reading/labels.ts';
import { mergedWith } from '../accounts/merged.ts';
import { maySeeAccount } from '../accounts/rights.ts';
import { keptSubject } from './kept-subject.ts';
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

export type EvidenceEntry = {
  id: string;
  subjectKind: SubjectKind;
  subjectId: string;
  property: EvidenceProperty;
  value: unknown;
  quote: string | null;
  visitId: string | null;
  reader: string;
  certainty: Certainty;
  observedOn: string;
  recordedAt: Date;
  byHand: boolean;
};

/** What is known of an account (with those merged with it) and its people, within the viewer's rights, newest first. */
export const findEvidenceOfAccount = async (
  sql: Queries,
  viewer: Viewer,
  accountId: string,
): Promise<EvidenceEntry[]> =>
  sql<EvidenceEntry[]>`
    select e.id, e.subject_kind, ${keptSubject(sql)} as subject_id, e.property, e.value, e.quote, e.visit_id,
           e.reader, e.certainty, e.observed_on, e.recorded_at, e.by_hand
    from evidence e join accounts a on a.tenant_id = e.tenant_id and a.id = e.account_id
    where ${maySeeAccount(sql, viewer)} and e.tenant_id = ${viewer.tenantId} and e.withdrawn_at is null
      and e.account_id = any(${mergedWith(sql, viewer, [accountId])}) and ${mayReadEvidence(sql, viewer)}
    order by e.observed_on desc, e.recorded_at desc`;

/** Of entries newest first, the one that counts for each subject and property. */
export const latestOf = (entries: readonly EvidenceEntry[]): Map<string, EvidenceEntry> => {
  const latest = new Map<string, EvidenceEntry>();
  for (const entry of entries) {
    const key = `${entry.subjectId}/${entry.property}`;
    if (!latest.has(key)) latest.set(key, entry);
  }
  return latest;
};
