/** Drafts that wait for their writer: never confirmed by themselves, so the next card names them. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Fragment, Queries } from '../../database/connection.ts';
import type { Visit } from './find-visits.ts';

/** Drafts named on a card; all of them stand in /visits. */
const NAMED_DRAFTS = 3;

/** Characters of a note that names its draft where the account is not known. */
const FIRST_WORDS_LENGTH = 12;

/** An open draft by its account, or its first words. */
export type NamedDraft = { id: string; name: string };

/** Rows of NamedDraft: those of the writer, newest first. Contents are opened of these alone, not of all that wait. */
export const openDraftNames = (sql: Queries, viewer: Viewer, limit = NAMED_DRAFTS): Fragment => sql`
  select id, coalesce(content #>> '{account,value,name}', left(raw_text, ${FIRST_WORDS_LENGTH}) || '…') as name
  from (select v.id, v.content, v.raw_text from visits v
        where v.tenant_id = ${viewer.tenantId} and v.author_id = ${viewer.memberId} and v.state = 'draft'
        order by v.created_at desc, v.id desc limit ${limit}) newest`;

export const findNamedDrafts = async (sql: Queries, viewer: Viewer, limit?: number): Promise<NamedDraft[]> =>
  sql<NamedDraft[]>`${openDraftNames(sql, viewer, limit)}`;

export const nameOpenDrafts = async (sql: Queries, viewer: Viewer): Promise<string[]> =>
  (await findNamedDrafts(sql, viewer)).map(({ name }) => name);

/** As `openDraftNames` names it. */
export const nameOfDraft = ({ content, rawText }: Pick<Visit, 'content' | 'rawText'>): string =>
  content.account?.value.name ?? `${rawText.slice(0, FIRST_WORDS_LENGTH)}…`;
