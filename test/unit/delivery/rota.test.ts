import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRota } from '../../../src/delivery/rota.ts';

/** Work of each tenant in a list; a turn takes `perTurn` of it and ends after a passing of the event loop. */
const serve = async (
  slots: number,
  perTurn: number,
  work: Record<string, number>,
  wakings: readonly string[],
) => {
  const served: string[] = [];
  let running = 0;
  let mostRunning = 0;
  const rota = makeRota(slots, async (tenantId, more) => {
    running += 1;
    mostRunning = Math.max(mostRunning, running);
    const taken = Math.min(perTurn, work[tenantId] ?? 0);
    work[tenantId] = (work[tenantId] ?? 0) - taken;
    if (taken > 0) {
      served.push(tenantId);
      more();
    }
    await Promise.resolve();
    running -= 1;
  });
  for (const tenantId of wakings) rota.wake(tenantId);
  await rota.idle();
  return { served, mostRunning };
};

/** Until everything that can begin by itself has begun. */
const tick = (): Promise<void> => new Promise((done) => setImmediate(done));

test('all work is done, and never more at a time than there are slots', async () => {
  const works = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat({ max: 40 }));
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 8 }), works, async (slots, work) => {
      const left = { ...work };
      const { mostRunning } = await serve(slots, 3, left, Object.keys(work));
      expect(Object.values(left).every((count) => count === 0)).toBe(true);
      expect(mostRunning).toBeLessThanOrEqual(slots);
    }),
  );
});

test('F18: a small tenant beside one that floods is served at once, without waiting for a turn to end', async () => {
  for (const slots of [2, 3, 4, 8]) {
    const begun: string[] = [];
    const never = new Promise<void>(() => undefined);
    const rota = makeRota(slots, (tenantId, more) => {
      begun.push(tenantId);
      more();
      return never;
    });
    rota.wake('flood');
    await tick();
    expect(begun).toEqual(Array.from({ length: slots - 1 }, () => 'flood'));
    rota.wake('small');
    await tick();
    expect(begun.at(-1)).toBe('small');
    expect(begun).toHaveLength(slots);
  }
});

test('F18: several small tenants beside one that floods are each served within a turn of every slot', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 8 }),
      fc.integer({ min: 100, max: 2_000 }),
      async (slots, flood) => {
        const { served } = await serve(slots, 4, { flood, a: 1, b: 1 }, ['flood', 'a', 'b']);
        expect(served.indexOf('a')).toBeLessThanOrEqual(slots);
        expect(served.indexOf('b')).toBeLessThanOrEqual(2 * slots);
        expect(served.indexOf('b')).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('a stopped rota begins nothing more', async () => {
  const served: string[] = [];
  const rota = makeRota(1, async (tenantId, more) => {
    served.push(tenantId);
    more();
  });
  rota.wake('a');
  await rota.stop();
  rota.wake('b');
  await rota.idle();
  expect(served.every((tenantId) => tenantId === 'a')).toBe(true);
});
