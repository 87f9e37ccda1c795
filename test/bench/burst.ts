/** Requests as a vendor sends them: over kept connections, as fast as they are answered or at a given rate. */
import { setTimeout as delay } from 'node:timers/promises';
import { Pool } from 'undici';

/** One signed request, made before the time is taken. */
export type Shot = { headers: Readonly<Record<string, string>>; body: string };

export type Volley = { elapsedMs: number; answeredMs: readonly number[] };

export type Gun = {
  /** All of them, as many at a time as there are connections. Rejects where one is not answered 200. */
  burst: (shots: readonly Shot[]) => Promise<Volley>;
  /** So many a second, whether the earlier ones are answered or not: a wait for a free connection counts. */
  steady: (shots: readonly Shot[], perSecond: number) => Promise<Volley>;
  close: () => Promise<void>;
};

export const makeGun = (address: string, connections: number): Gun => {
  const { origin, pathname: path } = new URL(address);
  const pool = new Pool(origin, { connections });
  const fire = async ({ headers, body }: Shot): Promise<number> => {
    const sentMs = performance.now();
    const response = await pool.request({ path, method: 'POST', headers, body });
    const said = await response.body.text();
    // A refusal in words comes with 200 as well: an acknowledgement is empty or near it.
    if (response.statusCode !== 200 || said.length > 2) {
      throw new Error(`${address} answered ${response.statusCode}: ${said.slice(0, 200)}`);
    }
    return performance.now() - sentMs;
  };
  return {
    burst: async (shots) => {
      const answeredMs: number[] = [];
      let next = 0;
      const line = async (): Promise<void> => {
        for (let shot = shots[next++]; shot !== undefined; shot = shots[next++]) {
          answeredMs.push(await fire(shot));
        }
      };
      const startedMs = performance.now();
      await Promise.all(Array.from({ length: connections }, line));
      return { elapsedMs: performance.now() - startedMs, answeredMs };
    },
    steady: async (shots, perSecond) => {
      const startedMs = performance.now();
      const answered = shots.map(async (shot, at) => {
        await delay((1000 * at) / perSecond);
        return fire(shot);
      });
      const answeredMs = await Promise.all(answered);
      return { elapsedMs: performance.now() - startedMs, answeredMs };
    },
    close: () => pool.close(),
  };
};
