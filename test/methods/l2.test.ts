import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

/** Quarters from October 2025 to September 2026. */
const quarters = (a: string, b: string, c: string, d: string) =>
  `2025-11 | ${a} EUR\n2026-02 | ${b} EUR\n2026-05 | ${c} EUR\n2026-08 | ${d} EUR`;

const phaseAfter = async (lines: string) => {
  const ada = house.as('repA');
  house.clock.advance({ seconds: 1 });
  await setByHand(ada, '/relation delfi', 'Orders', { lines, source: 'order book' });
  await ada.say('/relation delfi');
  return ada.words();
};

test('holds: an account that never bought is potential', async () => {
  const ada = house.as('repA');
  await ada.say('/relation delfi');
  expect(ada.words()).toContain('Life cycle\npotential');
});

test('empty: less than four periods on record tell no trend', async () => {
  expect(await phaseAfter('2026-08 | 10k EUR')).toContain(
    'four periods of orders are needed, 1 are on record',
  );
});

test('holds: four periods tell growing, mature and declining', async () => {
  expect(await phaseAfter(quarters('10k', '10k', '12k', '14k'))).toContain('Life cycle\ngrowing');
  expect(await phaseAfter(quarters('10k', '10k', '11k', '10k'))).toContain('Life cycle\nmature');
  expect(await phaseAfter(quarters('10k', '10k', '8k', '6k'))).toContain('Life cycle\ndeclining');
});

test('holds: two quarters on record as nothing are trade that has stopped', async () => {
  const words = await phaseAfter(quarters('10k', '10k', '0', '0'));
  expect(words).toContain('Uncoupling');
  expect(words).toContain('the orders on record stand at zero');
});
