/** How much two wordings have in common, by pairs of characters. Pure. */

/** Dice overlap, 0 to 1: both wordings are of one kind. */
export function wordOverlap(a: string, b: string): number {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  if (x.length === 0 || y.length === 0) return a === b ? 1 : 0;
  return (2 * commonOf(x, y)) / (x.length + y.length);
}

/** How much of the short wording stands in the long one, 0 to 1. */
export function wordShare(short: string, long: string): number {
  const pairs = pairsOf(short);
  return pairs.length === 0 ? 0 : commonOf(pairs, pairsOf(long)) / pairs.length;
}

function commonOf(x: readonly string[], y: readonly string[]): number {
  const left = [...y];
  let common = 0;
  for (const pair of x) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return common;
}

const pairsOf = (text: string): string[] => {
  const letters = Array.from(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
  return letters.slice(1).map((letter, at) => (letters[at] ?? '') + letter);
};
