import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

const outline = async () => {
  const ada = house.as('repA');
  await ada.pressValue(`accountplan.proposal@1 {"id":"${house.accounts.oakhurst}","year":2026}`);
  return ada.words();
};

test('empty: without a plan each chapter of the outline is left to be filled in', async () => {
  expect((await outline()).match(/\(to be filled in\)/g)).toHaveLength(5);
});

test('holds: the outline is made of the plan, without what a customer must not read', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Oakhurst Instruments today. Priya Raman is on our side.');
  await ada.press('Confirm');
  await ada.say('/accountplan oakhurst');
  await ada.press('Start the plan');
  const add = async (part: string, text: string) => {
    await ada.say('/accountplan oakhurst');
    await ada.press('Add a line');
    await ada.submit({ part, text });
  };
  await add('what_they_need', 'less scrap on line 2');
  await add('strategy', 'win Priya first');
  await add('action', 'trial run in January');
  const words = await outline();
  expect(words).toContain('less scrap on line 2');
  expect(words).toContain('trial run in January');
  expect(words).not.toContain('win Priya first');
  expect(words).not.toContain('Priya Raman is for us');
});

test('refused: an action is nobody’s who is no colleague', async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan oakhurst');
  await ada.press('Add a line');
  await ada.submit({ part: 'action', text: 'call them', owner: 'Somebody' });
  expect(JSON.stringify(ada.last().form)).toContain('No colleague of that name.');
});
