/** What is asked of Feishu and believed for some minutes. */
import { BELIEVED_MS, MAX_KEPT } from './limits.ts';

export type Recent<T> = {
  keep: (key: string, value: T) => void;
  find: (key: string) => T | null;
  drop: (key: string) => void;
};

/** Keeps the latest; the oldest leave first. */
export const recent = <T>(): Recent<T> => {
  const kept = new Map<string, T>();
  return {
    keep: (key, value) => {
      kept.delete(key);
      kept.set(key, value);
      const [oldest] = kept.keys();
      if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
    },
    find: (key) => kept.get(key) ?? null,
    drop: (key) => {
      kept.delete(key);
    },
  };
};

/** `ask` answers undefined where it could not find out: that is not kept. */
export const believed = <T>(
  ask: (key: string) => Promise<T | undefined>,
  now: () => Date,
): ((key: string) => Promise<T | undefined>) => {
  const kept = recent<{ value: T; until: number }>();
  return async (key) => {
    const known = kept.find(key);
    if (known !== null && known.until > now().getTime()) return known.value;
    const value = await ask(key);
    if (value !== undefined) kept.keep(key, { value, until: now().getTime() + BELIEVED_MS });
    return value;
  };
};

/** What comes in time, else `otherwise`: for what only adds to something. */
export const inTime = async <T>(asked: Promise<T>, waitMs: number, otherwise: T): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), waitMs);
  });
  try {
    return await Promise.race([asked, late]);
  } finally {
    clearTimeout(timer);
  }
};
