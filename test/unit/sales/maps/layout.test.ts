import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutPeople, type Person } from '../../../../src/sales/maps/layout.ts';
import { CARD, CELL_HEIGHT, ROOM } from '../../../../src/sales/maps/measures.ts';
import { fitText, textWidth } from '../../../../src/sales/maps/text-width.ts';

/** Anybody may report to anybody, in circles too, or to somebody who is not there. */
const anyPeople: fc.Arbitrary<Person[]> = fc.integer({ min: 1, max: 70 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, index) =>
      fc.record({
        id: fc.constant(`p${index}`),
        reportsTo: fc.option(
          fc.integer({ min: 0, max: count }).map((at) => `p${at}`),
          { nil: null },
        ),
      }),
    ),
  ),
);

describe('people laid out by reporting lines', () => {
  test('everybody has one place, no two overlap, and nobody stands outside the room', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { places, width } = layoutPeople(people, ROOM);
        expect(places.size).toBe(people.length);
        expect(width).toBeLessThanOrEqual(ROOM + 1);
        const all = [...places.values()];
        for (const [index, a] of all.entries()) {
          for (const b of all.slice(index + 1)) {
            const apart = Math.abs(a.x - b.x) >= CARD.width || Math.abs(a.y - b.y) >= CELL_HEIGHT;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a superior stands above those who report to him', () => {
    fc.assert(
      fc.property(anyPeople, (people) => {
        const { places, lines } = layoutPeople(people, ROOM);
        for (const { from, to } of lines) {
          expect((places.get(from)?.y ?? 0) < (places.get(to)?.y ?? 0)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('a text that is fitted is never wider than its room', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.integer({ min: 20, max: 200 }), (text, room) => {
      expect(textWidth(fitText(text, room, 12), 12)).toBeLessThanOrEqual(room);
    }),
  );
});
