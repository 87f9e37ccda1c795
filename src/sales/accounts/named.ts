/** Accounts by the name that somebody typed, within the viewer's rights. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { goesBy } from './merged.ts';
import { maySeeAnyOf } from './rights.ts';

export type NamedAccount = { id: string; name: string; ownerName: string };

/** By any part of the name or of one merged into them, the whole name first. */
export const findAccountsNamed = async (
  sql: Queries,
  viewer: Viewer,
  words: string,
  limit: number,
): Promise<NamedAccount[]> =>
  sql<NamedAccount[]>`
    select a.id, a.name, m.name as owner_name from accounts a
    join members m on m.tenant_id = a.tenant_id and m.id = a.owner_id
    where ${maySeeAnyOf(sql, viewer, 'a.id')} and a.merged_into is null and ${goesBy(sql, words)}
    order by length(a.name), a.name limit ${limit}`;

/** More would be a list to search, not a choice. */
const CHOICES_MAX = 8;

/** One that is meant, several that may be, or none. */
export type AccountMeant = { one: NamedAccount } | { several: readonly NamedAccount[] } | { none: true };

/** An id as a form gives it, or a name: where one is called exactly so, that one; else the only one that it fits. */
export const findAccountMeant = async (
  sql: Queries,
  viewer: Viewer,
  written: string,
): Promise<AccountMeant> => {
  if (written.trim() === '') return { none: true };
  const found = UUID.test(written)
    ? await findById(sql, viewer, written)
    : await findAccountsNamed(sql, viewer, written.trim(), CHOICES_MAX);
  const [first] = found;
  if (first === undefined) return { none: true };
  const exact = found.find(({ name }) => name.toLowerCase() === written.trim().toLowerCase());
  if (exact !== undefined) return { one: exact };
  return found.length === 1 ? { one: first } : { several: found };
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const findById = async (sql: Queries, viewer: Viewer, id: string): Promise<NamedAccount[]> =>
  sql<NamedAccount[]>`
    select kept.id, kept.name, m.name as owner_name
    from accounts told
    join accounts kept on kept.tenant_id = told.tenant_id and kept.id = told.kept_id
    join accounts a on a.tenant_id = kept.tenant_id and a.id = kept.id
    join members m on m.tenant_id = kept.tenant_id and m.id = kept.owner_id
    where told.tenant_id = ${viewer.tenantId} and told.id = ${id} and ${maySeeAnyOf(sql, viewer, 'a.id')}`;
