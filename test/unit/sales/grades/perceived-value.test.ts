import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERCEIVED_SIDES } from '../../../../src/sales/grades/kinds.ts';
import {
  cpsv,
  levelOf,
  perceivedValueOf,
  valueAdvice,
} from '../../../../src/sales/grades/perceived-value.ts';

const point = fc.record({
  side: fc.constantFrom(...PERCEIVED_SIDES),
  points: fc.integer({ min: 1, max: 10 }),
  on: fc.constantFrom('2026-03-01', '2026-05-01', '2026-09-01'),
  isStated: fc.constant(false),
});

test('the worked examples: 8 − 3 − 4 is 1, 6 − 4 − 4 is −2', () => {
  expect(cpsv(8, 3, 4)).toBe(1);
  expect(cpsv(6, 4, 4)).toBe(-2);
});

test('the surplus lies between −19 and 8, and is there once all three sides are known', () => {
  fc.assert(
    fc.property(fc.array(point), (points) => {
      const newest = [...points].sort((a, b) => (a.on < b.on ? 1 : -1));
      const { surplus, sides } = perceivedValueOf(newest);
      expect(surplus === null).toBe(PERCEIVED_SIDES.some((side) => sides[side] === null));
      if (surplus !== null) {
        expect(surplus).toBeGreaterThanOrEqual(-19);
        expect(surplus).toBeLessThanOrEqual(8);
      }
    }),
  );
});

test('notes of one day count the same in whatever order they were entered', () => {
  const sameDay = fc.array(point.map((one) => ({ ...one, on: '2026-09-01' })));
  fc.assert(
    fc.property(sameDay, (points) => {
      const reversed = perceivedValueOf([...points].reverse());
      expect(perceivedValueOf(points).surplus).toBe(reversed.surplus);
    }),
  );
});

test('levels are thirds of the scale', () => {
  expect([1, 3, 4, 6, 7, 10].map(levelOf)).toEqual(['low', 'low', 'medium', 'medium', 'high', 'high']);
});

test('no sign alone gives advice on value where nobody objects and nothing is negative', () => {
  expect(valueAdvice(1, true)).toBeNull();
  expect(valueAdvice(null, false)).toBeNull();
  expect(valueAdvice(null, true)).toBe('value_first');
  expect(valueAdvice(-2, false)).toBe('raise_benefit_or_lower_effort');
});
