import type { Span } from '../reading.ts';

/** One place where the note names a person. */
export type PersonMention = Span & {
  /** As the note writes it, honorific included. */
  written: string;
  /** 王, or the last name in Latin script; empty when only a given name is there. */
  surname: string;
  /** 志强, or the first name; empty when only surname and honorific are there. */
  given: string;
  /** 总, 主任, 老, Dr; empty for a bare name. */
  honorific: string;
  /** How clear it is that a person is meant: only names of 2 and more are taken. */
  strength: number;
};

/** Mentions in order without overlap; where two overlap the stronger, then the longer one stays. */
export function withoutOverlap(mentions: readonly PersonMention[]): PersonMention[] {
  const byWorth = [...mentions].sort(
    (a, b) => b.strength - a.strength || b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const kept: PersonMention[] = [];
  const taken = new Set<number>();
  for (const mention of byWorth) {
    const places = Array.from({ length: mention.end - mention.start }, (_, offset) => mention.start + offset);
    if (places.some((place) => taken.has(place))) continue;
    for (const place of places) taken.add(place);
    kept.push(mention);
  }
  return kept.sort((a, b) => a.start - b.start);
}
