/** Slack's slash commands, and a small workspace beside one that floods. */
import { setTimeout as delay } from 'node:timers/promises';
import { openBenchHouse } from './bench-house.ts';
import { startProcess } from './bench-process.ts';
import type { Shot } from './burst.ts';
import { atMost, type Figure, percentile, remark } from './figure.ts';
import { type AtWork, type Measured, makeBareTable, measureBacklog, measureSteady } from './platform-load.ts';
import { enterWorkspace, type Members, repsFor } from './platform-members.ts';
import { answerAsSlack, botToken, SIGNING_SECRET, slashCommand } from './slack-shots.ts';
import { startVendor, type Vendor } from './vendor.ts';

const [LARGE, SMALL] = ['TLARGE', 'TSMALL'];
/** Each sends one note at a time, so that the first message to a member answers it. */
const SMALL_REPS = 20;
const SMALL_PER_SECOND = 8;
/**
 * Times the median wait of a small workspace that is alone, ours: accepted, applied and sent one turn after the other,
 * it may meet a turn of the other's that has begun at each of the three.
 */
const BESIDE_RATIO_MAX = 3;
/** Below this nobody notices a difference: a card that comes within a second comes at once. */
const AT_ONCE_MS = 1_000;

export const benchSlack = async (scale: number): Promise<Figure[]> => {
  const { sql, url, close } = await openBenchHouse();
  const vendor = await startVendor(answerAsSlack());
  try {
    await makeBareTable(sql);
    const enter = (team: string, reps: number) =>
      enterWorkspace(sql, {
        platform: 'slack',
        key: team,
        reps,
        userOf: (n) => `U${team}${n}`,
        shot: (user, text) => slashCommand(team, user, text),
      });
    const [members, few] = [await enter(LARGE, repsFor(scale)), await enter(SMALL, SMALL_REPS)];
    const tokens = [LARGE, SMALL].map(botToken).join(',');
    const ours = await startProcess('test/bench/slack-app.ts', [
      url,
      `${vendor.url}/api/`,
      SIGNING_SECRET,
      tokens,
    ]);
    const bare = await startProcess('test/bench/bare-bolt.ts', [url, SIGNING_SECRET]);
    try {
      const measured = { name: 'slack', sql, ours, bare, members, sendsPerSecond: null, scale };
      const atWork = await measureBacklog(measured);
      return [...atWork.figures, ...(await measureBeside(measured, atWork, few, vendor))];
    } finally {
      await Promise.all([ours.stop(), bare.stop()]);
    }
  } finally {
    vendor.close();
    await close();
  }
};

/** The small workspace alone, then beside the flood. */
const measureBeside = async (
  measured: Measured,
  atWork: AtWork,
  few: Members,
  vendor: Vendor,
): Promise<Figure[]> => {
  const { ours } = measured;
  ours.tell('work');
  // The first contact of each is none of what is measured.
  await waitsOf(few.notes(SMALL_REPS), atWork, vendor);
  const alone = await waitsOf(few.notes(SMALL_REPS), atWork, vendor);
  ours.tell('rest');
  const flooded = measureSteady(measured, atWork);
  await delay(1_000);
  const beside = await waitsOf(few.notes(SMALL_REPS), atWork, vendor);
  const figures = await flooded;
  const [aloneMs, besideMs] = [percentile(alone, 0.5), percentile(beside, 0.5)];
  return [
    ...figures,
    remark('slack: small workspace alone, median ms to its draft', aloneMs),
    remark('slack: small workspace beside a flood, median ms', besideMs),
    remark('slack: small workspace beside a flood, slowest ms', percentile(beside, 1)),
    atMost('slack: small workspace, beside against alone', besideMs / aloneMs, BESIDE_RATIO_MAX),
    atMost('slack: small workspace beside a flood, p95 ms', percentile(beside, 0.95), AT_ONCE_MS),
  ];
};

/** Milliseconds from each command to the first message that its member is sent. */
const waitsOf = async (shots: readonly Shot[], { gun }: AtWork, vendor: Vendor): Promise<number[]> => {
  const sentMs = new Map<string, number>();
  const waits: number[] = [];
  const all = Promise.withResolvers<void>();
  vendor.onMessage((to) => {
    const since = sentMs.get(to);
    if (since === undefined) return;
    sentMs.delete(to);
    waits.push(performance.now() - since);
    if (waits.length === shots.length) all.resolve();
  });
  for (const shot of shots) {
    sentMs.set(new URLSearchParams(shot.body).get('channel_id') ?? '', performance.now());
    await gun.burst([shot]);
    await delay(1000 / SMALL_PER_SECOND);
  }
  await all.promise;
  return waits;
};
