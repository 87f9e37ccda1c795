/** Work that is committed as a whole or not at all, also where the line to the database is lost in its middle. */
import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '../chat/app-error.ts';
import type { Queries, Sql } from './connection.ts';
import { codeOf, isLineLost, troubleOf } from './trouble.ts';

/** Serialisation failure and deadlock. */
const LOST_RACES = new Set(['40001', '40P01']);
/** Tries of a transaction that lost a race. */
const RACE_TRIES = 3;

/** A lost line tells of its end at once; an error that only looks like one waits so long before it rolls back. */
const LINE_END_MS = 1_000;

/** Commits the work as a whole; takes it again where it lost a race, or where the line was lost before it began. */
export const inTransaction =
  (sql: Sql) =>
  async <T>(work: (tx: Queries) => Promise<T>): Promise<T> => {
    for (let attempt = 1; ; attempt += 1) {
      let hasBegun = false;
      try {
        return await onOneLine(sql, (tx) => {
          hasBegun = true;
          return work(tx);
        });
      } catch (error) {
        const isRace = LOST_RACES.has(codeOf(error)) && attempt < RACE_TRIES;
        const isFresh = !hasBegun && isLineLost(error) && attempt === 1;
        if (!isRace && !isFresh) throw troubleOf(sql, error);
      }
    }
  };

/**
 * postgres.js 3.4.9 lets the work of a lost transaction go on: its next statement, or the driver's own rollback, ends
 * the process or runs outside of any transaction on a line made anew (porsager/postgres 1208, 1215, 1216). So after
 * the loss nothing is asked any more, and the driver never learns how the work ended.
 */
const onOneLine = <T>(sql: Sql, work: (tx: Queries) => Promise<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const never = new Promise<never>(() => undefined);
    const end = Promise.withResolvers<void>();
    let isOver = false;
    const guarded = async (tx: Queries): Promise<T> => {
      try {
        const value = await work(refusing(tx, () => isOver));
        return isOver ? never : value;
      } catch (error) {
        if (isLineLost(error)) await Promise.race([end.promise, delay(LINE_END_MS)]);
        if (isOver) return never;
        throw error;
      }
    };
    sql.begin(guarded).then(
      (value) => resolve(value as T),
      (error: unknown) => {
        isOver = true;
        end.resolve();
        reject(error);
      },
    );
  });

/** The same transaction, which takes no statement once it is over. */
const refusing = (tx: Queries, isOver: () => boolean): Queries =>
  new Proxy(tx, {
    apply: (target, self, args) => {
      if (isOver()) throw new AppError('UNAVAILABLE', 'the line of this transaction is lost');
      return Reflect.apply(target, self, args);
    },
  });
