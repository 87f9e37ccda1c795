/** How much two wordings have in common: Dice overlap of pairs of characters, 0 to 1. Pure. */
export function wordOverlap(a: string, b: string): number {
  const [x, y] = [pairsOf(a), pairsOf(b)];
  if (x.length === 0 || y.length === 0) return a === b ? 1 : 0;
  const left = [...y];
  let common = 0;
  for (const pair of x) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (x.length + y.length);
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
