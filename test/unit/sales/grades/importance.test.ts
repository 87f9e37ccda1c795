import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  GRADE_FLOORS,
  gradeMoves,
  gradeOf,
  IMPORTANCE_WEIGHTS,
  importanceOf,
} from '../../../../src/sales/grades/importance.ts';
import { IMPORTANCE_CRITERIA } from '../../../../src/sales/grades/kinds.ts';

const scores = fc.record(
  Object.fromEntries(IMPORTANCE_CRITERIA.map((one) => [one, fc.integer({ min: 1, max: 5 })])),
  { requiredKeys: [] },
);

test('the worked example is 76 and B', () => {
  const { points, grade } = importanceOf({
    revenue_now: 4,
    potential: 5,
    profit: 3,
    strategic_fit: 4,
    influence: 2,
    payment: 5,
    cost_to_serve: 3,
  });
  expect(points).toBe(76);
  expect(grade).toBe('B');
});

test('points lie between 20 and 100, and are there as soon as one criterion is known', () => {
  fc.assert(
    fc.property(scores, (some) => {
      const { points, knownShare, grade } = importanceOf(some);
      const isKnown = Object.keys(some).length > 0;
      expect(points === null).toBe(!isKnown);
      expect(grade === null).toBe(!isKnown);
      expect(knownShare).toBeGreaterThanOrEqual(0);
      expect(knownShare).toBeLessThanOrEqual(1);
      if (points !== null) {
        expect(points).toBeGreaterThanOrEqual(20);
        expect(points).toBeLessThanOrEqual(100);
      }
    }),
  );
});

test('a criterion that is unknown counts as if it did not exist', () => {
  fc.assert(
    fc.property(scores, fc.constantFrom(...IMPORTANCE_CRITERIA), (all, out) => {
      const without = Object.fromEntries(Object.entries(all).filter(([criterion]) => criterion !== out));
      const weightless = { ...IMPORTANCE_WEIGHTS, [out]: 0 };
      expect(importanceOf(without).points).toBe(importanceOf(without, weightless).points);
    }),
  );
});

test('a better score never lowers the points', () => {
  fc.assert(
    fc.property(scores, fc.constantFrom(...IMPORTANCE_CRITERIA), (all, criterion) => {
      const worse = importanceOf({ ...all, [criterion]: 2 }).points ?? 0;
      const better = importanceOf({ ...all, [criterion]: 3 }).points ?? 0;
      expect(better).toBeGreaterThan(worse);
    }),
  );
});

test('a grade begins at its floor, unrounded', () => {
  expect([80, 79.99, 60, 59.9, 40, 39.9].map((points) => gradeOf(points))).toEqual([
    'A',
    'B',
    'B',
    'C',
    'C',
    'D',
  ]);
});

test('the same weights move nobody', () => {
  const tables = { weights: IMPORTANCE_WEIGHTS, floors: GRADE_FLOORS };
  fc.assert(
    fc.property(scores, (some) => {
      expect(gradeMoves([{ id: 'a', name: 'A', scores: some }], tables, tables)).toEqual([]);
    }),
  );
});
