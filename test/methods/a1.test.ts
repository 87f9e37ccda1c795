import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: SWOT, PEST, segments, positioning and mix stand blank until somebody fills them', async () => {
  const ada = house.as('repA');
  await ada.pressValue(`accountplan.whole@1 {"id":"${house.accounts.delfi}","year":2026}`);
  for (const blank of [
    'blank: Strength, Weakness, Opportunity, Threat',
    'blank: Political, Economic, Social, Technical',
    'blank: Segment, Positioning',
    'blank: Product, Price, Place, Promotion',
  ]) {
    expect(ada.words()).toContain(blank);
  }
});

test('holds: a guided form fills a part, keeps it with the plan, and an empty text takes it out', async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan delfi');
  await ada.press('Start the plan');
  await ada.press('Add a line');
  await ada.submit({ part: 'political', text: 'New rules for milk from July' });
  await ada.press('The whole plan');
  expect(ada.words()).toContain('Political: New rules for milk from July');
  expect(ada.words()).toContain('blank: Economic, Social, Technical');
  await ada.press('Change');
  await ada.submit({ text: '' });
  expect(ada.words()).toContain('Taken out of the plan.');
  await ada.press('The whole plan');
  expect(ada.words()).toContain('blank: Political, Economic, Social, Technical');
});

test('holds: what comes to the records later is offered, and taken in once', async () => {
  const ada = house.as('repA');
  await ada.say('Visited Delfi Farms today. They say we are too expensive, BoltCo is cheaper.');
  await ada.press('Confirm');
  await ada.say('/accountplan delfi');
  const offered = /Take in (\d) new from visits/.exec(ada.words())?.[1];
  expect(Number(offered)).toBeGreaterThan(0);
  await ada.press(`Take in ${offered} new from visits`);
  expect(ada.words()).not.toContain('new from visits');
});
