/**
 * A table of judgements that a company may adjust: weights, thresholds, days. The standard stands in its slice's rules
 * with unit, reason and source; here is how it is named, explained and checked.
 */
import type { z } from 'zod';
import type { Localized } from '../../chat/locale.ts';

export type Setting<T> = {
  /** Lower case, such as `grades`: typed after `/settings`, and the key under which a changed table is stored. */
  key: string;
  title: Localized;
  /** Units, reason and source, in two or three sentences. */
  about: Localized;
  /** Checks a changed table whole; its messages are for whoever typed it. */
  schema: z.ZodType<T>;
  standard: T;
};

/** A setting with its inner type closed over, as a list of all settings holds it. */
export type AnySetting = Pick<Setting<unknown>, 'key' | 'title' | 'about' | 'standard'> & {
  check: (value: unknown) => { ok: true } | { ok: false; issues: readonly Issue[] };
};

/** `path`: keys and positions that lead to the value, the outermost first. */
export type Issue = { path: readonly (string | number)[]; message: string };

export const anySetting = <T>({ key, title, about, schema, standard }: Setting<T>): AnySetting => ({
  key,
  title,
  about,
  standard,
  check: (value) => {
    const checked = schema.safeParse(value);
    if (checked.success) return { ok: true };
    const issues = checked.error.issues.map(({ path, message }) => ({ path: path.map(keyOf), message }));
    return { ok: false, issues };
  },
});

const keyOf = (key: PropertyKey): string | number => (typeof key === 'number' ? key : String(key));
