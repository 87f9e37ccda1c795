/** What a file of labelled notes is like: whether one is easier than another. */

/** Words by which a note sets a trap: denial, hearsay, correction, others' doings. */
const TRAP =
  /不是|听说|据说|更正|不对|没证实|原来|以前|hearsay|apparently|sorry|not (?:him|her)|no longer|correction/iu;

export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Median length, labels a note and share of traps, in one line. */
export function portrait(lines: readonly string[]): string {
  const notes = lines.map((line): { text: string; gold: unknown } => JSON.parse(line));
  const lengths = notes.map(({ text }) => text.length).sort((a, b) => a - b);
  const labels = notes.reduce((sum, { gold }) => sum + countLabels(gold), 0) / notes.length;
  const traps = notes.filter(({ text }) => TRAP.test(text)).length / notes.length;
  const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return `${notes.length} notes, median ${median} characters, ${labels.toFixed(1)} labels a note, traps in ${(100 * traps).toFixed(0)} %`;
}

function countLabels(value: unknown): number {
  if (value === null || value === undefined) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, item: unknown) => sum + countLabels(item), 0);
  if (typeof value === 'object')
    return Object.values(value).reduce((sum: number, item: unknown) => sum + countLabels(item), 0);
  return 1;
}
