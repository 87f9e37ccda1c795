import { afterAll, beforeAll, expect, test } from 'vitest';
import { setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: where no side was told, nothing is said of perceived value', async () => {
  const ada = house.as('repA');
  await ada.say('/grade delfi');
  expect(ada.words()).not.toContain('Perceived value (estimate)');
});

test('holds: 8 − 3 − 4 is 1, and −2 later means benefit or effort before price; it is compared, not judged', async () => {
  const ada = house.as('repA');
  await setByHand(ada, '/grade oakhurst', 'Perceived value', { benefit: '8', cost: '3', expected: '4' });
  await ada.press('Show');
  expect(ada.words()).toContain('benefit − cost − expected = +1');
  expect(ada.words()).toContain('its sign alone is no verdict');
  expect(ada.words()).not.toContain('A lower price would not cure this');
  house.clock.advance({ days: 30 });
  await setByHand(ada, '/grade oakhurst', 'Perceived value', { benefit: '6', cost: '4', expected: '4' });
  await ada.press('Show');
  expect(ada.words()).toContain('benefit − cost − expected = −2');
  expect(ada.words()).toContain('before: +1 on Tue, Nov 24');
  expect(ada.words()).toContain('first raise the benefit they see, or lower their effort');
});

test('holds: words of notes count as low, medium or high, with the quote behind "why?"', async () => {
  const ada = house.as('repA');
  await ada.say('Visited 宁波恒泰 today. 陆敏 says our 128万 is too expensive. Good meeting.');
  await ada.press('Confirm');
  await ada.say('/grade 恒泰');
  expect(ada.words()).toContain('cost and effort high');
  expect(ada.words()).toContain('expected unknown');
  await ada.say('/why 宁波恒泰精密机械有限公司 value');
  expect(ada.words()).toContain('too expensive');
});

test('holds: two notes of one day count the same in whatever order they are entered', async () => {
  const ada = house.as('repA');
  const say = async (note: string) => {
    await ada.say(note);
    await ada.press('Confirm');
  };
  const GOOD = 'Visited Delfi Farms today. Very good meeting, they love the demo.';
  const BAD = 'Called Delfi Farms today. Bad meeting, they are angry about the late delivery.';
  await say(GOOD);
  house.clock.advance({ seconds: 5 });
  await say(BAD);
  await ada.say('/grade delfi');
  const first = ada.words();
  await ada.say('/undo');
  await ada.say('/undo');
  await say(BAD);
  house.clock.advance({ seconds: 5 });
  await say(GOOD);
  await ada.say('/grade delfi');
  expect(ada.words()).toBe(first);
  expect(first).toContain('benefit low');
});
