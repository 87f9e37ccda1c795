/** Feishu's webhook. Its app belongs to one company: a small one beside it is a process of its own. */
import { CALLS_PER_SECOND } from '../../src/platforms/feishu/limits.ts';
import { openBenchHouse } from './bench-house.ts';
import { startProcess } from './bench-process.ts';
import { answerAsFeishu, FEISHU_APP, pushedMessage } from './feishu-shots.ts';
import type { Figure } from './figure.ts';
import { makeBareTable, measureBacklog, measureSteady } from './platform-load.ts';
import { enterWorkspace, repsFor } from './platform-members.ts';
import { startVendor } from './vendor.ts';

export const benchFeishu = async (scale: number): Promise<Figure[]> => {
  const { sql, url, close } = await openBenchHouse();
  const vendor = await startVendor(answerAsFeishu());
  try {
    await makeBareTable(sql);
    const members = await enterWorkspace(sql, {
      platform: 'feishu',
      key: FEISHU_APP.tenantKey,
      reps: repsFor(scale),
      userOf: (n) => `ou_${n}`,
      shot: pushedMessage,
    });
    const ours = await startProcess('test/bench/feishu-app.ts', [url, vendor.url]);
    const bare = await startProcess('test/bench/bare-feishu.ts', [url]);
    try {
      const limits = { sendsPerSecond: CALLS_PER_SECOND };
      const measured = { name: 'feishu', sql, ours, bare, members, scale, ...limits };
      const atWork = await measureBacklog(measured);
      return [...atWork.figures, ...(await measureSteady(measured, atWork))];
    } finally {
      await Promise.all([ours.stop(), bare.stop()]);
    }
  } finally {
    vendor.close();
    await close();
  }
};
