import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contradictionsOf,
  currentOf,
  type Fact,
  factsOf,
  lastMetOn,
} from '../../../../src/sales/evidence/rules.ts';

const fact = (part: Partial<Fact>): Fact => ({
  subjectKind: 'person',
  subjectId: 'wang',
  property: 'stance',
  value: 'neutral',
  observedOn: '2026-11-01',
  recordedAt: new Date('2026-11-01T10:00:00Z'),
  ...part,
});

const anyFact = fc
  .record({
    subjectId: fc.constantFrom('wang', 'li', 'zhao'),
    value: fc.constantFrom('supporter', 'neutral', 'opponent'),
    day: fc.integer({ min: 1, max: 28 }),
    minute: fc.integer({ min: 0, max: 59 }),
  })
  .map(({ subjectId, value, day, minute }) =>
    fact({
      subjectId,
      value,
      observedOn: `2026-11-${String(day).padStart(2, '0')}`,
      recordedAt: new Date(Date.UTC(2026, 10, 29, 8, minute)),
    }),
  );

describe('what the ledger says', () => {
  test('the latest observation counts, whenever it was recorded', () => {
    const early = fact({ value: 'opponent', recordedAt: new Date('2026-11-20T10:00:00Z') });
    const late = fact({
      value: 'supporter',
      observedOn: '2026-11-05',
      recordedAt: new Date('2026-11-05T10:00:00Z'),
    });
    expect(currentOf([early, late], 'stance').get('wang')?.value).toBe('supporter');
  });

  test('of one day the latest record counts', () => {
    const first = fact({ value: 'opponent' });
    const corrected = fact({ value: 'supporter', recordedAt: new Date('2026-11-01T11:00:00Z') });
    expect(currentOf([corrected, first], 'stance').get('wang')?.value).toBe('supporter');
  });

  test('the order of entry changes nothing', () => {
    fc.assert(
      fc.property(fc.array(anyFact), fc.integer(), (facts, seed) => {
        const turned = [...facts].sort(
          (a, b) => ((a.recordedAt.getTime() * 31 + seed) % 7) - ((b.recordedAt.getTime() * 31 + seed) % 7),
        );
        const say = (some: readonly Fact[]) =>
          [...currentOf(some, 'stance')].map(([who, { value }]) => `${who} ${value}`).sort();
        expect(say(turned)).toEqual(say(facts));
        expect(factsOf(turned, 'stance').map(({ observedOn }) => observedOn)).toEqual(
          factsOf(facts, 'stance').map(({ observedOn }) => observedOn),
        );
      }),
    );
  });

  test('a value of another shape is passed over', () => {
    expect(factsOf([fact({ value: 'enthusiast' })], 'stance')).toEqual([]);
  });

  test('two tellings that differ within the days given contradict each other, later ones are a change', () => {
    const before = fact({ value: 'opponent' });
    const soon = fact({ value: 'supporter', observedOn: '2026-11-08' });
    expect(contradictionsOf([before, soon], 'stance', 14)).toHaveLength(1);
    expect(contradictionsOf([before, soon], 'stance', 6)).toEqual([]);
  });

  test('what the latest two tellings agree on is no contradiction, whatever was said before them', () => {
    const told = ['opponent', 'supporter', 'supporter'].map((value, index) =>
      fact({ value, observedOn: `2026-11-0${index + 1}` }),
    );
    expect(contradictionsOf(told, 'stance', 14)).toEqual([]);
  });

  test('who was spoken of is not met', () => {
    const spokenOf = fact({ property: 'met', value: false, observedOn: '2026-11-20' });
    const met = fact({ property: 'met', value: true });
    expect(lastMetOn([spokenOf, met]).get('wang')).toBe('2026-11-01');
    expect(lastMetOn([spokenOf]).has('wang')).toBe(false);
  });
});
