import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERCEIVED_SIDES } from '../../../../src/sales/grades/kinds.ts';
import {
  cpsv,
  isValueShort,
  levelOf,
  perceivedValueOf,
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

test('it is too little only where it fell, or where the customer gave all three numbers', () => {
  const at = (
    on: string,
    isStated: boolean,
    [benefit, cost, expected]: readonly [number, number, number],
  ) => [
    { side: 'benefit' as const, points: benefit, on, isStated },
    { side: 'cost' as const, points: cost, on, isStated },
    { side: 'expected' as const, points: expected, on, isStated },
  ];
  const estimated = at('2026-09-01', false, [6, 4, 4]);
  expect(isValueShort(perceivedValueOf(estimated))).toBe(false);
  expect(isValueShort(perceivedValueOf(at('2026-09-01', true, [6, 4, 4])))).toBe(true);
  expect(isValueShort(perceivedValueOf([...estimated, ...at('2026-05-01', false, [8, 3, 4])]))).toBe(true);
  expect(isValueShort(perceivedValueOf(at('2026-09-01', true, [8, 3, 4])))).toBe(false);
});
