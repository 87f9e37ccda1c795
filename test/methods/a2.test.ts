import { afterAll, beforeAll, expect, test } from 'vitest';
import { note } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: no rival has been named', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain('none named');
});

test('holds: a rival from a visit, completed by hand with share, supporter and our edge', async () => {
  const ada = house.as('repA');
  await note(
    ada,
    'Visited Oakhurst Instruments today. Met Priya Raman. They are also comparing us with Siemens.',
  );
  await ada.say('/deal Scanner line');
  await ada.press('Add a rival');
  await ada.submit({
    name: 'siemens',
    share: '40 %',
    supporter: house.people.tom,
    edge: 'delivery in four weeks',
  });
  await ada.say('/deal Scanner line');
  expect(ada.words()).toContain(
    'last heard Tue, Nov 24 · 40 % of what they buy · supported by Tom Becker · our edge: delivery in four weeks · “Siemens”',
  );
});

test('refused: a share that is no percentage is said at its field', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  await ada.press('Add a rival');
  await ada.submit({ name: 'Bosch', share: 'half of it' });
  expect(ada.words()).toContain('A number from 0 to 100.');
});
