/** Codes of `/link`, and the joining of two members who are one person. */
import type { Locale } from '../../chat/locale.ts';
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';

const PURPOSE = 'identity';

/** Stores a code's hash; an earlier one that nobody has used is void from now on. */
export const putLinkCode = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  codeHash: string,
  now: Date,
  expiresAt: Date,
): Promise<void> => {
  await sql`
    delete from link_codes
    where tenant_id = ${tenantId} and member_id = ${memberId} and purpose = ${PURPOSE} and used_at is null`;
  await sql`
    insert into link_codes (code_hash, tenant_id, member_id, purpose, created_at, expires_at)
    values (${codeHash}, ${tenantId}, ${memberId}, ${PURPOSE}, ${now}, ${expiresAt})`;
};

export type CodeOwner = { memberId: string; name: string; teamId: string | null; locale: Locale };

/** Whose valid code it is, held until the transaction ends so that nobody uses it twice. Null where there is none. */
export const findCodeOwner = async (
  sql: Queries,
  { tenantId }: Viewer,
  codeHash: string,
  now: Date,
): Promise<CodeOwner | null> => {
  const [owner] = await sql<CodeOwner[]>`
    select m.id as member_id, m.name, m.team_id, m.locale
    from link_codes c join members m on m.tenant_id = c.tenant_id and m.id = c.member_id and m.active
    where c.tenant_id = ${tenantId} and c.code_hash = ${codeHash} and c.purpose = ${PURPOSE}
      and c.used_at is null and c.expires_at > ${now}
    for update of c`;
  return owner ?? null;
};

export const useLinkCode = async (
  sql: Queries,
  { tenantId }: Viewer,
  codeHash: string,
  now: Date,
): Promise<void> => {
  await sql`update link_codes set used_at = ${now} where tenant_id = ${tenantId} and code_hash = ${codeHash}`;
};

/** Whether the viewer has to do with an account of a team other than `teamId`: those are not its own to take along. */
export const hasRecordsOfOtherTeam = async (
  sql: Queries,
  { tenantId, memberId }: Viewer,
  teamId: string | null,
): Promise<boolean> => {
  const [row] = await sql<{ found: boolean }[]>`
    select exists (
      select 1 from accounts a
      where a.tenant_id = ${tenantId} and a.team_id is not null and a.team_id is distinct from ${teamId}
        and (a.owner_id = ${memberId}
          or exists (select 1 from account_team s where s.tenant_id = a.tenant_id and s.account_id = a.id
                       and s.member_id = ${memberId})
          or exists (select 1 from visits v where v.tenant_id = a.tenant_id and v.account_id = a.id
                       and v.author_id = ${memberId})
          or exists (select 1 from tasks k where k.tenant_id = a.tenant_id and k.account_id = a.id
                       and k.assignee_id = ${memberId}))) as found`;
  return row?.found === true;
};
