/** Drafts that wait for their writer: never confirmed by themselves, so the next card names them. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import { findOpenDrafts } from './find-visits.ts';

/** Drafts named on a card; older ones stand in /visits. */
const NAMED_DRAFTS = 3;

/** Characters of a note that names its draft where the account is not known. */
const FIRST_WORDS_LENGTH = 12;

/** Accounts (or first words) of the writer's open drafts, newest first. */
export const nameOpenDrafts = async (sql: Queries, viewer: Viewer): Promise<string[]> => {
  const drafts = await findOpenDrafts(sql, viewer, NAMED_DRAFTS);
  return drafts.map(
    (draft) => draft.content.account?.value.name ?? `${draft.rawText.slice(0, FIRST_WORDS_LENGTH)}…`,
  );
};
