import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concentrationOf } from '../../../../src/sales/grades/concentration.ts';
import { GRADES } from '../../../../src/sales/grades/kinds.ts';

const account = fc.record({
  id: fc.uuid(),
  name: fc.string(),
  grade: fc.option(fc.constantFrom(...GRADES)),
  valueMinor: fc.option(fc.integer({ min: 0, max: 1_000_000 })),
  visits: fc.integer({ min: 0, max: 50 }),
  isDue: fc.boolean(),
});
const accounts = fc.uniqueArray(account, { selector: ({ id }) => id });

test('the curve rises to 100 and the top fifth brings no less than its share', () => {
  fc.assert(
    fc.property(accounts, (all) => {
      const { curve, topSharePct, unknown } = concentrationOf(all);
      const values = curve.map(({ valuePct }) => valuePct);
      expect([...values].sort((a, b) => a - b)).toEqual(values);
      expect(curve.length + unknown.length).toBe(all.length);
      if (topSharePct !== null) {
        expect(values.at(-1)).toBeCloseTo(100);
        expect(topSharePct).toBeGreaterThanOrEqual(20 - 1e-9);
      }
    }),
  );
});

test('the order of the accounts changes nothing', () => {
  fc.assert(
    fc.property(accounts, (all) => {
      const reversed = concentrationOf([...all].reverse());
      expect(reversed.curve).toEqual(concentrationOf(all).curve);
    }),
  );
});

test('a grade whose visits stay more than 20 points behind its value is named', () => {
  const one = (id: string, grade: 'A' | 'B', valueMinor: number, visits: number) => ({
    id,
    name: id,
    grade,
    valueMinor,
    visits,
    isDue: id === 'x',
  });
  const { grades } = concentrationOf([one('x', 'A', 700, 3), one('y', 'B', 300, 7)]);
  expect(grades).toEqual([
    { grade: 'A', accounts: 1, valuePct: 70, visitsPct: 30, due: ['x'], isBehind: true },
    { grade: 'B', accounts: 1, valuePct: 30, visitsPct: 70, due: [], isBehind: false },
  ]);
});
