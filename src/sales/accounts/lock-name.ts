/** Keeps two confirms at the same moment from making the same new account twice. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { normalizeName } from '../../reading/name-forms.ts';

/** Held until the transaction ends; whoever comes second then finds the account that the first has made. */
export const lockAccountName = async (sql: Queries, viewer: Viewer, name: string): Promise<void> => {
  const key = `account/${viewer.tenantId}/${normalizeName(name)}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`;
};
