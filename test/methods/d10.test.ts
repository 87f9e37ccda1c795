import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeal } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';
import { findButton } from '../support/replies.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('holds: a loss asks its reason by one tap; rival and lesson may follow and stand in the history', async () => {
  const ada = house.as('repA');
  await ada.say('/stage Scanner line lost');
  expect(ada.words()).toContain('Scanner line: lost. What decided it?');
  await ada.press('too late');
  expect(ada.words()).toContain('Scanner line: lost (too late).');
  await ada.press('Competitor and lesson');
  await ada.submit({ competitor: 'Siemens', lesson: 'meet the plant manager before the tender' });
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('too late · to Siemens · meet the plant manager before the tender');
});

test('refused: without a reason, or with one of another end, nothing is closed', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Cold line');
  await ada.say('/stage Cold line paused');
  const { value } = findButton(ada.last(), 'no budget').button;
  await ada.pressValue(value.replace('no_budget', 'incumbent'));
  expect(ada.words()).toContain('Cold line: paused. What decided it?');
  await ada.say('/deal Cold line');
  expect(ada.words()).not.toContain('paused');
});
