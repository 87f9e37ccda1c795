/**
 * All patterns of the rules in one tree of letters. A note is gone over once; only those patterns are then tried
 * whose letters it holds, so that the time of reading hardly grows with the number of phrases known.
 */
import { neededGrams } from './needed-grams.ts';

/** A list of patterns that has been entered. */
export type PatternList = { id: number; patterns: readonly RegExp[]; joined: RegExp };

/** Of each list, those patterns that may match somewhere in the text; the others surely do not. */
export type LikelyPatterns = readonly (readonly RegExp[])[];

/** `all`: the bits of its needs, each set once one of its grams is met. */
type Entry = { id: number; pattern: RegExp; list: number; all: number };
/** Letters on the way to a gram; `marks`: the entries that need the gram that ends here, and as which of their needs. */
type Node = { next: Map<number, Node>; marks: { entry: Entry; bit: number }[] };

const root: Node = { next: new Map(), marks: [] };
const entries: Entry[] = [];
/** Those of which nothing is known. */
const needless: Entry[] = [];
const lists: PatternList[] = [];

/** Two needs tell patterns apart well enough; each more costs a mark wherever it is met. */
const NEEDS_MAX = 2;
/** One search for all is quicker than single ones for more than this share of a list. */
const SINGLE_SHARE_MAX = 0.25;

/** Enters patterns of one set of flags. To be called while modules load: a text knows the lists entered before it. */
export function patternList(patterns: readonly RegExp[]): PatternList {
  const sources = patterns.map(({ source }) => source);
  const list: PatternList = {
    id: lists.length,
    patterns,
    joined: new RegExp(sources.length === 0 ? '(?!)' : sources.join('|'), patterns[0]?.flags ?? 'gu'),
  };
  lists.push(list);
  for (const pattern of patterns) enter(pattern, list.id);
  return list;
}

function enter(pattern: RegExp, list: number): void {
  const needs = neededGrams(pattern).slice(0, NEEDS_MAX);
  const entry = { id: entries.length, pattern, list, all: (1 << needs.length) - 1 };
  entries.push(entry);
  if (entry.all === 0) needless.push(entry);
  needs.forEach((grams, at) => {
    for (const gram of grams) nodeOf(gram).marks.push({ entry, bit: 1 << at });
  });
}

function nodeOf(gram: string): Node {
  let node = root;
  for (let at = 0; at < gram.length; at++) {
    const code = gram.charCodeAt(at);
    const next: Node = node.next.get(code) ?? { next: new Map(), marks: [] };
    node.next.set(code, next);
    node = next;
  }
  return node;
}

export function likelyIn(text: string): LikelyPatterns {
  const likely: Entry[][] = lists.map(() => []);
  for (const entry of [...needless, ...entriesMetIn(text.toLowerCase())]) likely[entry.list]?.push(entry);
  return likely.map((own) => own.sort((a, b) => a.id - b.id).map(({ pattern }) => pattern));
}

/** The entries all of whose needs the text meets. */
function entriesMetIn(text: string): Entry[] {
  const found: Entry[] = [];
  const met = new Uint8Array(entries.length);
  for (let start = 0; start < text.length; start++) {
    let node = root.next.get(text.charCodeAt(start));
    for (let at = start + 1; node !== undefined; at++) {
      for (const { entry, bit } of node.marks) {
        const before = met[entry.id] ?? 0;
        const now = before | bit;
        if (now === before) continue;
        met[entry.id] = now;
        if (now === entry.all) found.push(entry);
      }
      node = node.next.get(text.charCodeAt(at));
    }
  }
  return found;
}

/** What of a list is worth trying on the text or on a part of it: the likely ones, or all as one where they are many. */
export const worthTrying = (
  likely: LikelyPatterns,
  { id, patterns, joined }: PatternList,
): readonly RegExp[] => {
  const own = likely[id] ?? patterns;
  return own.length > 1 && own.length > patterns.length * SINGLE_SHARE_MAX ? [joined] : own;
};
