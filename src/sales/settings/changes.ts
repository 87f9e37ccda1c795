/** What differs between two tables, value by value. Pure. */

/** `before` and `after`: as JSON; null where there is no such value. */
export type TableChange = { field: string; before: string | null; after: string | null };

export const changesBetween = (before: unknown, after: unknown): TableChange[] => {
  const was = leavesOf(before);
  const is = leavesOf(after);
  const fields = [...new Set([...was.keys(), ...is.keys()])];
  return fields.flatMap((field) => {
    const change = { field, before: was.get(field) ?? null, after: is.get(field) ?? null };
    return change.before === change.after ? [] : [change];
  });
};

const leavesOf = (value: unknown, path = ''): Map<string, string> => {
  if (typeof value !== 'object' || value === null) return new Map([[path, JSON.stringify(value)]]);
  const below = Object.entries(value).flatMap(([key, inner]) => [
    ...leavesOf(inner, path === '' ? key : `${path}.${key}`),
  ]);
  return new Map(below);
};
