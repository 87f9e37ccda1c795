/** Keeps a rep from entering an account anew that somebody else already has. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findHiddenTwin } from '../accounts/store.ts';
import type { VisitContent } from './content.ts';

/** The owner of a twin out of the writer's sight, where the account would be a new one. No more than the name. */
export const findOwnerElsewhere = async (
  sql: Queries,
  viewer: Viewer,
  content: VisitContent,
): Promise<string | null> => {
  const account = content.account?.value;
  if (account === undefined || account.id !== null || account.options.length > 0) return null;
  return (await findHiddenTwin(sql, viewer, account.name))?.ownerName ?? null;
};
