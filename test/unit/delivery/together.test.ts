import fc from 'fast-check';
import { expect, test } from 'vitest';
import { together } from '../../../src/delivery/together.ts';

const tick = (): Promise<void> => new Promise((done) => setImmediate(done));

test('everybody gets the answer to what was asked, however many come at once', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer()),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 5 }),
      async (asked, lines, most) => {
        const sizes: number[] = [];
        let underWay = 0;
        let mostUnderWay = 0;
        const double = together(
          async (all: readonly number[]) => {
            sizes.push(all.length);
            underWay += 1;
            mostUnderWay = Math.max(mostUnderWay, underWay);
            await tick();
            underWay -= 1;
            return all.map((one) => 2 * one);
          },
          { lines, most },
        );
        expect(await Promise.all(asked.map(double))).toEqual(asked.map((one) => 2 * one));
        expect(mostUnderWay).toBeLessThanOrEqual(lines);
        expect(sizes.every((size) => size <= most)).toBe(true);
      },
    ),
  );
});

test('what comes while all lines are busy is done in one go', async () => {
  const goes: number[][] = [];
  const echo = together(
    async (all: readonly number[]) => {
      goes.push([...all]);
      await tick();
      return all;
    },
    { lines: 1, most: 10 },
  );
  await Promise.all([1, 2, 3, 4].map(echo));
  expect(goes).toEqual([[1], [2, 3, 4]]);
});

test('F12: one that cannot be done takes no others along', async () => {
  const echo = together(
    async (all: readonly number[]) => {
      await tick();
      if (all.includes(3)) throw new Error('three');
      return all;
    },
    { lines: 1, most: 10 },
  );
  const seen = await Promise.allSettled([1, 2, 3, 4].map(echo));
  expect(seen.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(await echo(5)).toBe(5);
});
