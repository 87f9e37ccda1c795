import fc from 'fast-check';
import { expect, test } from 'vitest';
import { priceFight } from '../../../../src/sales/grades/price-fight.ts';

test('without an objection and without a value below nothing there is no advice on the price', () => {
  const { advice } = priceFight({ surplus: null, objectsToPrice: false, hasRival: true });
  expect(advice).toBeNull();
  expect(priceFight({ surplus: 1, objectsToPrice: true, hasRival: true })).toEqual({
    advice: null,
    causes: [],
  });
});

test('an objection of unknown value asks for value first, and a rival makes products alike a cause', () => {
  expect(priceFight({ surplus: null, objectsToPrice: true, hasRival: true })).toEqual({
    advice: 'value_first',
    causes: ['products_alike', 'no_value_seen'],
  });
});

test('a value below nothing is not cured by a lower price, and is no fight until somebody objects', () => {
  expect(priceFight({ surplus: -2, objectsToPrice: false, hasRival: true })).toEqual({
    advice: 'raise_benefit_or_lower_effort',
    causes: [],
  });
});

test('causes are named only with advice', () => {
  const facts = fc.record({
    surplus: fc.option(fc.integer({ min: -19, max: 8 })),
    objectsToPrice: fc.boolean(),
    hasRival: fc.boolean(),
  });
  fc.assert(
    fc.property(facts, (one) => {
      const { advice, causes } = priceFight(one);
      expect(causes.length > 0).toBe(advice !== null && one.objectsToPrice);
    }),
  );
});
