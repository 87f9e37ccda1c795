import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeScenario } from '../eval/coaching/judge.ts';
import { readRounds } from '../eval/coaching/scenario.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe.each(readRounds())('coaching by rules alone, $name', ({ scenarios }) => {
  test.each(scenarios)('$id $title', async (scenario) => {
    const { ok, shown, wrong } = await judgeScenario(house, scenario);
    expect({ ok, shown, wrong }).toMatchObject({ ok: true, wrong: [] });
  });
});
