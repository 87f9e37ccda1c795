/** At most three questions a visit over all features; what is skipped twice sleeps for a month. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { MAX_QUESTIONS_PER_VISIT, SKIPS_BEFORE_SLEEP, SLEEP_DAYS } from './rules.ts';

type QuestionRow = {
  key: string;
  sleepsUntil: Date | null;
  lastVisitId: string | null;
  lastSkippedVisitId: string | null;
};

/**
 * Of the keys that could be asked about a visit, in order of worth, those that may be: not asleep, not answered,
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
  const rows = await sql<QuestionRow[]>`
    select key, sleeps_until, last_visit_id, last_skipped_visit_id from questions
    where tenant_id = ${viewer.tenantId} and member_id = ${viewer.memberId}
      and (key in ${sql(keys)} or last_visit_id = ${visitId})`;
  const silent = new Set(
    rows
      .filter(
        (row) => (row.sleepsUntil !== null && row.sleepsUntil > now) || row.lastSkippedVisitId === visitId,
      )
      .map((row) => row.key),
  );
  const asked = new Set(rows.filter((row) => row.lastVisitId === visitId).map((row) => row.key));
  const fresh = keys
    .filter((key) => !asked.has(key) && !silent.has(key))
    .slice(0, Math.max(0, MAX_QUESTIONS_PER_VISIT - asked.size));
  await countAsAsked(sql, viewer, visitId, fresh, now);
  return new Set([...keys.filter((key) => asked.has(key) && !silent.has(key)), ...fresh]);
};

const countAsAsked = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  keys: readonly string[],
  now: Date,
): Promise<void> => {
  if (keys.length === 0) return;
  const rows = keys.map((key) => ({
    tenantId: viewer.tenantId,
    memberId: viewer.memberId,
    key,
    lastAskedAt: now,
    lastVisitId: visitId,
  }));
  await sql`
    insert into questions ${sql(rows)}
    on conflict (tenant_id, member_id, key)
    do update set last_asked_at = excluded.last_asked_at, last_visit_id = excluded.last_visit_id`;
};

/** Skipped once more; the second time puts it to sleep. */
export const skipQuestion = async (
  sql: Queries,
  viewer: Viewer,
  visitId: string,
  key: string,
  now: Date,
): Promise<void> => {
  const wakesAt = new Date(now.getTime() + SLEEP_DAYS * 86_400_000);
  await sql`
    update questions
    set skipped = skipped + 1, last_skipped_visit_id = ${visitId},
        sleeps_until = case when skipped + 1 >= ${SKIPS_BEFORE_SLEEP} then ${wakesAt} else sleeps_until end
    where tenant_id = ${viewer.tenantId} and member_id = ${viewer.memberId} and key = ${key}`;
};
