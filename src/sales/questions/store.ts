/** At most three questions a visit over all features; what is skipped twice sleeps for a month. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { MAX_QUESTIONS_PER_VISIT, SKIPS_BEFORE_SLEEP, SLEEP_DAYS } from './rules.ts';

const DAY_MS = 86_400_000;

type AskedRow = { key: string; asleep: boolean; asked: boolean; closed: boolean; askedInAll: number };

/**
 * Of the keys that could be asked about a visit, in order of worth, those that may be: not asleep, not closed,
 * and no more than three since the visit began. What is newly chosen counts as asked.
 */
export const chooseQuestions = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  keys: readonly string[],
  now: Date,
): Promise<ReadonlySet<string>> => {
  if (keys.length === 0) return new Set();
  const { tenantId, memberId } = viewer;
  const rows = await sql<AskedRow[]>`
    select k.key, coalesce(q.sleeps_until > ${now}, false) as asleep, v.key is not null as asked,
           v.closed_at is not null as closed,
           (select count(*)::int from visit_questions
            where tenant_id = ${tenantId} and visit_id = ${visitId}) as asked_in_all
    from unnest(${sql.array([...keys])}::text[]) as k (key)
    left join questions q on q.tenant_id = ${tenantId} and q.member_id = ${memberId} and q.key = k.key
    left join visit_questions v on v.tenant_id = ${tenantId} and v.visit_id = ${visitId} and v.key = k.key`;
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const free = MAX_QUESTIONS_PER_VISIT - (rows[0]?.askedInAll ?? 0);
  const asked = keys.filter((key) => byKey.get(key)?.asked && !byKey.get(key)?.closed);
  const fresh = [...new Set(keys)]
    .filter((key) => !byKey.get(key)?.asked && !byKey.get(key)?.asleep)
    .slice(0, Math.max(0, free));
  await countAsAsked(sql, viewer, visitId, fresh, now);
  return new Set([...asked, ...fresh]);
};

const countAsAsked = async (
  sql: Queries,
  { tenantId }: Viewer,
  visitId: string,
  keys: readonly string[],
  now: Date,
): Promise<void> => {
  if (keys.length === 0) return;
  const rows = keys.map((key) => ({ tenantId, visitId, key, askedAt: now }));
  await sql`insert into visit_questions ${sql(rows)} on conflict do nothing`;
};

/** Not put again about this visit. */
export const closeQuestion = async (
  sql: Queries,
  { tenantId }: Viewer,
  visitId: string,
  key: string,
  now: Date,
): Promise<void> => {
  await sql`
    update visit_questions set closed_at = ${now}
    where tenant_id = ${tenantId} and visit_id = ${visitId} and key = ${key}`;
};

/** Closed and counted: the second skip puts it to sleep, after which the count begins anew. */
export const skipQuestion = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  key: string,
  now: Date,
): Promise<void> => {
  const wakesAt = new Date(now.getTime() + SLEEP_DAYS * DAY_MS);
  await closeQuestion(sql, viewer, visitId, key, now);
  await sql`
    insert into questions (tenant_id, member_id, key, skipped)
    values (${viewer.tenantId}, ${viewer.memberId}, ${key}, 1)
    on conflict (tenant_id, member_id, key) do update
    set skipped = case when questions.skipped + 1 >= ${SKIPS_BEFORE_SLEEP} then 0 else questions.skipped + 1 end,
        sleeps_until = case when questions.skipped + 1 >= ${SKIPS_BEFORE_SLEEP} then ${wakesAt}::timestamptz
                            else questions.sleeps_until end`;
};
