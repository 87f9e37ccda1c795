/** `npm run eval -- coaching`, or `npm run eval -- notes [FILE…]`: reads labelled notes by rules, and by the model where one is set up; a table per field of each. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { readerOfModel } from '../../src/read-notes.ts';
import { combine } from '../../src/reading/model/combine.ts';
import type { Note, Reading } from '../../src/reading/reading.ts';
import { readByRules } from '../../src/reading/rules-reader.ts';
import { understand, understandBy } from '../../src/reading/understand.ts';
import { evaluateCoaching } from './coaching/main.ts';
import { linesOf, portrait } from './portrait.ts';

const HERE = new URL('.', import.meta.url).pathname;
const SCORER = join(HERE, 'score.mjs');
const UNSEEN = join(HERE, 'unseen');
const SECOND_LABELS = '.second.jsonl';

const [what, ...files] = process.argv.slice(2);
if (what === 'coaching') process.exit((await evaluateCoaching()) ? 0 : 1);
if (what !== 'notes') {
  process.stderr.write('usage: npm run eval -- notes [FILE.jsonl …]\n       npm run eval -- coaching\n');
  process.exit(2);
}

/** Null without OPENAI_MODEL: rules alone. */
const readBoth = await (async (): Promise<((note: Note) => Promise<Reading>) | null> => {
  const config = readConfig(process.env);
  if (!config.ok || config.config.model === null) return null;
  const readByModel = await readerOfModel(config.config.model);
  return async (note) => combine(readByRules(note), (await readByModel(note)).reading);
})();

const folder = mkdtempSync(join(tmpdir(), 'inroad-eval-'));
for (const file of files.length > 0 ? files : [join(HERE, 'notes.dev.jsonl'), ...roundsIn(UNSEEN)]) {
  scoreRules(file);
  await scoreBoth(file);
}
if (files.length === 0) {
  for (const name of readdirSync(UNSEEN).filter((one) => one.endsWith(SECOND_LABELS))) printCeiling(name);
}

function roundsIn(path: string): string[] {
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl') && !name.endsWith(SECOND_LABELS))
    .sort()
    .map((name) => join(path, name));
}

function scoreRules(file: string): void {
  const lines = linesOf(readFileSync(file, 'utf8'));
  process.stdout.write(`\n${basename(file)}: ${portrait(lines)}\n`);
  score(
    lines,
    lines.map((line) => JSON.stringify(understand(line))),
    ['--worst', '5'],
  );
}

async function scoreBoth(file: string): Promise<void> {
  if (readBoth === null) return;
  const lines = linesOf(readFileSync(file, 'utf8'));
  const predicted: string[] = [];
  for (const line of lines) predicted.push(JSON.stringify(await understandBy(readBoth, line)));
  process.stdout.write(`\n${basename(file)}, rules and model together\n`);
  score(lines, predicted, []);
}

/** How far a second person agrees with the first on the same notes: no reader can be told to be better. */
function printCeiling(name: string): void {
  const second = linesOf(readFileSync(join(UNSEEN, name), 'utf8')).map((line): { id: string; gold: object } =>
    JSON.parse(line),
  );
  const first = linesOf(readFileSync(join(UNSEEN, name.replace(SECOND_LABELS, '.jsonl')), 'utf8')).filter(
    (line) => {
      const { id }: { id: string } = JSON.parse(line);
      return second.some((label) => label.id === id);
    },
  );
  process.stdout.write(`\nceiling: second labels of ${second.length} notes (${name}) against the first\n`);
  score(
    first,
    second.map(({ id, gold }) => JSON.stringify({ id, ...gold })),
    [],
  );
}

function score(gold: readonly string[], predicted: readonly string[], options: readonly string[]): void {
  const [goldFile, predictedFile] = [join(folder, 'gold.jsonl'), join(folder, 'predicted.jsonl')];
  writeFileSync(goldFile, gold.join('\n'));
  writeFileSync(predictedFile, predicted.join('\n'));
  process.stdout.write(
    execFileSync(process.execPath, [SCORER, goldFile, predictedFile, ...options], { encoding: 'utf8' }),
  );
}
