import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('holds: the project overview heads the one-page plan: opportunity, goal, objectives, success criteria', async () => {
  const ada = house.as('repA');
  await ada.say('/plan Scanner line');
  await ada.press('Write the overview');
  await ada.submit({
    opportunity: 'their scanners fail twice a week',
    goal: 'replace all nine',
    objectives: 'nine scanners, 80k EUR, by June',
    success: 'no stop in the first month',
  });
  expect(ada.words()).toContain(
    'Opportunity\ntheir scanners fail twice a week\nGoal\nreplace all nine\nMeasurable objectives\nnine scanners, 80k EUR, by June\nSuccess criteria\nno stop in the first month',
  );
});

test('refused: a milestone without its day is named at its field and nothing is stored', async () => {
  const ada = house.as('repA');
  await ada.say('/plan Scanner line');
  await ada.press('Write the overview');
  await ada.submit({ goal: 'something else', milestones: 'contract some day' });
  expect(ada.words()).toContain('I cannot read "contract some day"');
  await ada.say('/plan Scanner line');
  expect(ada.words()).toContain('replace all nine');
  expect(ada.words()).not.toContain('something else');
});
