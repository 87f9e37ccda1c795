import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: an account that nobody has placed in a chain shows none', async () => {
  const ada = house.as('repA');
  await ada.say('/grade delfi');
  expect(JSON.stringify(ada.reply().blocks)).not.toContain('"label":"Value chain","items"');
});

test('holds: upstream, downstream and rivals are listed, an account of ours with its page', async () => {
  const ada = house.as('repA');
  const { hengtai } = house.accounts;
  await setByHand(ada, '/grade oakhurst', 'Value chain', { place: 'upstream', company: hengtai });
  await setByHand(ada, '/grade oakhurst', 'Value chain', { place: 'rival', company: 'Nordlicht Optics' });
  await ada.press('Show');
  expect(ada.words()).toContain('Nordlicht Optics');
  expect(ada.words()).toContain('Its competitors');
  expect(JSON.stringify(ada.reply().blocks)).toContain(`"ref":{"kind":"account","id":"${hengtai}"}`);
});

test('holds: a link that is no longer so is gone', async () => {
  const ada = house.as('repA');
  house.clock.advance({ seconds: 1 });
  await setByHand(ada, '/grade oakhurst', 'Value chain', {
    place: 'rival',
    company: 'Nordlicht Optics',
    holds: 'noMore',
  });
  await ada.press('Show');
  expect(ada.words()).not.toContain('Nordlicht');
});

test('holds: whoever sees the account alone reads a linked name without a way to its page', async () => {
  const carl = house.as('colleague');
  await carl.say('/grade oakhurst');
  expect(carl.words()).toContain('宁波恒泰');
  expect(JSON.stringify(carl.reply().blocks)).not.toContain(house.accounts.hengtai);
});

test('refused: an account is not its own supplier', async () => {
  const ada = house.as('repA');
  await ada.say('/grade oakhurst');
  await choose(ada, 'Value chain');
  await ada.submit({ place: 'upstream', company: house.accounts.oakhurst });
  expect(JSON.stringify(ada.last().form)).toContain('That is the account itself.');
});
