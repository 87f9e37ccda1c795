/** K5: who leads to the decider, over reporting lines and relations among their people. Pure. */
import type { Standing } from './standing.ts';

export type AccessPath = {
  decider: Standing;
  /** From somebody we have met to the decider, both included; one alone where the decider was met. Empty: no way known. */
  steps: readonly Standing[];
  /** Those near the decider who may keep the door (gatekeepers who report to him, or stand on the way). */
  doorkeepers: readonly Standing[];
};

export const accessPaths = (people: readonly Standing[]): AccessPath[] => {
  const links = linksOf(people);
  return people
    .filter(({ roles }) => roles.some(({ held }) => held === 'decider'))
    .map((decider) => {
      const steps = shortestFromMet(decider, people, links);
      const near = new Set([...(links.get(decider.id) ?? []), ...steps.map(({ id }) => id)]);
      const doorkeepers = people.filter(
        ({ id, roles }) => near.has(id) && roles.some(({ held }) => held === 'gatekeeper'),
      );
      return { decider, steps, doorkeepers };
    });
};

/** Whom somebody may lead to: his superior and his own people, and whom he is on good terms with. A conflict leads nowhere. */
const linksOf = (people: readonly Standing[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const links = new Map(people.map(({ id }) => [id, new Set<string>()]));
  const join = (a: string, b: string) => {
    if (!links.has(a) || !links.has(b)) return;
    links.get(a)?.add(b);
    links.get(b)?.add(a);
  };
  for (const { id, reportsTo, ties } of people) {
    if (reportsTo !== null) join(id, reportsTo.value);
    for (const { to, kind } of ties) if (kind !== 'conflicts') join(id, to);
  }
  return links;
};

/** Breadth first from the decider: the nearest person met, who is not against us where the choice is free. */
const shortestFromMet = (
  decider: Standing,
  people: readonly Standing[],
  links: ReadonlyMap<string, ReadonlySet<string>>,
): Standing[] => {
  const byId = new Map(people.map((one) => [one.id, one]));
  let paths: Standing[][] = [[decider]];
  const seen = new Set([decider.id]);
  while (paths.length > 0) {
    const [found] = paths
      .filter(([head]) => head !== undefined && head.lastMet !== null)
      .sort(([a], [b]) => willingness(b) - willingness(a) || ((a?.name ?? '') < (b?.name ?? '') ? -1 : 1));
    if (found !== undefined) return found;
    paths = paths.flatMap((path) => {
      const [head] = path;
      const next = [...(links.get(head?.id ?? '') ?? [])].filter((id) => !seen.has(id));
      return next.flatMap((id) => {
        seen.add(id);
        const person = byId.get(id);
        return person === undefined ? [] : [[person, ...path]];
      });
    });
  }
  return [];
};

const WILLINGNESS = { supporter: 2, neutral: 1, opponent: 0 } as const;
const willingness = (person: Standing | undefined): number => WILLINGNESS[person?.stance?.value ?? 'neutral'];
