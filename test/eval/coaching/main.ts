/** `npm run eval -- coaching`: every scenario through `/coach`, by rules alone; exit status 1 where one fails. */
import { openHouse } from '../../support/house.ts';
import { judgeScenario } from './judge.ts';
import { readScenarios } from './scenario.ts';

export const evaluateCoaching = async (): Promise<boolean> => {
  const house = await openHouse();
  const scenarios = readScenarios();
  let passed = 0;
  for (const scenario of scenarios) {
    const { ok, shown, wrong } = await judgeScenario(house, scenario);
    if (ok) passed += 1;
    else {
      const expected = scenario.expectedFirst.map(({ kind, about }) =>
        about === null ? kind : `${kind} (${about})`,
      );
      process.stdout.write(
        `${scenario.id} ${scenario.title}\n  expected ${expected.join(' or ')}\n  shown    ${shown.join(', ') || 'nothing'}\n`,
      );
      if (wrong.length > 0) process.stdout.write(`  forbidden and shown: ${wrong.join(', ')}\n`);
    }
  }
  await house.close();
  process.stdout.write(`\ncoaching: ${passed} of ${scenarios.length} scenarios, by rules alone\n`);
  return passed === scenarios.length;
};
