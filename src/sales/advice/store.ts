/** What became of advice, per rep, and who looked at it. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { PastAdvice } from './advice-to-show.ts';
import type { AdviceState, AdviceSubject, WaveReason } from './kinds.ts';
import type { Advice } from './rules.ts';

/** Of one rep: the owner of the deal or account, whoever asks. The caller has made sure that the viewer may see them. */
export const findPastAdvice = async (
  sql: Queries,
  { tenantId }: Viewer,
  ownerId: string,
  subjectIds: readonly string[],
): Promise<PastAdvice[]> =>
  subjectIds.length === 0
    ? []
    : sql<PastAdvice[]>`
        select key, subject_id, facts_key, state from advice
        where tenant_id = ${tenantId} and member_id = ${ownerId} and subject_id in ${sql(subjectIds)}`;

/** Shown: a row for each, so that a press on its button knows what it rested on. */
export const keepGiven = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  all: readonly (Advice & { what: string })[],
  now: Date,
): Promise<void> => {
  if (all.length === 0) return;
  const rows = all.map(({ cause, key, factsKey, byOn, what }) => ({
    tenantId,
    memberId,
    subjectKind: cause.subject.kind,
    subjectId: cause.subject.id,
    key,
    factsKey,
    what,
    state: 'given',
    byOn,
    changedAt: now,
  }));
  await sql`
    insert into advice ${sql(rows)}
    on conflict (tenant_id, member_id, subject_id, key) do update
    set facts_key = excluded.facts_key, what = excluded.what, state = 'given', reason = null,
        by_on = excluded.by_on, task_id = null, changed_at = excluded.changed_at
    where advice.state in ('waved', 'done') or advice.facts_key <> excluded.facts_key`;
};

/**
 * What was taken on and is done: its cause is gone, or its task was closed. Returns what it was, in words. `standing`: all
 * causes that there are, also those that are not worth saying now: what has to wait is not done.
 */
export const closeDone = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  subjectIds: readonly string[],
  standing: readonly Pick<Advice, 'key' | 'cause'>[],
  now: Date,
): Promise<string[]> => {
  if (subjectIds.length === 0) return [];
  const keys = standing.map(({ key, cause }) => `${cause.subject.id} ${key}`);
  const rows = await sql<{ what: string }[]>`
    update advice set state = 'done', changed_at = ${now}
    where tenant_id = ${tenantId} and member_id = ${memberId} and subject_id in ${sql(subjectIds)}
      and state = 'taken' and (subject_id || ' ' || key <> all(${keys}::text[]) or exists (
        select 1 from tasks t where t.tenant_id = advice.tenant_id and t.id = advice.task_id and t.state = 'done'))
    returning what`;
  return rows.map(({ what }) => what);
};

export type HeldAdvice = {
  what: string;
  subjectKind: AdviceSubject;
  subjectId: string;
  /** ISO date. */
  byOn: string;
  taskId: string | null;
};

/** Moves one's own advice on; null where it is not in one of the states given. */
export const settleAdvice = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  { subjectId, key }: { subjectId: string; key: string },
  from: readonly AdviceState[],
  to: { state: AdviceState; reason?: WaveReason; taskId?: string },
  now: Date,
): Promise<HeldAdvice | null> => {
  const { state, reason = null, taskId = null } = to;
  const [row] = await sql<HeldAdvice[]>`
    update advice set state = ${state}, reason = ${reason}, task_id = coalesce(${taskId}, task_id), changed_at = ${now}
    where tenant_id = ${tenantId} and member_id = ${memberId} and subject_id = ${subjectId} and key = ${key}
      and state in ${sql(from)}
    returning what, subject_kind, subject_id, by_on, task_id`;
  return row ?? null;
};

/** True the first time on a day. */
export const noteLook = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  subjectId: string,
  lookedOn: string,
): Promise<boolean> => {
  const added = await sql`
    insert into advice_looks (tenant_id, member_id, subject_id, looked_on)
    values (${tenantId}, ${memberId}, ${subjectId}, ${lookedOn}) on conflict do nothing`;
  return added.count === 1;
};
