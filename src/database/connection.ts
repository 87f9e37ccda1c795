/** The one connection pool. SQL is written as postgres.js templates: parameters only, never text put together. */
import postgres from 'postgres';
import { IDLE_TIMEOUT_S, type Lines, makeLines } from './lines.ts';

type Types = { bigint: number; date: string };

/** What stores take: the pool or a transaction on it. */
export type Queries = postgres.ISql<Types>;
export type Sql = postgres.Sql<Types>;
/** A piece of a query, such as a condition that carries the viewer's rights. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Oldest server supported: 15.0, as `server_version_num` writes it. */
const OLDEST_SERVER = 150_000;

/** A statement that takes longer is a fault, not a wait. */
const STATEMENT_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_S = 3;

/** Longest wait between tries to connect: whoever comes back is found within seconds. */
const BACKOFF_MAX_S = 2;
/** Shared out at random, so that many processes do not come back all at once. */
const backoffS = (failures: number): number =>
  (0.5 + Math.random() / 2) * Math.min(3 ** failures / 100, BACKOFF_MAX_S);

const OID_DATE = 1082;
const OID_BIGINT = 20;

const linesOf = new WeakMap<Sql, Lines>();

export const openDatabase = (url: string, max = 10): Sql => {
  const lines = makeLines();
  // An option that the package documents and its types leave out.
  const ownLines = { socket: lines.open };
  const sql = postgres(url, {
    ...ownLines,
    max,
    onnotice: () => undefined,
    connect_timeout: CONNECT_TIMEOUT_S,
    idle_timeout: IDLE_TIMEOUT_S,
    backoff: backoffS,
    connection: { application_name: 'inroad', statement_timeout: STATEMENT_TIMEOUT_MS },
    // Names of columns only: the keys inside JSON values stay as they were written.
    transform: { column: { from: postgres.toCamel, to: postgres.fromCamel } },
    types: {
      // A calendar day is no instant: as a Date it would move with the server's time zone.
      date: {
        to: OID_DATE,
        from: [OID_DATE],
        serialize: (value: string) => value,
        parse: (value: string) => value,
      },
      bigint: {
        to: OID_BIGINT,
        from: [OID_BIGINT],
        serialize: (value: number) => String(value),
        parse: Number,
      },
    },
  });
  linesOf.set(sql, lines);
  return sql;
};

/** Cuts the lines of a pool, such as to a server that takes no writes any more: the next ones may be better. */
export const renewLines = (sql: Sql): void => linesOf.get(sql)?.cut();

/** Throws a sentence that says what to do where the server is too old or not UTF-8. */
export const checkServer = async (sql: Queries): Promise<void> => {
  const [row] = await sql<{ version: number; encoding: string }[]>`
    select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`;
  if (row === undefined || row.version < OLDEST_SERVER) {
    throw new Error('PostgreSQL 15 or later is needed; please upgrade the server that DATABASE_URL names');
  }
  if (row.encoding !== 'UTF8') {
    throw new Error(`the database is encoded as ${row.encoding}; please create it with ENCODING 'UTF8'`);
  }
};
