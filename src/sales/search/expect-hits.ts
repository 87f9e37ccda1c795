/** Search words as PostgreSQL writes them, and how many documents it expects to hold them all. */
import type { Queries } from '../../database/connection.ts';

/** Words as `cutWords` gives them -> a tsquery that wants them all. */
export const searchQuery = (words: readonly string[]): string =>
  words.map((word) => `'${word.replaceAll("'", "''").replaceAll('\\', '')}'`).join(' & ');

type Plan = { Plan: { 'Plan Rows': number } };

/** From the statistics alone, within a millisecond; right within a factor of two for words that are not rare. */
export const expectHits = async (sql: Queries, tenantId: string, query: string): Promise<number> => {
  const [row] = await sql<{ 'QUERY PLAN': [Plan] }[]>`
    explain (format json)
    select from search_documents where tenant_id = ${tenantId} and words @@ ${query}::tsquery`;
  return row?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0;
};
