/** `npm run eval -- coaching`: every scenario through `/coach`, by rules alone; exit status 1 where one fails. */
import { openHouse } from '../../support/house.ts';
import { type Judged, judgeScenario } from './judge.ts';
import { readRounds } from './scenario.ts';

export const evaluateCoaching = async (): Promise<boolean> => {
  const house = await openHouse();
  let isAllRight = true;
  for (const { name, scenarios } of readRounds()) {
    const judged: Judged[] = [];
    for (const scenario of scenarios) judged.push(await judgeScenario(house, scenario));
    const wrong = judged.filter(({ ok }) => !ok);
    isAllRight &&= wrong.length === 0;
    for (const one of wrong) process.stdout.write(told(one));
    const passed = scenarios.length - wrong.length;
    process.stdout.write(`${name}: ${passed} of ${scenarios.length} scenarios, by rules alone\n`);
  }
  await house.close();
  return isAllRight;
};

const told = ({ scenario, shown, wrong }: Judged): string => {
  const expected = scenario.expectedFirst.map(({ kind, about }) =>
    about === null ? kind : `${kind} (${about})`,
  );
  return [
    `${scenario.id} ${scenario.title}`,
    `  expected ${expected.join(' or ')}`,
    `  shown    ${shown.join(', ') || 'nothing'}`,
    ...(wrong.length === 0 ? [] : [`  forbidden and shown: ${wrong.join(', ')}`]),
    '',
  ].join('\n');
};
