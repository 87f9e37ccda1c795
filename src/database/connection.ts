/** The one connection pool. SQL is written as postgres.js templates: parameters only, never text put together. */
import type postgres from 'postgres';

/** What stores take: the pool or a transaction on it. */
export type Queries = postgres.ISql<{ bigint: number }>;
export type Sql = postgres.Sql<{ bigint: number }>;
export type Tx = postgres.TransactionSql<{ bigint: number }>;
/** A piece of a query, such as a condition that carries the viewer's rights. */
export type Fragment = postgres.PendingQuery<postgres.Row[]>;
