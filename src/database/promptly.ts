/** For what somebody waits for: the database answers soon, or is said to be away. */
import { AppError } from '../chat/app-error.ts';
import type { Sql } from './connection.ts';
import { isLineLost, troubleOf } from './trouble.ts';

/**
 * Row F6 and both chat platforms want an answer within 3 s; of what is asked before an acknowledgement one thing
 * alone is ever slow. The server's own time limit does not help where the network swallows what it says.
 */
const PROMPT_MS = 2_000;

export type Promptly = <T>(ask: () => Promise<T>) => Promise<T>;

/**
 * Throws AppError UNAVAILABLE where no answer came in time; what was asked may still have its effect later. It is
 * asked once more where the line was lost, so it must be harmless when done twice.
 */
export const promptly =
  (sql: Sql): Promptly =>
  (ask) =>
    new Promise((resolve, reject) => {
      const late = () => reject(new AppError('UNAVAILABLE', 'the database does not answer in time'));
      const timer = setTimeout(late, PROMPT_MS);
      ask()
        .catch((error: unknown) => (isLineLost(error) ? ask() : Promise.reject(error)))
        .then(resolve, (error: unknown) => reject(troubleOf(sql, error)))
        .finally(() => clearTimeout(timer));
    });
