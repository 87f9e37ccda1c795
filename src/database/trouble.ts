/** Which errors mean that the database is away, and what the caller is told then. */
import { AppError } from '../chat/app-error.ts';
import { renewLines, type Sql } from './connection.ts';

/**
 * The line is gone or was never had: the pool's own codes, the system's, and SQLSTATE classes 08 (connection) and
 * 57P0 (the server shuts down or starts).
 */
const LINE_LOST = /^(CONNECT|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|08|57P0)/;
/** The line holds, but nothing can be stored: disk or memory full, too many connections (class 53). */
const NOTHING_STORED = /^53/;
/** A standby, or a server that was set to refuse writes, as hosts do when the disk is nearly full. */
const READ_ONLY = '25006';

export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

export const isLineLost = (error: unknown): boolean => LINE_LOST.test(codeOf(error));

const isAway = (error: unknown): boolean =>
  isLineLost(error) || NOTHING_STORED.test(codeOf(error)) || codeOf(error) === READ_ONLY;

/** Where the database is away, the caller is told so; any other trouble passes as it is. */
export const asUnavailable = (error: unknown): unknown =>
  isAway(error) ? new AppError('UNAVAILABLE', 'the database does not answer', { cause: error }) : error;

/** As `asUnavailable`. Lines to a server that takes no writes are left for new ones: it may long be another one. */
export const troubleOf = (sql: Sql, error: unknown): unknown => {
  if (codeOf(error) === READ_ONLY) renewLines(sql);
  return asUnavailable(error);
};
