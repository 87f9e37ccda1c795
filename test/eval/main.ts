/** `npm run eval -- notes [FILE…]`: reads labelled notes by rules and prints a table per field and what the notes are like. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { understand } from '../../src/reading/understand.ts';

const DEFAULT_FILE = new URL('./notes.dev.jsonl', import.meta.url).pathname;
const SCORER = new URL('./score.mjs', import.meta.url).pathname;
/** Words by which a note sets a trap: denial, hearsay, correction, others' doings. */
const TRAP =
  /不是|听说|据说|更正|不对|没证实|原来|以前|hearsay|apparently|sorry|not (?:him|her)|no longer|correction/iu;

const [what, ...files] = process.argv.slice(2);
if (what !== 'notes') {
  process.stderr.write('usage: npm run eval -- notes [FILE.jsonl or FILE.jsonl.gz …]\n');
  process.exit(2);
}

for (const file of files.length > 0 ? files : [DEFAULT_FILE]) {
  const raw = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(raw) : raw).toString();
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const folder = mkdtempSync(join(tmpdir(), 'inroad-eval-'));
  const [gold, predicted] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
  writeFileSync(gold, text);
  writeFileSync(predicted, lines.map((line) => JSON.stringify(understand(line))).join('\n'));
  process.stdout.write(`\n${basename(file)}: ${portrait(lines)}\n`);
  process.stdout.write(
    execFileSync(process.execPath, [SCORER, gold, predicted, '--worst', '5'], { encoding: 'utf8' }),
  );
}

/** Median length, labels a note and share of traps: whether one file is easier than another. */
function portrait(lines: readonly string[]): string {
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
