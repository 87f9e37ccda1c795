/**
 * `npm run bench [NAME…]`: measures what the project promises and prints one table: figure, target, met or not.
 * Exit status 1 where a target is missed or a benchmark fails. BENCH_SCALE (1 by default) makes the loads smaller.
 */
import { benchConfirm } from './confirm.ts';
import { benchDraft } from './draft.ts';
import { benchFeishu } from './feishu.ts';
import { drawTable, type Figure, failure } from './figure.ts';
import { benchLedger } from './ledger.ts';
import { benchLists } from './lists.ts';
import { benchMethod } from './method.ts';
import { benchSlack } from './slack.ts';
import { benchStart } from './start.ts';

/** `scale` multiplies loads of rows and visits, never a target. */
type Benchmark = (scale: number) => Promise<Figure[]>;

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  draft: benchDraft,
  confirm: benchConfirm,
  start: benchStart,
  lists: benchLists,
  method: benchMethod,
  ledger: benchLedger,
  slack: benchSlack,
  feishu: benchFeishu,
};

const run = async (name: string, benchmark: Benchmark, scale: number): Promise<Figure[]> => {
  const startedMs = performance.now();
  process.stderr.write(`${name} …`);
  const figures = await benchmark(scale).catch((error: unknown) => [failure(name, String(error))]);
  process.stderr.write(` ${((performance.now() - startedMs) / 1000).toFixed(0)} s\n`);
  return figures;
};

const main = async (): Promise<void> => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in BENCHMARKS));
  const scale = Number(process.env.BENCH_SCALE ?? 1);
  if (unknown.length > 0 || !(scale > 0)) {
    process.stderr.write(
      `usage: [BENCH_SCALE=1] npm run bench -- [${Object.keys(BENCHMARKS).join('] [')}]\n`,
    );
    process.exitCode = 2;
    return;
  }
  const figures: Figure[] = [];
  for (const [name, benchmark] of Object.entries(BENCHMARKS)) {
    if (asked.length === 0 || asked.includes(name)) figures.push(...(await run(name, benchmark, scale)));
  }
  if (scale !== 1) process.stdout.write(`BENCH_SCALE=${scale}: loads are not those of the targets\n`);
  process.stdout.write(drawTable(figures));
  process.exitCode = figures.some(({ met }) => met === false) ? 1 : 0;
};

await main();
// A benchmark that failed may have left connections or processes behind, which would keep this one alive.
process.exit();
