/** K3: the inside guide. None yet is a gap from initiation on; candidates are ranked; all of it is private. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../support/house.ts';
import { setPerson, setPrivate } from '../support/people.ts';
import { visited } from '../support/visits.ts';

let house: TestHouse;
beforeAll(async () => {
  house = await openHouse();
}, 120_000);
afterAll(() => house.close());

test('holds: candidates are ranked by support, gain and meetings, each with the reason', async () => {
  const ada = house.as('repA');
  await visited(ada, 'Visited Oakhurst today. Met Tom Becker and Priya Raman. Tom Becker supports us.');
  await setPerson(ada, house.people.tom, { roles: ['user'] });
  await setPerson(ada, house.people.priya, { roles: ['user'] });
  await ada.say('/people Scanner line');
  await ada.press('Private, account team');
  expect(ada.words()).toContain('No inside guide yet.');
  expect(ada.words()).toMatch(
    /Tom Becker: supports us, gains when we win[\s\S]*Priya Raman: gains when we win/,
  );
});

test('empty: once there is one, or where the stage needs none yet, nobody is looked for', async () => {
  const ada = house.as('repA');
  await house.sql`update deals set stage = 'lead' where id = ${house.deals.scanner}`;
  await ada.say('/people Scanner line');
  await ada.press('Private, account team');
  expect(ada.words()).not.toContain('No inside guide yet.');
  await house.sql`update deals set stage = 'proposal' where id = ${house.deals.scanner}`;
  await setPrivate(ada, house.people.tom, { guide: 'inside' });
  await ada.say('/people Scanner line');
  await ada.press('Private, account team');
  expect(ada.words()).toContain('Inside guide: Tom Becker (inside the customer)');
  expect(ada.words()).not.toContain('No inside guide yet.');
});

test('refused: a manager who is not of the account team does not learn who it is', async () => {
  const mia = house.as('manager');
  await mia.say('/people Scanner line');
  expect(mia.words()).not.toContain('Private, account team');
  await mia.pressValue(`people.private@1 {"deal":"${house.deals.scanner}"}`);
  expect(mia.words()).toContain('This is for the account team.');
  await mia.pressValue(`person.private@1 {"id":"${house.people.tom}"}`);
  expect(mia.words()).toContain('This is for the account team.');
});
