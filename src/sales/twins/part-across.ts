/** What was joined because two accounts were one, once they are two again: people, and notes of one meeting. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { unlinkSameMeeting } from '../visits/store.ts';
import { restore } from './store.ts';

/** Leaves nothing of one account merged or linked with anything of the other. */
export const partAcross = async (
  sql: Queries,
  viewer: Viewer,
  accountIds: readonly string[],
): Promise<void> => {
  // Giving one back can bring others across with it, so it is looked anew; each turn leaves one merged record fewer.
  for (;;) {
    const person = await findPersonAcross(sql, viewer, accountIds);
    if (person === null) break;
    const { id, name, keepId, keepName } = person;
    await restore(sql, viewer, {
      kind: 'person',
      keep: { id: keepId, name: keepName },
      other: { id, name },
    });
  }
  for (const id of await findMeetingsAcross(sql, viewer, accountIds))
    await unlinkSameMeeting(sql, viewer, id);
};

type PersonAcross = { id: string; name: string; keepId: string; keepName: string };

const findPersonAcross = async (
  sql: Queries,
  { tenantId }: Viewer,
  accountIds: readonly string[],
): Promise<PersonAcross | null> => {
  const [person] = await sql<PersonAcross[]>`
    select p.id, p.name, k.id as keep_id, k.name as keep_name
    from accounts a
    join people p on p.tenant_id = a.tenant_id and p.account_id = a.id
    join people k on k.tenant_id = p.tenant_id and k.id = p.merged_into
    join accounts home on home.tenant_id = k.tenant_id and home.id = k.account_id
    where a.tenant_id = ${tenantId} and a.kept_id in ${sql(accountIds)} and a.kept_id <> home.kept_id
    order by p.id limit 1`;
  return person ?? null;
};

const findMeetingsAcross = async (
  sql: Queries,
  { tenantId }: Viewer,
  accountIds: readonly string[],
): Promise<string[]> => {
  const rows = await sql<{ id: string }[]>`
    select v.id
    from accounts a
    join visits v on v.tenant_id = a.tenant_id and v.account_id = a.id
    join visits first on first.tenant_id = v.tenant_id and first.id = v.same_as_id
    join accounts home on home.tenant_id = first.tenant_id and home.id = first.account_id
    where a.tenant_id = ${tenantId} and a.kept_id in ${sql(accountIds)} and a.kept_id <> home.kept_id`;
  return rows.map(({ id }) => id);
};
