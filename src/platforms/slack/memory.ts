import { REMEMBERED_MAX, REMEMBERED_MS } from './limits.ts';

/** Values that are believed for a while; of too many the oldest go. */
export const makeMemory = <T>(now: () => Date) => {
  const kept = new Map<string, { value: T; until: number }>();
  return {
    get: (key: string): T | undefined => {
      const one = kept.get(key);
      if (one === undefined || one.until <= now().getTime()) return undefined;
      return one.value;
    },
    keep: (key: string, value: T): T => {
      kept.delete(key);
      const [oldest] = kept.keys();
      if (kept.size >= REMEMBERED_MAX && oldest !== undefined) kept.delete(oldest);
      kept.set(key, { value, until: now().getTime() + REMEMBERED_MS });
      return value;
    },
    drop: (key: string): void => {
      kept.delete(key);
    },
  };
};
