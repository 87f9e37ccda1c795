/** O9: plan a service visit, with purpose, persons and their order; a courtesy call is no advance. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('empty: where nobody is on record it says whom to ask for', async () => {
  const ada = house.as('repA');
  await ada.say('/brief Delfi');
  expect(ada.words()).toContain('Nobody is on record yet');
  expect(ada.words()).toContain('A courtesy call is no advance');
});

test('holds: the one against us before the others, the decider last, each with what he minds', async () => {
  const ada = house.as('repA');
  await visited(
    ada,
    'Visited Oakhurst today. Met Tom Becker, he is against us. Priya Raman decides herself, she was not there.',
  );
  await ada.say('/planvisit Oakhurst tomorrow: get Priya to name the budget');
  await ada.say('/brief Oakhurst');
  const words = ada.words();
  expect(words).toContain('get Priya to name the budget');
  expect(words.indexOf('1. Tom Becker')).toBeGreaterThan(-1);
  expect(words.indexOf('2. Priya Raman')).toBeGreaterThan(words.indexOf('1. Tom Becker'));
  expect(words).toContain('minds return, strategy, responsibility');
});

test('holds: a visit without a goal of its own is given one, told as what shall be different afterwards', async () => {
  const ada = house.as('repA');
  await visited(ada, 'Visited Delfi Farms Inc today. I send the data sheets by Friday.');
  house.clock.advance({ days: 8 });
  await ada.say('/brief Delfi');
  expect(ada.words()).toMatch(/What we owe is delivered, or has a day that they agree to: .*data sheets/);
  expect(ada.words()).not.toContain('Keep our promise');
  house.clock.advance({ days: -8 });
});

test('holds: the buyer who finds it dear and the one who is undecided stand in the order too', async () => {
  const ada = house.as('repA');
  await visited(ada, '今天上午去了宁波恒泰，采购经理陆敏嫌我们报的128万太贵。王总最后拍板，他没来。');
  await ada.say('/简报 恒泰');
  expect(ada.words()).toMatch(/\d\. 陆敏/);
  await visited(ada, 'Met Nora Lund at Oakhurst today. She is undecided.');
  await ada.say('/brief Oakhurst');
  expect(ada.words()).toMatch(/\d\. Nora Lund/);
});
