import { afterAll, beforeAll, expect, test } from 'vitest';
import { factOf, note, setKnown } from '../support/deals.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: a deal that is not late has no late checks', async () => {
  const ada = house.as('repA');
  await ada.say('/deal Scanner line');
  expect(() => factOf(ada, 'Late checks')).toThrow('no fact');
});

test('refused: a late deal names the decider not met, the open terms and the unknown rival', async () => {
  const ada = house.as('repA');
  await ada.say('/stage Scanner line negotiation');
  await ada.say('/deal Scanner line');
  expect(factOf(ada, 'Late checks')).toBe(
    'not yet: decider met lately, price and terms agreed, rival’s last move known',
  );
});

test('holds: with decider met, terms agreed and the rival heard of all checks hold', async () => {
  const ada = house.as('repA');
  await note(
    ada,
    'Visited Oakhurst Instruments today. Met Tom Becker, plant manager. Tom Becker decides. They are also comparing us with Siemens.',
  );
  await setKnown(ada, 'Scanner line', { 'criterion-price': '2', 'criterion-terms': '2' });
  await ada.say('/deal Scanner line');
  expect(factOf(ada, 'Late checks')).toBe('all hold');
});
