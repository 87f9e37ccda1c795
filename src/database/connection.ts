/** The one connection pool. SQL is written as postgres.js templates: parameters only, never text put together. */
import postgres from 'postgres';
import { AppError } from '../chat/app-error.ts';

type Types = { bigint: number; date: string };

/** What stores take: the pool or a transaction on it. */
export type Queries = postgres.ISql<Types>;
export type Sql = postgres.Sql<Types>;
/** A piece of a query, such as a condition that carries the viewer's rights. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Oldest server supported: 15.0, as `server_version_num` writes it. */
const OLDEST_SERVER = 150_000;

/** A statement that takes longer is a fault, not a wait; row F6 wants an answer within 3 s. */
const STATEMENT_TIMEOUT_MS = 10_000;
const CONNECT_TIMEOUT_S = 3;

/** Tries of a transaction that lost a race (serialisation, deadlock). */
const TRANSACTION_TRIES = 3;

const OID_DATE = 1082;
const OID_BIGINT = 20;

export const openDatabase = (url: string, max = 10): Sql =>
  postgres(url, {
    max,
    onnotice: () => undefined,
    connect_timeout: CONNECT_TIMEOUT_S,
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

const LOST_RACES = new Set(['40001', '40P01']);
const CONNECTION_LOST = /^(CONNECT|CONNECTION_|ECONN|ETIMEDOUT|ENOTFOUND|57P0|53300|25006)/;

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** Where the database is away, the caller is told so; any other trouble passes as it is. */
export const asUnavailable = (error: unknown): unknown =>
  CONNECTION_LOST.test(codeOf(error))
    ? new AppError('UNAVAILABLE', 'the database does not answer', { cause: error })
    : error;

/** Commits the work as a whole; takes it again where it lost a race against another transaction. */
export const inTransaction =
  (sql: Sql) =>
  async <T>(work: (tx: Queries) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return (await sql.begin((tx) => work(tx))) as T;
      } catch (error) {
        if (!LOST_RACES.has(codeOf(error)) || attempt >= TRANSACTION_TRIES) throw asUnavailable(error);
      }
    }
  };
