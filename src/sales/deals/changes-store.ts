/** History and reviews of deals: rows are added, never changed. The caller has made sure that the viewer may see the deal. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { ChangeKind } from './deal-changes.ts';

export type NewChange = {
  kind: ChangeKind;
  fromValue: string | null;
  toValue: string | null;
  reason?: string | null;
  note?: string | null;
  competitor?: string | null;
  ahead?: boolean;
  overridden?: boolean;
  stayedDays?: number | null;
};

/** What every row of one act has in common. `today`: the member's day. */
export type ChangeStamp = { dealId: string; today: string; now: Date; newId: () => string };

export const addChanges = (
  sql: Queries,
  viewer: Viewer,
  { dealId, ...stamp }: ChangeStamp,
  changes: readonly NewChange[],
): Promise<void> =>
  addChangesOf(
    sql,
    viewer,
    stamp,
    changes.map((change) => ({ ...change, dealId })),
  );

/** As `addChanges`, of several deals at once. */
export const addChangesOf = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  { today, now, newId }: Omit<ChangeStamp, 'dealId'>,
  changes: readonly (NewChange & { dealId: string })[],
): Promise<void> => {
  if (changes.length === 0) return;
  const rows = changes.map((change) => ({
    reason: null,
    note: null,
    competitor: null,
    ahead: false,
    overridden: false,
    stayedDays: null,
    ...change,
    tenantId,
    id: newId(),
    memberId,
    changedOn: today,
    changedAt: now,
  }));
  await sql`insert into deal_changes ${sql(rows)}`;
};

/** Rival and lesson of a closing, told after it: they join the row of the last change of state. */
export const completeClosing = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  dealId: string,
  { competitor, note }: { competitor: string | null; note: string | null },
): Promise<boolean> => {
  const [told] = await sql`
    update deal_changes set competitor = ${competitor}, note = ${note}
    where tenant_id = ${tenantId} and id = (
      select id from deal_changes
      where tenant_id = ${tenantId} and deal_id = ${dealId} and kind = 'state' and member_id = ${memberId}
      order by changed_at desc, id desc limit 1)
    returning id`;
  return told !== undefined;
};

export const addReview = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  { dealId, today, now, newId }: ChangeStamp,
  comment: string,
): Promise<void> => {
  const row = { tenantId, id: newId(), dealId, comment, memberId, reviewedOn: today, reviewedAt: now };
  await sql`insert into deal_reviews ${sql([row])}`;
};
