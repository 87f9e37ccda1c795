import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeDeal, makeGatesHard, note } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('holds: six stages in their order, each with the node that it is left with', async () => {
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.delfi, 'Cold line');
  const stages = [
    ['development', 'accurate project information'],
    ['initiation', 'pre-sales project approved'],
    ['proposal', 'relationship effectively advanced'],
    ['bidding', 'tender won or award negotiated'],
    ['negotiation', 'contract approved and signed'],
  ];
  for (const [stage = '', node = ''] of stages) {
    await ada.say(`/stage Cold line ${stage}`);
    await ada.say('/deal Cold line');
    expect(ada.words()).toContain(node);
  }
  await ada.say('/stage Cold line won');
  await ada.press('best value');
  await ada.say('/deal Cold line');
  expect(ada.words()).toContain('delivery (6 of 6), 0 days · won');
  expect(ada.words()).toContain('acceptance and project closed');
});

test('holds: by default a gate lets through, marks it and lists what to ask whom', async () => {
  const ada = house.as('repA');
  await note(
    ada,
    'Visited Oakhurst Instruments today. Priya Raman, purchasing manager, says their budget is 90k EUR. She buys for them.',
  );
  await ada.say('/stage Scanner line bidding');
  expect(ada.words()).toContain('marked "ahead of evidence"');
  expect(ada.words()).toContain('Ask Priya Raman: By which criteria will you compare');
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('ahead of evidence');
});

test('refused: a hard gate names exactly what is missing, and only a manager of the team lets it through', async () => {
  await makeGatesHard(house);
  const ada = house.as('repA');
  await makeDeal(ada, house.accounts.oakhurst, 'Second scanner');
  await ada.say('/stage Second scanner initiation');
  expect(ada.words()).toContain(
    'Second scanner cannot go to initiation yet. The gate lacks: need, schedule, budget, competition, who decides, fit with us.',
  );
  expect(ada.words()).not.toContain('let it through because');
  await ada.press('Ask the manager');
  expect(ada.words()).toContain('Asked: Mia Stone');
  await ada.say('/deal Second scanner');
  expect(ada.words()).toContain('development (1 of 6)');
  const mia = house.as('manager');
  await mia.say('/stage Second scanner initiation');
  await mia.press('strategic deal');
  expect(mia.words()).toContain('Let through: Second scanner is in initiation.');
  await ada.say('/deal Second scanner');
  expect(ada.words()).toContain(
    'Mia Stone, Tue, Nov 24 · strategic deal · ahead of evidence · let through by a manager',
  );
});
