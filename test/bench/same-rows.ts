/** Rows that the house has stored, read back and written again under fresh ids by plain INSERTs: what is compared with. */
import { v7 as uuidv7 } from 'uuid';
import type { Queries, Sql } from '../../src/database/connection.ts';

type Row = Readonly<Record<string, unknown>>;
/** In an order that foreign keys allow. */
export type Rows = readonly { table: string; rows: readonly Row[] }[];

const OID_JSONB = 3802;

/** All rows of a table where a column holds the id; JSON values are marked, so that they are written as they were. */
const readTable = async (sql: Queries, table: string, column: string, id: string) => {
  const found = await sql<Row[]>`select * from ${sql(table)} where ${sql(column)} = ${id}`;
  const json = new Set(found.columns.filter(({ type }) => type === OID_JSONB).map(({ name }) => name));
  const marked = (name: string, value: unknown) =>
    json.has(name) && value !== null ? sql.json(value as never) : value;
  const rows = found.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, marked(name, value)])),
  );
  return { table, rows };
};

/** What a note leaves behind: inbound, draft with its first revision and questions, message, audit. */
export const readDraftRows = async (sql: Queries, inboxId: string, visitId: string): Promise<Rows> =>
  Promise.all([
    readTable(sql, 'inbox', 'id', inboxId),
    readTable(sql, 'visits', 'id', visitId),
    readTable(sql, 'visit_revisions', 'visit_id', visitId),
    readTable(sql, 'visit_questions', 'visit_id', visitId),
    readTable(sql, 'messages', 'inbox_id', inboxId),
    readTable(sql, 'audit', 'inbox_id', inboxId),
  ]);

/** What a confirm has written, anew or changed: the visit and its records, the message and the inbound of the press. */
export const readConfirmedRows = async (sql: Queries, inboxId: string): Promise<Rows> => {
  const messages = await readTable(sql, 'messages', 'changed_by', inboxId);
  const visitId = String(messages.rows[0]?.subjectId);
  return Promise.all([
    readTable(sql, 'inbox', 'id', inboxId),
    readTable(sql, 'visits', 'id', visitId),
    readTable(sql, 'visit_colleagues', 'visit_id', visitId),
    readTable(sql, 'evidence', 'visit_id', visitId),
    readTable(sql, 'tasks', 'visit_id', visitId),
    readTable(sql, 'search_documents', 'id', visitId),
    messages,
    readTable(sql, 'audit', 'inbox_id', inboxId),
  ]);
};

/** The same rows under new ids, wherever an id stands in a column; `change` sets further columns by table. */
export const withFreshIds = (
  all: Rows,
  change: (table: string) => Row = () => ({}),
  newId: () => string = uuidv7,
): Rows => {
  const fresh = new Map<unknown, string>();
  for (const { rows } of all) for (const { id } of rows) if (!fresh.has(id)) fresh.set(id, newId());
  const renewed = (name: string, value: unknown): unknown =>
    name === 'dedupeKey' ? `bench:${newId()}` : (fresh.get(value) ?? value);
  return all.map(({ table, rows }) => ({
    table,
    rows: rows.map((row) => ({
      ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, renewed(name, value)])),
      ...change(table),
    })),
  }));
};

/** One multi-row INSERT a table, sent one behind the other, one transaction. */
export const insertRows = async (sql: Sql, all: Rows): Promise<void> => {
  await sql.begin((tx) =>
    all
      .filter(({ rows }) => rows.length > 0)
      .map(({ table, rows }) => tx`insert into ${tx(table)} ${tx(rows)}`),
  );
};

export const countRows = (all: Rows): number => all.reduce((sum, { rows }) => sum + rows.length, 0);
