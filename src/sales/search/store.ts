/** Writing the search index. Words are cut here, so that Chinese is found. */
import type { Viewer } from '../../chat/viewer.ts';
import type { Queries } from '../../database/connection.ts';
import type { SearchKind } from './kinds.ts';
import { CUTTER_VERSION, cutWords } from './words.ts';

export type NewDocument = {
  kind: SearchKind;
  id: string;
  accountId: string;
  body: string;
  on: string;
};

export const indexDocuments = async (
  sql: Queries,
  viewer: Pick<Viewer, 'tenantId'>,
  documents: readonly NewDocument[],
): Promise<void> => {
  if (documents.length === 0) return;
  const rows = documents.map((document) => ({
    ...document,
    words: cutWords(document.body).join(' '),
  }));
  await sql`
    insert into search_documents (tenant_id, kind, id, account_id, words, body, on_date, cutter_version)
    select ${viewer.tenantId}, d.kind, d.id::uuid, d.account_id::uuid, array_to_tsvector(string_to_array(d.words, ' ')),
           d.body, d.on_date::date, ${CUTTER_VERSION}
    from unnest(
      ${rows.map((row) => row.kind)}::text[], ${rows.map((row) => row.id)}::text[],
      ${rows.map((row) => row.accountId)}::text[], ${rows.map((row) => row.words)}::text[],
      ${rows.map((row) => row.body)}::text[], ${rows.map((row) => row.on)}::text[]
    ) as d (kind, id, account_id, words, body, on_date)
    on conflict (tenant_id, kind, id)
    do update set words = excluded.words, body = excluded.body, on_date = excluded.on_date,
                  account_id = excluded.account_id, cutter_version = excluded.cutter_version`;
};
