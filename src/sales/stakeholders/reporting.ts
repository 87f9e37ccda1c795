/** Reporting lines. Pure. */
import type { Standing } from './standing.ts';

/** Whether `superior` already stands, at any height, below the person. */
export const reportsInCircle = (people: readonly Standing[], personId: string, superior: string): boolean => {
  const above = new Map(people.map(({ id, reportsTo }) => [id, reportsTo?.value ?? null]));
  const seen = new Set<string>();
  let at: string | null = superior === '' ? null : superior;
  while (at !== null && !seen.has(at)) {
    if (at === personId) return true;
    seen.add(at);
    at = above.get(at) ?? null;
  }
  return false;
};
