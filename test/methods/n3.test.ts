/** N3: the three questions that a customer asks silently. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

test('empty: where nobody was met all three are open, each with what to bring', async () => {
  const ada = house.as('repA');
  await ada.say('/brief Delfi');
  for (const words of ['Nobody of theirs has met us', 'bring one figure or one case', 'bring a reference']) {
    expect(ada.words()).toContain(words);
  }
});

test('holds: who was met and who speaks for us answers them, a late promise takes the trust away', async () => {
  const ada = house.as('repA');
  await visited(
    ada,
    'Visited Oakhurst today. Met Tom Becker, he is on our side. I send him the test report by tomorrow.',
  );
  await ada.say('/brief Oakhurst');
  expect(ada.words()).toContain('They have met us before.');
  expect(ada.words()).toContain('somebody there is for us');
  house.clock.advance({ days: 5 });
  await ada.say('/brief Oakhurst');
  expect(ada.words()).toContain('A promise of ours is late: speak of it first.');
});
