import { afterAll, beforeAll, expect, test } from 'vitest';
import { choose, setByHand } from '../support/choose.ts';
import { openHouse, type TestHouse } from '../support/house.ts';

let house: TestHouse;

beforeAll(async () => {
  house = await openHouse();
}, 120_000);

afterAll(() => house.close(), 60_000);

test('empty: without products on record there is no white space to show', async () => {
  const ada = house.as('repA');
  await ada.pressValue(`accountplan.whole@1 {"id":"${house.accounts.oakhurst}","year":2026}`);
  expect(ada.words()).toContain('No product is on record there yet.');
});

test('holds: the table of product by department shows what is open, and the next offer says why', async () => {
  const ada = house.as('repA');
  const { tenantId, people } = house;
  await house.sql`update people set department = 'Plant 2' where tenant_id = ${tenantId} and id = ${people.priya}`;
  await ada.say('Visited Oakhurst Instruments today. Priya Raman is on our side.');
  await ada.press('Confirm');
  await setByHand(ada, '/grade oakhurst', 'Orders', {
    lines: '2026-10 | 20k EUR | Scanner | Plant 1',
    source: 'order book',
  });
  await setByHand(ada, '/accountplan oakhurst', 'Product in a department', {
    product: 'Sorter',
    department: 'Plant 1',
    state: 'no_need',
  });
  await ada.press('Show');
  expect(ada.words()).toContain('Next offer: Scanner for Plant 2');
  expect(ada.words()).toContain('Priya Raman there is for us · in use in Plant 1');
  await ada.pressValue(`accountplan.whole@1 {"id":"${house.accounts.oakhurst}","year":2026}`);
  const table = JSON.stringify(ada.reply().blocks.find(({ kind }) => kind === 'table'));
  expect(table).toContain('["Scanner","buys","open"]');
  expect(table).toContain('["Sorter","no need","open"]');
});

test('holds: what we do for their people is put down, agreed and done', async () => {
  const ada = house.as('repA');
  const set = async (state: string) => {
    house.clock.advance({ seconds: 1 });
    await setByHand(ada, '/accountplan oakhurst', 'Growing together', {
      what: 'talk at our user day',
      state,
    });
    await ada.say('/accountplan oakhurst');
    await ada.pressValue(`accountplan.whole@1 {"id":"${house.accounts.oakhurst}","year":2026}`);
    return ada.words();
  };
  expect(await set('listed')).toContain('talk at our user day\nput down · Ada Winter');
  expect(await set('agreed')).toContain('talk at our user day\nagreed · Ada Winter');
  expect(await set('dropped')).not.toContain('talk at our user day');
});

test('refused: a field without product or department is not taken', async () => {
  const ada = house.as('repA');
  await ada.say('/accountplan oakhurst');
  await choose(ada, 'Product in a department');
  await ada.submit({ product: 'Sorter' });
  expect(JSON.stringify(ada.last().form).match(/Please fill this in/g)).toHaveLength(2);
});
