/** Makes one member of two who are the same person: records and identities of the one go over to the other. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { CONSOLE_WORKSPACE, consoleUserKey } from '../../database/console-identity.ts';
import type { CodeOwner } from './link-store.ts';

/** Columns that say whose a record is. */
export const OWNING_COLUMNS = [
  ['deals', 'owner_id'],
  ['tasks', 'assignee_id'],
  ['visits', 'author_id'],
  ['planned_visits', 'member_id'],
  ['deal_approvers', 'member_id'],
  ['account_plan_lines', 'owner_id'],
  ['inbox', 'member_id'],
  ['messages', 'member_id'],
  ['identities', 'member_id'],
] as const;

/** Tables in which the member is a part of the key, so that the other one may stand there already; the rest of the key. */
export const SHARED_COLUMNS = [
  ['account_team', ['account_id']],
  ['visit_colleagues', ['visit_id']],
  ['questions', ['key']],
  ['deal_team', ['deal_id', 'role']],
  ['advice', ['subject_id', 'key']],
  ['advice_looks', ['subject_id', 'looked_on']],
] as const;

/** Columns that stay: who did something is told under the name of then, and codes of an inactive member are void. */
export const STAYING_COLUMNS = [
  ['link_codes', 'member_id'],
  ['link_tries', 'member_id'],
  ['twins', 'decided_by'],
  ['map_places', 'moved_by'],
  ['deal_changes', 'member_id'],
  ['deal_reviews', 'member_id'],
  ['deal_plans', 'changed_by'],
  ['orders', 'recorded_by'],
  ['account_plans', 'started_by'],
  ['account_plan_lines', 'added_by'],
  ['members', 'joined_to'],
] as const;

/** `from` is left without rights and records; what it did is still told under its name. */
export const joinMembers = async (sql: Queries, from: Viewer, to: CodeOwner): Promise<void> => {
  await moveRecords(sql, from, to);
  await sql`
    update members set active = false, joined_to = ${to.memberId}
    where tenant_id = ${from.tenantId} and id = ${from.memberId}`;
};

/** At the console one signs in by name: that of the joined member leads to the other one from now on. */
export const keepConsoleName = async (
  sql: Queries,
  from: Viewer,
  to: CodeOwner,
  now: Date,
): Promise<void> => {
  await sql`
    insert into identities (tenant_id, platform, workspace_id, external_id, member_id, linked_at)
    values (${from.tenantId}, 'web', ${CONSOLE_WORKSPACE}, ${consoleUserKey(from.name)}, ${to.memberId}, ${now})
    on conflict do nothing`;
};

const moveRecords = async (sql: Queries, from: Viewer, to: CodeOwner): Promise<void> => {
  const { tenantId, memberId } = from;
  await sql`
    update accounts set owner_id = ${to.memberId}, team_id = coalesce(team_id, ${to.teamId})
    where tenant_id = ${tenantId} and owner_id = ${memberId}`;
  // A visit's content names its colleagues by id, the writer first.
  await sql`
    update visits v set content = replace(content::text, ${memberId}, ${to.memberId})::jsonb
    where v.tenant_id = ${tenantId} and (v.author_id = ${memberId} or exists (
      select 1 from visit_colleagues c
      where c.tenant_id = v.tenant_id and c.visit_id = v.id and c.member_id = ${memberId}))`;
  for (const [table, column] of OWNING_COLUMNS) {
    await sql`
      update ${sql(table)} set ${sql(column)} = ${to.memberId}
      where tenant_id = ${tenantId} and ${sql(column)} = ${memberId}`;
  }
  for (const [table, keys] of SHARED_COLUMNS) {
    const keysOf = (alias: string) => sql(keys.map((key) => `${alias}.${key}`));
    await sql`
      delete from ${sql(table)} mine using ${sql(table)} theirs
      where mine.tenant_id = ${tenantId} and mine.member_id = ${memberId}
        and theirs.tenant_id = mine.tenant_id and theirs.member_id = ${to.memberId}
        and (${keysOf('theirs')}) = (${keysOf('mine')})`;
    await sql`
      update ${sql(table)} set member_id = ${to.memberId}
      where tenant_id = ${tenantId} and member_id = ${memberId}`;
  }
};
