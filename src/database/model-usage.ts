/** Counts the tokens of a company's day, over all processes. */
import type { Sql } from './connection.ts';

const dayOf = (now: Date): string => now.toISOString().slice(0, 10);

export const tokensOfDay = async (sql: Sql, tenantId: string, now: Date): Promise<number> => {
  const [row] = await sql<{ tokens: number }[]>`
    select tokens from model_usage where tenant_id = ${tenantId} and day = ${dayOf(now)}`;
  return row?.tokens ?? 0;
};

export const addTokens = async (sql: Sql, tenantId: string, now: Date, tokens: number): Promise<void> => {
  await sql`
    insert into model_usage (tenant_id, day, tokens) values (${tenantId}, ${dayOf(now)}, ${tokens})
    on conflict (tenant_id, day) do update set tokens = model_usage.tokens + excluded.tokens`;
};
